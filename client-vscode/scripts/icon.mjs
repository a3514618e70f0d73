import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** Draws the icon, a smoothing stone with its two beaters: `node scripts/icon.mjs` writes media/icon.png; `node scripts/icon.mjs 16 small.png 32 …` other sizes, in pixels. */
const FINE = 4;

const PAPER = [32, 84, 92];
const STONE = [236, 231, 219];
const SHADE = [201, 193, 174];
const WOOD = [231, 169, 88];

/** Shapes from the lowest to the uppermost: what lies in them, and their colour. Coordinates run from 0 to 1, downward. */
const shapes = [
  { colour: PAPER, holds: roundedBox(0.5, 0.5, 0.5, 0.5, 0.2) },
  { colour: SHADE, holds: roundedBox(0.5, 0.735, 0.34, 0.115, 0.06) },
  { colour: STONE, holds: roundedBox(0.5, 0.69, 0.34, 0.1, 0.06) },
  { colour: WOOD, holds: turned(roundedBox(0.36, 0.36, 0.052, 0.24, 0.05), 0.36, 0.36, -32) },
  { colour: WOOD, holds: turned(roundedBox(0.64, 0.36, 0.052, 0.24, 0.05), 0.64, 0.36, 32) },
];

function roundedBox(x, y, halfWidth, halfHeight, radius) {
  return (px, py) => {
    const dx = Math.max(Math.abs(px - x) - halfWidth + radius, 0);
    const dy = Math.max(Math.abs(py - y) - halfHeight + radius, 0);
    return dx * dx + dy * dy <= radius * radius;
  };
}

function turned(holds, x, y, degrees) {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return (px, py) => holds(x + (px - x) * cos + (py - y) * sin, y - (px - x) * sin + (py - y) * cos);
}

/** The mean of the samples in a pixel: red, green, blue, and how much of it is covered. */
function pixel(column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let at = 0; at < FINE * FINE; at += 1) {
    const [x, y] = [(column + ((at % FINE) + 0.5) / FINE) / size, (row + (Math.floor(at / FINE) + 0.5) / FINE) / size];
    const top = shapes.findLast(({ holds }) => holds(x, y));
    if (top)
      [...top.colour, 1].forEach((value, index) => {
        sum[index] += value;
      });
  }
  const covered = sum[3];
  return covered === 0
    ? [0, 0, 0, 0]
    : [...sum.slice(0, 3).map((value) => Math.round(value / covered)), Math.round((covered / FINE ** 2) * 255)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of the icon, `size` pixels wide. */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const given = process.argv.length > 2 ? process.argv.slice(2) : [256, 'media/icon.png'];
for (let at = 0; at < given.length; at += 2) writeFileSync(given[at + 1], png(Number(given[at])));
