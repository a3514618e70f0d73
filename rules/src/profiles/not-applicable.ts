import type { Plan, Section } from '../types.ts';

/** A section that says in a line that it does not apply (`해당 없음`, `해당 사항 없음(자체 통신망 없음)`), and nothing else. */
export function deniesContent({ documents }: Plan, { document, heading, range, children }: Section): boolean {
  if (children.length > 0) return false;
  const text = documents.find(({ id }) => id === document)?.text.slice(heading[1], Math.min(range[1], heading[1] + 200)) ?? '';
  // Most sections say nothing of the kind; what is decomposed begins with its first letter.
  if (!text.includes('해당') && !text.includes('\u1112')) return false;
  const words = text.normalize('NFC').replace(/[\s*_#:.-]+/g, '');
  return words.length < 80 && /^(?:본항목은)?해당(?:사항)?(?:이|은)?(?:없음|없습니다|없다|무)/.test(words);
}
