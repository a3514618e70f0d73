import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eastAsianWidth } from 'get-east-asian-width';

/** Draws what the command prints for a sample plan, for the READMEs: `npm run picture -w cli`. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = 'test/plans/samples/drone-delivery.md';

const CELLS = 104;
const CELL = 8;
const LINE = 19;
const MARGIN = 16;
const INK = '#e6e6e6';
const PAPER = '#1e2127';
const COLOURS = { 31: '#ff7b72', 32: '#7ee787', 33: '#f2cc60', 34: '#79c0ff', 35: '#d2a8ff', 36: '#76e3ea' };

for (const locale of ['ko', 'en']) {
  const args = ['cli/bin/dadeumi.js', 'check', sample, '--locale', locale, '--color', 'always'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const lines = [`$ npx dadeumi ${sample}${locale === 'en' ? ' --locale en' : ''}`, ...stdout.trimEnd().split('\n')].flatMap(rows);
  mkdirSync(new URL('../docs/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`../docs/output.${locale}.svg`, import.meta.url), svg(lines));
}

/** A line of the terminal as rows of styled characters, wrapped where the window ends. */
function rows(line) {
  const wrapped = [[]];
  let cell = 0;
  let style = {};
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this reads.
  for (const [whole, codes] of line.matchAll(/\u001b\[([\d;]*)m|./gu)) {
    if (codes !== undefined) style = codes.split(';').reduce(restyled, style);
    else {
      const width = eastAsianWidth(whole.codePointAt(0));
      if (cell + width > CELLS) {
        wrapped.push([]);
        cell = 0;
      }
      wrapped.at(-1).push({ char: whole, cell, width, style });
      cell += width;
    }
  }
  return wrapped;
}

function restyled(style, code) {
  if (code === '' || code === '0') return {};
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '4') return { ...style, underline: true };
  if (code === '22') return { ...style, bold: false, dim: false };
  if (code === '24') return { ...style, underline: false };
  if (code === '39') return { ...style, colour: undefined };
  return { ...style, colour: COLOURS[code] ?? style.colour };
}

function svg(lines) {
  const [width, height] = [CELLS * CELL + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  const texts = lines.flatMap((row, at) => runs(row).map((run) => text(run, MARGIN + (at + 1) * LINE - 5)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="D2Coding, 'Noto Sans Mono CJK KR', 'Cascadia Mono', Menlo, monospace" font-size="13" fill="${INK}" xml:space="preserve">
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
${texts.join('\n')}
</svg>
`;
}

/** Characters of one style and one width that stand side by side; each run is stretched to its cells, whatever the reader's font. */
function runs(row) {
  const found = [];
  for (const one of row) {
    const last = found.at(-1);
    if (last && last.style === one.style && last.width === one.width && one.char !== ' ' && last.char !== ' ') last.text += one.char;
    else found.push({ ...one, text: one.char });
    found.at(-1).char = one.char;
  }
  return found.filter(({ text }) => text.trim() !== '');
}

function text({ text: words, cell, width, style: { bold, dim, underline, colour } }, y) {
  const length = [...words].length * width * CELL;
  const looks = [
    bold && 'font-weight="bold"',
    dim && 'opacity="0.65"',
    underline && 'text-decoration="underline"',
    colour && `fill="${colour}"`,
  ];
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${MARGIN + cell * CELL}" y="${y}" textLength="${length}" ${looks.filter(Boolean).join(' ')}>${escaped}</text>`.replace(
    ' >',
    '>',
  );
}
