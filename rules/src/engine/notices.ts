import { baselineNotice } from './baseline.ts';
import { pairNotice } from './pair/notice.ts';
import type { Notice } from './rule.ts';
import { settingsNotice } from './settings/notice.ts';
import { supersededNotice } from './settings/superseded.ts';
import { unusedSuppression } from './suppress.ts';

/** Who yields findings besides the rules. */
export const notices: readonly Notice[] = [unusedSuppression, baselineNotice, settingsNotice, supersededNotice, pairNotice];
