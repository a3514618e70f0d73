import { rules } from '@dadeumi/rules';
import type { Options } from '../../settings/options';
import { SEVERITIES } from '../names';
import { useLocale, useSay } from '../own-page';
import type { OptionsPart } from './options';
import { Part } from './part';

const LEVELS = ['off', 'info', 'warning', 'error'] as const;

/** Each rule as the guideline has it, off, or as severe as the author wants. */
export function RuleLevels({ chosen, onChange }: OptionsPart) {
  const say = useSay();
  const locale = useLocale();
  const choose = (rule: string, level: string) => {
    const { [rule]: _, ...others } = chosen.rules;
    onChange({ rules: level === '' ? others : { ...others, [rule]: level as Options['rules'][string] } });
  };
  return (
    <Part title={say('options_rules')} hint={say('rules_hint')}>
      <ul class="rows">
        {rules.map(({ id, title, why }) => (
          <li key={id}>
            <span>
              {title[locale]} <small>{why[locale]}</small>
            </span>
            <select
              aria-label={say('rule_severity', title[locale])}
              value={chosen.rules[id] ?? ''}
              onChange={({ currentTarget: { value } }) => choose(id, value)}
            >
              <option value="">{say('rule_default')}</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {say(level === 'off' ? 'rule_off' : SEVERITIES[level])}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Part>
  );
}
