import { type Finding, type Missing, named, type Requirement } from '@dadeumi/rules';
import { type Locale, word } from '../words/words';

/** Whether a finding says that a section is missing. */
export function isMissingSection(finding: Finding): finding is Finding & { readonly data: Missing } {
  return finding.rule === 'required-sections' && finding.message === 'missing';
}

/** A field, and the section that it answers. */
interface Answering {
  readonly label: string;
  readonly section: Requirement | undefined;
}

/** What is said of a missing section in a form: nothing can be inserted there, so that it is a field to write in or a file to attach. */
export function missingInForm({ title, parent, says, holds, advice }: Missing, fields: readonly Answering[], locale: Locale): string {
  const owner = fields.find(({ section }) => section && named(section) === parent);
  return [
    word(locale, advice ? 'missing_section_advice' : 'missing_section', title),
    owner ? word(locale, 'missing_section_owner', owner.label) : word(locale, 'missing_section_field'),
    holds.length > 0 ? word(locale, 'missing_section_holds', holds.map((text) => text[locale]).join('; ')) : `${says[locale]}.`,
  ].join(' ');
}
