/** Looks of what takes clicks: card and badges. Colours come from the style of the shadow root. */
export const CARD_STYLE = `
button { font: inherit; letter-spacing: inherit; color: inherit; margin: 0; cursor: pointer; text-align: start; }
button:focus-visible, .card:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.badge {
  position: fixed; transform: translate(-60%, -50%); box-sizing: border-box; min-width: 22px; height: 22px; padding: 0 6px; pointer-events: auto;
  border: 2px solid var(--paper); border-radius: 11px; font-size: 12px; font-weight: 700; line-height: 18px; text-align: center; color: #fff;
}
.badge::after { content: ""; position: absolute; inset: -6px; }
.badge[hidden] { display: none; }
.badge.error { background: #c62f35; }
.badge.warning { background: #8a5a0c; }
.badge.info { background: #2456c9; }
.card {
  position: fixed; left: 0; top: 0; box-sizing: border-box; width: min(360px, 100vw - 16px); overflow: auto; overscroll-behavior: contain;
  pointer-events: auto; padding: 14px 16px 0; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); box-shadow: var(--lift);
  animation: appear 120ms ease-out;
}
@keyframes appear { from { opacity: 0; transform: translateY(3px); } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
.card:focus-within { scroll-padding-bottom: 72px; }
.card header { display: flex; align-items: baseline; gap: 8px; }
.card h2 { flex: 1; margin: 0; font-size: 13px; font-weight: 600; line-height: 1.5; color: var(--quiet); }
.severity { position: relative; padding-inline-start: 20px; font-size: 13px; font-weight: 700; white-space: nowrap; }
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--info); }
.sign { position: absolute; inset-inline-start: 0; top: 50%; width: 14px; height: 0; margin-top: -1px; }
.sign.error { border-top: 3px double; }
.sign.warning { border-top: 2px dashed; }
.sign.info { border-top: 2px dotted; }
.card p { margin: 0; }
.card .message { margin: 8px 0 0; font-size: 15px; line-height: 1.6; }
.plain { padding: 3px 8px; border: 1px solid transparent; border-radius: 7px; background: none; font-size: 13px; color: var(--quiet); white-space: nowrap; }
.plain:hover { background: var(--soft); color: var(--ink); }
.card header .plain { margin: -3px -8px -3px 0; }
.fixes { margin: 12px 0 0; padding: 0; list-style: none; display: grid; gap: 6px; }
.fix, .allow {
  display: grid; width: 100%; box-sizing: border-box; padding: 8px 12px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--paper); line-height: 1.5;
}
.fix:hover, .allow:hover { background: var(--soft); }
.fix .kind { font-size: 12px; color: var(--quiet); white-space: nowrap; }
.allow .kind { font-size: 12px; color: var(--quiet); }
.fix.first { border-color: var(--strong); background: var(--strong); color: var(--on-strong); font-weight: 600; }
.fix.first .kind { color: inherit; font-weight: 400; }
.fix.first:hover { filter: brightness(1.08); }
.fix:disabled, .allow:disabled { opacity: 0.6; cursor: progress; }
.failed { margin: 10px 0 0; padding: 10px 12px; border-radius: 8px; background: var(--soft); font-size: 13px; }
.failed .copy-words { margin: 6px 0; padding: 6px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); white-space: pre-wrap; user-select: text; }
.copy { padding: 5px 12px; border: 1px solid var(--line); border-radius: 7px; background: var(--paper); font-size: 13px; }
.reasons { margin: 12px 0 0; padding: 10px 0 0; border-top: 1px solid var(--line); font-size: 13px; line-height: 1.6; }
.reasons dt { font-size: 12px; font-weight: 600; color: var(--quiet); }
.reasons dd { margin: 0 0 8px; }
.reasons dd:last-child { margin: 0; }
.reasons .certainty { margin-inline-start: 6px; color: var(--quiet); }
.reasons .where { font-weight: 600; }
.reasons code { font-family: ui-monospace, "D2Coding", "NanumGothicCoding", monospace; font-size: 12px; }
.card footer { position: sticky; bottom: 0; margin: 6px -16px 0; padding: 4px 16px 10px; border-radius: 0 0 12px 12px; background: var(--paper); }
.card footer .row { display: flex; align-items: center; gap: 2px; margin: 0 -8px; }
.card footer .gap { flex: 1; }
.card footer .place { font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.card .keys { margin: 2px 0 0; font-size: 11.5px; color: var(--quiet); }
.length-box {
  position: fixed; left: 0; top: 0; display: grid; justify-items: end; gap: 4px; width: max-content; max-width: calc(100vw - 8px); pointer-events: auto;
  font-size: 12px; line-height: 1.5; visibility: hidden;
}
.pill {
  display: inline-flex; border: 1px solid var(--line); border-radius: 999px; overflow: hidden; background: var(--paper); color: var(--quiet);
  box-shadow: 0 1px 2px rgb(16 24 40 / 8%); font-variant-numeric: tabular-nums;
}
.pill button { border: 0; background: none; padding: 1px 9px; }
.pill button + button { border-inline-start: 1px solid var(--line); }
.pill button:hover { background: var(--soft); color: var(--ink); }
.pill button:focus-visible { outline-offset: -2px; border-radius: 999px; }
.pill .findings { color: var(--ink); font-weight: 600; }
.pill.over .length { color: var(--error); font-weight: 700; }
.length-box table { border: 1px solid var(--line); border-radius: 10px; padding: 6px 10px; background: var(--paper); box-shadow: var(--lift); border-spacing: 4px 1px; }
.length-box th { font-weight: 400; color: var(--quiet); text-align: start; }
.length-box td { text-align: end; font-variant-numeric: tabular-nums; }
.length-box .limit { color: var(--quiet); }
.length-box caption { caption-side: bottom; max-width: 300px; padding: 4px 8px; text-align: start; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
@media (forced-colors: active) {
  .pill, .length-box table { border: 1px solid CanvasText; }
  .pill.over .length { text-decoration: underline; }
  .card, .fix, .allow, .badge, .copy { border: 1px solid CanvasText; }
  .fix.first { border-color: Highlight; outline: 1px solid Highlight; }
  .badge { background: Canvas; color: CanvasText; }
}
`;
