/** The settings file, looked for upward from a draft. */
export const SETTINGS_FILE = 'dadeumi.yaml';

/** Names that are taken for it by mistake: hosts say that they do not read them. */
export const MISNAMED_SETTINGS: readonly string[] = ['dadeumi.yml', '.dadeumi.yaml', '.dadeumi.yml'];

/** The list of findings that are put off. Beside the settings file, every host holds against it unasked. */
export const BASELINE_FILE = 'dadeumi-baseline.json';

/** Endings of word processors' files: as long as no host reads them, they are told and never taken for text. */
export const WORD_PROCESSOR_ENDINGS: ReadonlySet<string> = new Set(['.hwp', '.hwpx', '.hwt', '.doc', '.docx', '.odt', '.pdf', '.rtf']);
