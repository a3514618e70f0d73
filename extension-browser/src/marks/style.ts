import type { FieldFinding } from '../messages/finding';
import { CARD_STYLE } from './card-style';

/** Names in the page's registry of highlights, which the page sees too. */
export const HIGHLIGHTS = { error: 'dadeumi-error', warning: 'dadeumi-warning', info: 'dadeumi-info' } as const satisfies Record<
  FieldFinding['severity'],
  string
>;
export const OPEN_HIGHLIGHT = 'dadeumi-open';

/** Seen on white and on black alike (at least 3:1 on both). */
const COLOURS = { error: '#e5484d', warning: '#b7791f', info: '#3b82f6' } as const;
const TINT = 'rgb(120 140 170 / 22%)';

/** For the documents and shadow roots that hold text with marks: a shape for each severity, so that colour alone tells nothing. */
export const PAGE_STYLE = `
::highlight(${HIGHLIGHTS.error}) { text-decoration: underline wavy ${COLOURS.error} 1.5px; }
::highlight(${HIGHLIGHTS.warning}) { text-decoration: underline dashed ${COLOURS.warning} 2px; }
::highlight(${HIGHLIGHTS.info}) { text-decoration: underline dotted ${COLOURS.info} 2px; }
::highlight(${OPEN_HIGHLIGHT}) { background-color: ${TINT}; }
`;

export const SHADOW_STYLE = `
:host {
  all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; pointer-events: none !important; z-index: 2147483647 !important;
}
.marks {
  --paper: #fff; --ink: #1c2430; --quiet: #596577; --line: #d9dee6; --soft: #f3f5f8; --strong: #2456c9; --on-strong: #fff; --focus: #2456c9;
  --error: #c62f35; --warning: #8a5a0c; --info: #2456c9; --lift: 0 1px 2px rgb(16 24 40 / 10%), 0 8px 24px rgb(16 24 40 / 16%);
  color-scheme: light; color: var(--ink);
  font: 400 14px/1.55 "Pretendard", "Apple SD Gothic Neo", "Malgun Gothic", "맑은 고딕", "Noto Sans KR", "NanumGothic", system-ui, sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; text-align: start; letter-spacing: normal;
}
@media (prefers-color-scheme: dark) {
  .marks {
    --paper: #1f242c; --ink: #e9edf3; --quiet: #a8b3c2; --line: #3a4350; --soft: #2a313b; --strong: #8fb4ff; --on-strong: #10182a; --focus: #8fb4ff;
    --error: #ff8f93; --warning: #f0bd62; --info: #8fb4ff; --lift: 0 1px 2px rgb(0 0 0 / 50%), 0 8px 24px rgb(0 0 0 / 55%);
    color-scheme: dark;
  }
}
.measure { position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: hidden; visibility: hidden; contain: strict; }
.mirror { position: absolute; left: 0; top: 0; box-sizing: border-box; border: 0; margin: 0; }
.clip { position: fixed; overflow: hidden; }
.sheet { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
.pane { position: absolute; overflow: hidden; }
.lines { position: absolute; left: 0; top: 0; }
.mark { position: absolute; box-sizing: border-box; background-repeat: repeat-x; background-position: left bottom; forced-color-adjust: none; }
.mark.error { --c: ${COLOURS.error}; background-size: 8px 4px; background-image:
  radial-gradient(ellipse 3.2px 3.4px at 2px 4px, transparent 52%, var(--c) 60% 92%, transparent 100%),
  radial-gradient(ellipse 3.2px 3.4px at 6px 0, transparent 52%, var(--c) 60% 92%, transparent 100%); }
.mark.warning { --c: ${COLOURS.warning}; background-size: 8px 2px; background-image: linear-gradient(90deg, var(--c) 5px, transparent 5px); }
.mark.info { --c: ${COLOURS.info}; background-size: 5px 3px; background-image: radial-gradient(circle at 1.5px 1.5px, var(--c) 1.2px, transparent 1.6px); }
.mark.open { background-color: ${TINT}; border-radius: 2px; }
@media (forced-colors: active) { .mark.error, .mark.warning, .mark.info { --c: LinkText; } .mark.open { background-color: transparent; outline: 1px solid Highlight; } }
.aloud { position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${CARD_STYLE}`;
