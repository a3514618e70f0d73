import { Fragment } from 'preact';
import { type Locale, word } from '../words/words';
import type { Counting, Counts } from './counts';
import { isPassed, type Limit } from './limits';

/** What is told of the length of a field. */
export interface CounterProps {
  readonly locale: Locale;
  readonly counts: Counts;
  readonly limits: readonly Limit[];
  /** Pages of print, where there is enough text to tell. */
  readonly pages: readonly [least: number, most: number] | undefined;
  readonly findings: number;
  readonly isOpen: boolean;
  onOpen(): void;
  onFindings(): void;
}

const ROWS: readonly (readonly [Counting, 'count_characters' | 'count_without_spaces' | 'count_units' | 'count_euc_kr' | 'count_utf8'])[] =
  [
    ['characters', 'count_characters'],
    ['charactersWithoutSpaces', 'count_without_spaces'],
    ['units', 'count_units'],
    ['eucKr', 'count_euc_kr'],
    ['utf8', 'count_utf8'],
  ];

/** The length in a pill, and all countings once it is pressed. */
export function Counter({ locale, counts, limits, pages, findings, isOpen, onOpen, onFindings }: CounterProps) {
  const figure = (count: number) => count.toLocaleString(locale);
  const [first] = limits;
  const told = first?.countings[0] ?? 'characters';
  const isByte = told === 'eucKr' || told === 'utf8';
  const length = first
    ? word(locale, isByte ? 'count_bytes_of' : 'count_of', figure(counts[told]), figure(first.most))
    : word(locale, 'count_plain', figure(counts.characters));
  const isOver = limits.some((limit) => isPassed(limit, counts));
  return (
    <Fragment>
      <span class={isOver ? 'pill over' : 'pill'}>
        {findings > 0 && (
          <button type="button" class="findings" onClick={onFindings}>
            {word(locale, 'to_fix', findings)}
          </button>
        )}
        <button
          type="button"
          class="length"
          aria-expanded={isOpen}
          aria-label={`${word(locale, 'count_label')}: ${length}`}
          onClick={onOpen}
        >
          {length}
        </button>
      </span>
      {isOpen && (
        <table>
          <tbody>
            {ROWS.map(([counting, name]) => (
              <tr key={counting}>
                <th scope="row">{word(locale, name)}</th>
                <td>{figure(counts[counting])}</td>
                <td class="limit">
                  {limits
                    .filter(({ countings }) => countings.includes(counting))
                    .map((limit) => word(locale, limitWord(limit), figure(limit.most)))
                    .join(' · ')}
                </td>
              </tr>
            ))}
            {pages && (
              <tr>
                <th scope="row">{word(locale, 'count_pages')}</th>
                <td colSpan={2}>{word(locale, 'count_pages_of', pages[0].toFixed(1), pages[1].toFixed(1))}</td>
              </tr>
            )}
          </tbody>
          {counts.notInEucKr.length > 0 && (
            <caption>{word(locale, 'count_not_in_euc_kr', counts.notInEucKr.slice(0, 8).join(' '))}</caption>
          )}
        </table>
      )}
    </Fragment>
  );
}

/** Where a page may count in several ways, its limit stands beside each with a question. */
function limitWord({ from, countings }: Limit): 'count_limit_guideline' | 'count_limit_page' | 'count_limit_page_maybe' {
  if (from === 'guideline') return 'count_limit_guideline';
  return countings.length > 1 ? 'count_limit_page_maybe' : 'count_limit_page';
}
