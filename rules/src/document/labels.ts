import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

const NOTE = '^';
const LINK = '[';

/** How the label of a footnote is compared, told apart from that of a link. */
export const noteLabel = (label: string): string => NOTE + normalizeIdentifier(label);

/** How the label of a link definition is compared. */
export const linkLabel = (label: string): string => LINK + normalizeIdentifier(label);

export const isNote = (label: string): boolean => label.startsWith(NOTE);
