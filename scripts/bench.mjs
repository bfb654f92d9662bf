// `npm run bench`: builds, then measures each phase of a check; sizes may follow: `npm run bench -- 1000 10000 100000`.
// `npm run bench -- --table` measures everything in docs/performance.md, which takes some minutes.
import { buildAll } from './build.mjs';
import { must } from './lib/run.mjs';

const args = process.argv.slice(2);
await buildAll();
await must('node', args[0] === '--table' ? ['test/performance/table.mjs'] : ['test/performance/bench.mjs', ...args]);
