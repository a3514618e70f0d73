/** The looks of the page: on screen, in the dark, and on A4. */
export const style = `
:root {
  color-scheme: light;
  --ink: #1b2430; --dim: #55606d; --paper: #ffffff; --tint: #f2f5f9; --rule: #c9d1db; --strong: #1f3a5f; --link: #1c4f8c;
  --met: #1a6b3a; --met-tint: #e3f3e8; --missing: #a8201a; --missing-tint: #fdeae8;
  --violated: #86195c; --violated-tint: #fae6f2; --unfound: #1c4f8c; --unfound-tint: #e6effa;
  --na: #55606d; --na-tint: #eceff3; --unchecked: #7a4b00; --unchecked-tint: #fdf1d8;
  --series-0: #1f3a5f; --series-1: #6f9bd1; --series-2: #e0a83e;
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 15px/1.6 "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", "NanumBarunGothic", "NanumGothic", sans-serif;
  word-break: keep-all; overflow-wrap: anywhere;
}
a { color: var(--link); text-underline-offset: 0.15em; }
h1 { margin: 0 0 0.5rem; padding-bottom: 0.6rem; border-bottom: 3px solid var(--strong); color: var(--strong); font-size: 1.9rem; line-height: 1.3; }
h2 { margin: 2rem 0 0.8rem; color: var(--strong); font-size: 1.4rem; line-height: 1.35; }
h3 { margin: 2.4rem 0 0.8rem; padding-left: 0.6rem; border-left: 5px solid var(--strong); font-size: 1.2rem; line-height: 1.35; }
h4 { margin: 1.6rem 0 0.5rem; font-size: 1.02rem; }
p { margin: 0.5rem 0; }
.dim, .note { color: var(--dim); }
.note { font-size: 0.92em; }
.promise { padding: 0.6rem 0.9rem; border: 1px solid var(--rule); background: var(--tint); }
.warning { margin: 1rem 0; padding: 0.8rem 1rem; border: 2px solid var(--missing); background: var(--missing-tint); }
.warning h3 { margin: 0 0 0.3rem; padding: 0; border: 0; color: var(--missing); font-size: 1.1rem; }
.time { margin: 1rem 0; padding: 0.6rem 1rem; border-left: 5px solid var(--unchecked); background: var(--unchecked-tint); }
.time p, .warning p { margin: 0.2rem 0; }
ul { margin: 0.3rem 0; padding-left: 1.3rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 1rem 0; }
dl.facts dt { color: var(--dim); }
dl.facts dd { margin: 0; }
nav.contents { margin: 1.4rem 0; padding: 0.8rem 1.2rem; border: 1px solid var(--rule); }
nav.contents h3 { margin: 0 0 0.3rem; padding: 0; border: 0; font-size: 1.05rem; }
nav.contents ol { margin: 0; padding-left: 1.4rem; columns: 2; column-gap: 2rem; }
nav.contents li { break-inside: avoid; }
table { width: 100%; margin: 0.6rem 0 1.2rem; border-collapse: collapse; border-top: 2px solid var(--strong); border-bottom: 1px solid var(--strong); font-size: 0.9em; line-height: 1.45; }
caption { padding: 0.3rem 0; text-align: left; font-weight: 700; }
th, td { padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 1px solid var(--strong); background: var(--tint); font-weight: 700; white-space: nowrap; }
tbody th[scope="rowgroup"] { padding-top: 0.7rem; background: var(--tint); color: var(--strong); font-weight: 700; }
.short { white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
table.matrix { table-layout: fixed; }
table.matrix col.number { width: 2.9rem; } table.matrix col.requirement { width: 27%; } table.matrix col.clause { width: 15%; }
table.matrix col.state { width: 18%; }
.badge { display: inline-block; margin-bottom: 0.15rem; line-height: 1.35; padding: 0 0.45rem; border: 1px solid currentcolor; border-radius: 0.2rem; font-weight: 700; white-space: nowrap; }
.met { color: var(--met); background: var(--met-tint); } .missing { color: var(--missing); background: var(--missing-tint); }
.violated { color: var(--violated); background: var(--violated-tint); } .unfound { color: var(--unfound); background: var(--unfound-tint); }
.not-applicable { color: var(--na); background: var(--na-tint); } .unchecked { color: var(--unchecked); background: var(--unchecked-tint); }
.reason, .condition { display: block; color: var(--dim); font-size: 0.93em; }
.evidence { display: block; }
.evidence mark { background: #fff1b8; color: #1b2430; font-weight: 700; }
.notes { margin: 0.2rem 0; padding-left: 1.1rem; }
.notes .error, .notes .warn { font-weight: 700; } .notes .error { color: var(--missing); } .notes .warn { color: var(--unchecked); }
table.years { table-layout: fixed; } table.years th:first-child { width: 34%; }
tr.found td { background: var(--paper); }
.apart { color: var(--missing); font-weight: 700; }
ul.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.7rem; margin: 0.8rem 0; padding: 0; list-style: none; }
ul.counts li { padding: 0.6rem 0.8rem; border: 1px solid var(--rule); border-top: 5px solid currentcolor; background: var(--paper); }
ul.counts strong { display: block; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
ul.counts small { display: block; color: var(--dim); font-size: 0.85em; line-height: 1.4; }
figure { margin: 1rem 0; break-inside: avoid; }
figcaption { margin-bottom: 0.3rem; font-weight: 700; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--ink); font-size: 14px; } svg .small { font-size: 12.5px; } svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
svg .apart { fill: var(--missing); font-weight: 700; }
svg .line { stroke: var(--rule); } svg .base { stroke: var(--ink); } svg .track { fill: var(--na-tint); stroke: var(--rule); } svg .done { fill: var(--series-0); }
svg .series-0 { fill: var(--series-0); } svg .series-1 { fill: var(--series-1); } svg .series-2 { fill: var(--series-2); } svg .bar { stroke: var(--ink); stroke-width: 0.5; }
svg .fill-met { fill: var(--met); } svg .fill-missing { fill: var(--missing); } svg .fill-violated { fill: var(--violated); } svg .fill-unfound { fill: #6f9bd1; } svg .fill-not-applicable { fill: #9aa4b0; } svg .fill-unchecked { fill: #d99a26; }
ul.tick { padding: 0; list-style: none; columns: 2; column-gap: 2rem; }
ul.tick li { padding: 0.2rem 0; break-inside: avoid; }
ul.tick label { display: grid; grid-template-columns: 1.5rem 1fr; align-items: baseline; }
ul.tick input { width: 1rem; height: 1rem; margin: 0; transform: translateY(0.12rem); }
.signed { display: flex; gap: 2rem; margin-top: 1.6rem; }
.signed span { flex: 1; padding-top: 1.6rem; border-bottom: 1px solid var(--ink); }
footer { margin-top: 3rem; padding-top: 0.6rem; border-top: 1px solid var(--rule); color: var(--dim); font-size: 0.88em; }

@media screen and (max-width: 44rem) {
  body { padding: 1rem 0.8rem 3rem; }
  ul.counts { grid-template-columns: 1fr 1fr; }
  nav.contents ol, ul.tick { columns: 1; }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ink: #e8ebf0; --dim: #aab4c0; --paper: #15191f; --tint: #1f262f; --rule: #3c4653; --strong: #a9c7ee; --link: #8fbcf5;
    --met: #7fd49a; --met-tint: #16301f; --missing: #ff9d94; --missing-tint: #3a1a18;
    --violated: #ff9fd2; --violated-tint: #3a1830; --unfound: #8fbcf5; --unfound-tint: #16283d;
    --na: #aab4c0; --na-tint: #262d36; --unchecked: #f0c36b; --unchecked-tint: #33270f;
    --series-0: #8fbcf5; --series-1: #4d79ad; --series-2: #e0a83e;
  }
}
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.5; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4 { font-size: 10.5pt; }
  h2, h3, h4, caption { break-after: avoid; }
  table { font-size: 8.5pt; line-height: 1.4; }
  th, td { padding: 0.18rem 0.4rem; }
  tbody th[scope="rowgroup"] { padding-top: 0.3rem; }
  thead { display: table-header-group; }
  tr, .warning, .time, .promise, figure, ul.counts, .signed { break-inside: avoid; }
  tbody th[scope="rowgroup"] { break-after: avoid; }
  footer { display: none; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page { size: A4; margin: 18mm 15mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #55606d; } }
`;
