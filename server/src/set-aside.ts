import type { Assembled, Volume } from './plans.ts';
import { isWithin, keyOf } from './uris.ts';

/** Documents that the engine fails on. They are left alone, so that the other volumes of their plans go on being checked. */
export interface SetAside {
  has(uri: string): boolean;
  /** Leaves alone the volumes of a plan that fail by themselves; where none does, all of them: which is at fault cannot be told. */
  put(uri: string, plan: Assembled | undefined, error: unknown): Promise<void>;
  /** Keys of the volumes of each plan that has one set aside. */
  plans(): readonly (readonly string[])[];
  /** A text, or a folder of texts, changed: it is tried again, and so are those that were only set aside along with it. */
  touched(uri: string): void;
  /** What all documents are checked by changed. */
  touchedAll(): void;
  /** Someone asked for a document, so that a message may be sent again. */
  tryAgain(uri: string): void;
  keepOnly(isKept: (uri: string) => boolean): void;
}

interface Left {
  /** Keys of all volumes of its plan. */
  readonly plan: readonly string[];
  /** It fails without the others too, so that no change of theirs helps. */
  readonly alone: boolean;
}

/** `failsAlone` tries one volume by itself; `tell` is called once for each plan, until someone asks for it again. */
export function documentsAside(
  failsAlone: (plan: Assembled, volume: Volume) => Promise<boolean>,
  tell: (uri: string, error: unknown) => void,
): SetAside {
  const aside = new Map<string, Left>();
  const told = new Set<string>();
  return {
    has: (uri) => aside.has(keyOf(uri)),
    async put(uri, plan, error) {
      const guilty: string[] = [];
      if (plan !== undefined && plan.volumes.length > 1)
        for (const volume of plan.volumes) if (await failsAlone(plan, volume)) guilty.push(volume.snapshot.uri);
      const all = plan?.volumes.map(({ snapshot }) => snapshot.uri) ?? [uri];
      const left = guilty.length > 0 ? guilty : all;
      const keys = all.map(keyOf);
      for (const one of left) aside.set(keyOf(one), { plan: keys, alone: guilty.length > 0 });
      if (keys.some((key) => told.has(key))) return;
      for (const key of keys) told.add(key);
      tell(left[0] ?? uri, error);
    },
    plans: () => [...aside.values()].map(({ plan }) => plan),
    touched(uri) {
      const touched = keyOf(uri);
      for (const [key, { plan, alone }] of aside)
        if (isWithin(touched, key) || (!alone && plan.some((one) => isWithin(touched, one)))) aside.delete(key);
    },
    touchedAll: () => aside.clear(),
    keepOnly(isKept) {
      for (const key of aside.keys()) if (!isKept(key)) aside.delete(key);
      for (const key of told) if (!isKept(key)) told.delete(key);
    },
    tryAgain(uri) {
      const key = keyOf(uri);
      for (const one of aside.get(key)?.plan ?? [key]) told.delete(one);
      aside.delete(key);
    },
  };
}
