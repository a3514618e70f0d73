import { checkersOf, type Obligation, obligationsOf, type Profile } from '@dadeumi/rules';
import { table } from './table.ts';

type Check = NonNullable<Obligation['check']>;

/** A guideline's obligations in one table, with what can tell that each is met; `undefined` for a guideline that has none. */
export function obligationPage(profile: Profile, rules: readonly string[], note: string): string | undefined {
  const obligations = obligationsOf(profile);
  if (obligations.length === 0) return undefined;
  const checkers = obligations.map((one) => checkersOf(one).filter((rule) => rules.includes(rule)));
  const byRule = checkers.filter((own) => own.length > 0).length;
  const byWords = checkers.filter((own) => own.includes(SIGNS)).length;
  const unchecked = obligations.length - byRule;
  const rows = obligations.map((one, at) => [
    String(at + 1),
    one.within.ko,
    one.what.ko,
    one.what.en,
    one.when.map(({ fact, is }) => `${fact}: ${is}`).join(', '),
    'where' in one.basis ? one.basis.where : '',
    checkOf(one, checkers[at]!),
  ]);
  return [
    `<!-- ${note} -->`,
    `# ${profile.id}`,
    `${profile.name.ko}. 의무 ${obligations.length}가지: 규칙으로 확인 ${byRule}(이 가운데 ${byWords}가지는 낱말이나 표, 그림이 있는지로), 미확인 ${unchecked}. 낱말은 있다는 것만 보이고, 뜻이 맞는지는 사람이 봅니다.`,
    `${profile.name.en}. ${obligations.length} obligations: ${byRule} checked by a rule (${byWords} of them by whether words, a table or a figure stand there), ${unchecked} by nobody but a person. Words show that it is there, not that it is right.`,
    `${table(['', '자리', '의무', 'Obligation', '조건 If', '조항 Clause', '확인 Checked by'], rows)}\n`,
  ].join('\n\n');
}

/** The rule whose words are shown. */
const SIGNS = 'required-content';

function checkOf({ check }: Obligation, checkers: readonly string[]): string {
  const { words = [], shape, least, onlyWith } = check ?? {};
  const signs = [...(shape ? [SHAPES[shape]] : []), ...words].join(', ');
  const figure = least === undefined ? '' : ` (${least.count}${least.unit} 이상)`;
  const only = onlyWith === undefined ? '' : ` (${onlyWith.join(', ')} 있을 때)`;
  return checkers.map((rule) => `[\`${rule}\`](${rule}.md)${rule === SIGNS ? `: ${signs}${figure}${only}` : ''}`).join('; ') || '미확인';
}

const SHAPES: Readonly<Record<NonNullable<Check['shape']>, string>> = { table: '표', 'yearly-table': '연도별 표', figure: '그림' };
