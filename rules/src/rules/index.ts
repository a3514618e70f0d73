// Written by rules/scripts/generate.ts; edit the rules, not this list.
import type { Rule } from '../types.ts';

export const rules: readonly Rule[] = [];
