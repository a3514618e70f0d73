import { type Obligation, obligationsOf, type Profile } from '@dadeumi/rules';
import { table } from './table.ts';

/** A guideline's obligations in one table, with what can tell that each is met; `undefined` for a guideline that has none. */
export function obligationPage(profile: Profile, rules: readonly string[], note: string): string | undefined {
  const obligations = obligationsOf(profile);
  if (obligations.length === 0) return undefined;
  const by = (how: string) => obligations.filter((one) => wayOf(one, rules) === how).length;
  const ofRules = obligations.filter((one) => wayOf(one, rules) === 'rule').length;
  const rows = obligations.map((one, at) => [
    String(at + 1),
    one.within.ko,
    one.what.ko,
    one.what.en,
    one.when.map(({ fact, is }) => `${fact}: ${is}`).join(', '),
    'where' in one.basis ? one.basis.where : '',
    checkOf(one, rules),
  ]);
  return [
    `<!-- ${note} -->`,
    `# ${profile.id}`,
    `${profile.name.ko}. 의무 ${obligations.length}가지: 규칙으로 확인 ${ofRules}, 낱말로 확인 ${by('words')}, 미확인 ${by('none')}. 낱말은 있다는 것만 보이고, 뜻이 맞는지는 사람이 봅니다.`,
    `${profile.name.en}. ${obligations.length} obligations: ${ofRules} checked by a rule, ${by('words')} by words, ${by('none')} by nobody but a person. Words show that it is there, not that it is right.`,
    `${table(['', '자리', '의무', 'Obligation', '조건 If', '조항 Clause', '확인 Checked by'], rows)}\n`,
  ].join('\n\n');
}

function wayOf({ check }: Obligation, rules: readonly string[]): 'rule' | 'words' | 'none' {
  if (check?.rule !== undefined && rules.includes(check.rule)) return 'rule';
  return check?.words === undefined ? 'none' : 'words';
}

function checkOf(obligation: Obligation, rules: readonly string[]): string {
  const { check } = obligation;
  const way = wayOf(obligation, rules);
  if (way === 'rule') return `[\`${check!.rule}\`](${check!.rule}.md)`;
  if (way === 'none') return '미확인';
  const least = check!.least === undefined ? '' : ` (${check!.least.count}${check!.least.unit} 이상)`;
  return `${check!.words!.join(', ')}${least}`;
}
