// `npm run bench`: builds, then measures each phase of a check; sizes may follow: `npm run bench -- 1000 10000 100000`.
// `npm run bench -- --table` measures everything in docs/performance.md, which takes some minutes; `npm run bench --
// --rules` the time of each rule, `-- --picture` of the picture of the thread, `-- --hard` of plans that are slow by design (`-- --hard-server`: in an editor),
// `-- --requirements` what a council's own rules add.
import { buildAll } from './build.mjs';
import { must } from './lib/run.mjs';

const args = process.argv.slice(2);
await buildAll();
const SCRIPTS = {
  '--table': 'test/performance/table.mjs',
  '--rules': 'test/performance/rules.mjs',
  '--picture': 'test/performance/picture.mjs',
  '--hard': 'test/performance/hard.mjs',
  '--hard-server': 'test/performance/hard-server.mjs',
  '--requirements': 'test/performance/requirements.mjs',
};
const own = SCRIPTS[args[0]];
await must('node', own ? [own, ...args.slice(1)] : ['test/performance/bench.mjs', ...args]);
