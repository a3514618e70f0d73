import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './corpus/files.ts';
import { benchEngine } from './engine.ts';
import { BENCH_FOLDER } from './folder.ts';
import { benchGrowth, benchWarm } from './growth.ts';
import { machine } from './machine.ts';
import { benchCommand } from './own.ts';
import { putInReadmes } from './readme.ts';
import { tableOf } from './table.ts';

/** Prints what the built command costs, against its targets: `npm run bench`; with `--write` the READMEs get the table. */
const corpus = path.join(BENCH_FOLDER, 'corpus');
writeCorpus(corpus);
const where = machine();
const rows = [...(await benchCommand(corpus)), benchWarm(), ...benchEngine(), ...benchGrowth()];
const table = tableOf(rows);
console.log(`${where}\n\n${table}`);
if (process.argv.includes('--write')) putInReadmes('bench', `${where}.\n\n${table}`);
writeFileSync(path.join(corpus, '../bench.json'), JSON.stringify(rows, null, 2));
