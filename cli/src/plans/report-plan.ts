import {
  type Compliance,
  complianceOf,
  type FileSettings,
  type Finding,
  lint,
  type Profile,
  readFrontMatter,
  recognise,
  resolveSettings,
  type Unread,
} from '@dadeumi/rules';
import { fromRoot } from '../files/project.ts';
import type { Read } from '../files/read.ts';
import { texts } from '../text.ts';
import type { Job } from './assign.ts';
import { parse } from './load.ts';
import { rulesFor } from './looked.ts';

/** What a plan is reported with. */
export interface ReportBench {
  /** Only what is surely a plan, or looks like one, is reported. */
  readonly plansOnly: boolean;
  readonly frontMatter: boolean;
  /** What the command line says of the settings, for a root. */
  commandFor(root: string): FileSettings;
  read(file: string): Promise<Read>;
}

/** What came of one plan. */
export interface Reported {
  /** That names of documents count from. */
  readonly root: string;
  readonly volumes: readonly string[];
  /** Absent where the files are no plan, no profile is chosen, or nothing of it could be read. */
  readonly compliance?: Compliance;
  readonly isPlan: boolean;
  readonly profileChosen: boolean;
  /** A profile that the headings suggest, where none was chosen. */
  readonly like?: Profile;
  readonly problems: readonly Finding[];
  /** By path from the root: what the problems lie in. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unread: readonly Unread[];
}

/** Reads all volumes of a plan, lints them as `check` does and holds them against the guideline. What cannot be read is told in the compliance. */
export async function reportPlan({ setup, volumes, certain }: Job, bench: ReportBench): Promise<Reported> {
  const { root } = setup;
  const read = await Promise.all(volumes.map(async (file) => ({ id: fromRoot(root, file), draft: await bench.read(file) })));
  const unread = read.flatMap(({ id, draft }): Unread[] =>
    'refusal' in draft ? [{ document: id, reason: { ko: texts.ko.refusal[draft.refusal], en: texts.en.refusal[draft.refusal] } }] : [],
  );
  const documents = read.flatMap(({ id, draft }) => ('refusal' in draft ? [] : [parse(draft.text, id)]));
  const nothing = { root, volumes, isPlan: true, profileChosen: true, problems: [], texts: new Map<string, string>(), unread };
  if (documents.length === 0) return nothing;

  const fronts = bench.frontMatter ? documents.map((document) => readFrontMatter(document)) : [];
  const like = recognise({ documents });
  const isPlan = certain || !bench.plansOnly || fronts.some((front) => front !== undefined) || like !== undefined;
  if (!isPlan) return { ...nothing, isPlan };

  const resolved = resolveSettings({
    file: setup.layer,
    frontMatter: fronts,
    command: bench.commandFor(root),
    documents: documents.map(({ id }) => id),
    read: setup.read,
  });
  const { settings, problems } = resolved;
  const inTexts = new Map([
    ...documents.map(({ id, text }) => [id, text] as const),
    ...(setup.settings !== undefined && setup.text !== undefined ? [[setup.settings, setup.text] as const] : []),
    ...resolved.texts,
  ]);
  const hasObligations = resolved.profileChosen && settings.profile.standing !== 'language-only';
  const common = { ...nothing, profileChosen: hasObligations, problems, texts: inTexts };
  if (!hasObligations) return { ...common, ...(like && { like }) };

  const plan = { documents };
  const result = lint(plan, settings, { rules: rulesFor(unread.length === 0) });
  return { ...common, compliance: complianceOf(plan, settings, { ...result, unread: [...unread, ...result.unread] }) };
}
