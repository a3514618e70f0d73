import { stringify } from 'yaml';
import { outlineFor } from '../engine/sections.ts';
import type { Document, Locale, Section } from '../types.ts';
import general from './general.ts';

const HEAD = {
  ko: (file: string) => [
    ` ${file}의 제목에서 옮긴 프로필입니다. 제목 말고는 아무것도 지어내지 않았습니다.`,
    ' 없어도 되는 절에는 presence: optional을, 신청인에 따라 필요한 절에는 when을 적으세요.',
    ' 작성요령에 적힌 한도는 이렇게 적습니다: limits: { summaryPages: 2 }',
  ],
  en: (file: string) => [
    ` Drafted from the headings of ${file}; nothing but the headings is in it.`,
    ' Write presence: optional for sections that may be left out, and when for those that depend on the applicant.',
    ' Limits of the guideline are written so: limits: { summaryPages: 2 }',
  ],
} satisfies Record<Locale, (file: string) => string[]>;

/** A section as an author writes it. */
interface Written {
  title: string;
  number?: string;
  children?: Written[];
}

/** An author's profile in YAML with the headings of a template as its sections; `undefined` for a text without headings. */
export function profileDraftOf(
  document: Document,
  { id, file }: { readonly id: string; readonly file: string },
  locale: Locale = 'ko',
): string | undefined {
  const all = outlineFor(document, general);
  const headed = all.filter(({ form }) => form === 'heading' || form === 'bold');
  const tops = headed.filter(({ parent }) => parent === undefined);
  const [first] = tops;
  if (first === undefined) return undefined;

  // A lone heading over all others is the name of the form, and so is the title of a plan on its cover.
  const isOver = tops.length === 1 && first.children.some((child) => headed.includes(child));
  const isCover = tops.length > 1 && first.children.length === 0 && first.title.endsWith('계획서');
  const isName = first.number === '' && (isOver || isCover);
  const name = isName ? first.title : file;
  const sections = writtenOf(isName ? [...first.children, ...tops.slice(1)] : tops, headed);
  const head = HEAD[locale](file).map((line) => `#${line}\n`);
  return `${head.join('')}${stringify({ id, name, sections }, { lineWidth: 0 })}`;
}

function writtenOf(sections: readonly Section[], headed: readonly Section[]): Written[] {
  return sections.flatMap((section) => {
    const children = writtenOf(section.children, headed);
    if (!headed.includes(section) || section.title === '') return children;
    const { title, number } = section;
    return [{ title, ...(number !== '' && { number }), ...(children.length > 0 && { children }) }];
  });
}
