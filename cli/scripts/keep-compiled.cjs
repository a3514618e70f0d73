const { writeFileSync } = require('node:fs');
const path = require('node:path');

/** Runs the command on the plans that are named, and keeps beside the bundles what V8 compiled for that. */
const dist = path.join(__dirname, '../dist');
const { bundlesIn, compiledFile } = require('../dist/start.cjs');
const { load, scripts } = bundlesIn(dist, () => true);
process.on('exit', () => {
  for (const [bundle, script] of scripts) writeFileSync(compiledFile(bundle), script.createCachedData());
});
load('./main.cjs');
