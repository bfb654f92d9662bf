// `npm run bench`: builds, then measures. Sizes may follow: `npm run bench -- 1000 10000 100000`.
import { buildAll } from './build.mjs';
import { must } from './lib/run.mjs';

await buildAll();
await must('node', ['test/performance/bench.mjs', ...process.argv.slice(2)]);
