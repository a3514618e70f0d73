/** A mistake in what was asked, in words for the one who asked; the command ends with exit code 2. */
export class UsageFault extends Error {}
