// Written by `npm run generate`; edit what it is made of.
import type { Profile } from './schema.ts';

/** The built-in guidelines, by id. */
export const profiles: readonly Profile[] = [];
