// `npm run bench -- --table`: every measure of docs/performance.md, side by side in one run, and that page written anew. No
// row can keep the others from being measured: one that takes too long, or fails, says so. Words behind it choose among the
// rows, and then nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { besidePeers, growth, manyFindings, manyPlans, oneCouncil, oneMistakeAFile } from './cold.mjs';
import { hardest } from './hard.mjs';
import { imports } from './imports.mjs';
import { reports, sites, tables } from './leaving.mjs';
import { grouped, TooSlow } from './measure.mjs';
import { GOLDEN_THREAD, PEERS, versionOf } from './peers.mjs';
import { withFiftyRequirements } from './requirements.mjs';
import { editorRows, serverRows } from './server.mjs';

const PAGE = 'docs/performance.md';
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

const decimal = (number) => (number >= 100 ? grouped(number) : number.toFixed(number >= 10 ? 1 : 2));

function row({ measure: what, ours, beside, value, target, runs, skipped }) {
  const measure = runs ? `${what}; ${runs}` : what;
  if (skipped) return `| ${measure} | – | – | – | ${skipped} |`;
  const result = value ?? ours / beside;
  const aim = target === undefined ? '–' : `at most ${target}: ${result <= target ? 'met' : '**missed**'}`;
  const [first, second] = value === undefined ? [`${decimal(ours)} ms`, `${decimal(beside)} ms`] : ['–', '–'];
  return `| ${measure} | ${first} | ${second} | ${decimal(result)} | ${aim} |`;
}

/** The rows that are wanted, by words of their names; all where there are none. */
const wanted = process.argv.slice(2);

const rows = [];
const started = performance.now();

const versions = [`Node ${process.version}`, ...PEERS.map((peer) => `${peer.name} ${versionOf(peer) ?? 'not installed'}`)];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;

/** Writes the rows that there are: a run that is stopped keeps what it has measured. */
function writePage() {
  const measured = [
    BEGIN,
    `Measured with \`npm run bench -- --table\` on ${machine}; ${versions.join(', ')}; ${new Date().toISOString().slice(0, 10)}.`,
    '',
    ...[GOLDEN_THREAD, ...PEERS].map(({ name, checks }) => `- ${name} checks ${checks}.`),
    '',
    '| measure | ours | beside it | result | target |',
    '|---|---|---|---|---|',
    ...rows,
    END,
  ].join('\n');
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), () => measured),
  );
}

/** Measures some rows; where that cannot be done, one row says why. */
async function add(what, measured) {
  if (wanted.length > 0 && !wanted.some((word) => what.includes(word))) return;
  const found = await Promise.resolve()
    .then(measured)
    .catch((error) => {
      if (!(error instanceof TooSlow)) {
        console.error(error);
        process.exitCode = 1;
      }
      return { measure: what, skipped: `not measured: ${error.message.split('\n')[0]}` };
    });
  for (const each of [found].flat()) {
    rows.push(row(each));
    console.log(`${rows.at(-1)}   (after ${Math.round((performance.now() - started) / 1000)} s)`);
    if (wanted.length === 0) writePage();
  }
}

await add("cold check of one council's plan / `node -e 0`", oneCouncil);
for (const besidePeer of besidePeers()) await add('cold check beside a peer', besidePeer);
await add('time at 100,000 entities / at 10,000', growth);
await add('three findings for every entity', manyFindings);
await add('one mistake in each file', oneMistakeAFile);
await add('cold check of 320 plans / reading and splitting the same files', manyPlans);
await add('reports', reports);
await add('the site for the public', sites);
await add('whole plans as tables', tables);
await add('imports', imports);
await add('plans that are slow by design', hardest);
await add('requirements of a council’s own', withFiftyRequirements);
await add('a report in the editor', editorRows);
await add('the language server', serverRows);
