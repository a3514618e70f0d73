const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');

/** Runs the command as it is called, and keeps beside the bundles what V8 compiled for that: all of it, also what was not used for some time. */
const dist = path.join(__dirname, '../dist');
const { bundlesIn, compiledFile } = require('../dist/start.cjs');
const { load, scripts } = bundlesIn(dist, () => true);
setFlagsFromString('--no-flush-bytecode');
process.on('exit', () => {
  // What is kept is taken by runs under the same flags alone.
  setFlagsFromString('--flush-bytecode');
  for (const [bundle, script] of scripts) writeFileSync(compiledFile(bundle), script.createCachedData());
});
load('./main.cjs');
