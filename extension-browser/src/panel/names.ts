import type { Unreadable } from '../messages/field';
import type { FieldFinding } from '../messages/finding';
import type { SectionRow, TabState } from '../messages/state';
import type { Word } from '../words/words';

export const REASONS: Readonly<Record<Unreadable, Word>> = {
  'other-origin-frame': 'reason_other_origin_frame',
  'unsupported-editor': 'reason_unsupported_editor',
  protected: 'reason_protected',
  'read-only': 'reason_read_only',
  'too-long': 'reason_too_long',
  'too-many': 'reason_too_many',
};

export const SEVERITIES: Readonly<Record<FieldFinding['severity'], Word>> = {
  error: 'severity_error',
  warning: 'severity_warning',
  info: 'severity_info',
};

export const SECTION_STATES: Readonly<Record<SectionRow['state'], Word>> = {
  done: 'state_done',
  empty: 'state_empty',
  missing: 'state_missing',
  optional: 'state_optional',
  unanswered: 'state_unanswered',
  'not-applicable': 'state_not_applicable',
};

export const RUNNING: Readonly<Record<TabState['running'], Word>> = { off: 'running_off', once: 'running_once', on: 'running_on' };

/** The guideline that is none: language rules alone. */
export const LANGUAGE_ONLY = 'general';
