import { type Locale, profiles } from '@dadeumi/rules';
import { EXIT, type Exit, type Io } from '../io.ts';
import { widthOf } from '../terminal/width.ts';
import { explainWords } from './explain-words.ts';

/** Lists the built-in guidelines. */
export function listProfiles(io: Io, locale: Locale): Exit {
  for (const line of profileList(locale)) io.stdout(`${line}\n`);
  return EXIT.clean;
}

/** A line for each built-in guideline. */
export function profileList(locale: Locale): string[] {
  const words = explainWords[locale];
  const width = Math.max(...profiles.map(({ id }) => widthOf(id)));
  return profiles.map(({ id, name, agency, effectiveTo, supersededBy }) => {
    const state = supersededBy === null ? '' : ` (${words.superseded(effectiveTo ?? '?', supersededBy)})`;
    return `${id.padEnd(width)}  ${name[locale]}${agency ? `, ${agency}` : ''}${state}`;
  });
}
