import { type Locale, profiles } from '@dadeumi/rules';
import { EXIT, type Exit, type Io } from '../io.ts';
import { widthOf } from '../terminal/width.ts';
import { explainWords } from './explain-words.ts';

/** Lists the built-in guidelines. */
export function listProfiles(io: Io, locale: Locale): Exit {
  const words = explainWords[locale];
  const width = Math.max(...profiles.map(({ id }) => widthOf(id)));
  for (const { id, name, agency, effectiveTo, supersededBy } of profiles) {
    const state = supersededBy === null ? '' : ` (${words.superseded(effectiveTo ?? '?', supersededBy)})`;
    io.stdout(`${id.padEnd(width)}  ${name[locale]}${agency ? `, ${agency}` : ''}${state}\n`);
  }
  return EXIT.clean;
}
