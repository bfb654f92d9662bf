// `npm run bench -- --table`: every measure of docs/performance.md, side by side in one run, and that page written anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { besideLedger, besideLexer, growth, manyPlans, oneCouncil } from './cold.mjs';
import { grouped } from './measure.mjs';
import { serverRows } from './server.mjs';

const PAGE = 'docs/performance.md';
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

const decimal = (number) => (number >= 100 ? grouped(number) : number.toFixed(number >= 10 ? 1 : 2));

function row({ measure, ours, beside, value, target, skipped }) {
  if (skipped) return `| ${measure} | – | – | – | ${skipped} |`;
  const result = value ?? ours / beside;
  const met = result <= target ? 'met' : '**missed**';
  const [first, second] = value === undefined ? [`${decimal(ours)} ms`, `${decimal(beside)} ms`] : ['–', '–'];
  return `| ${measure} | ${first} | ${second} | ${decimal(result)} | at most ${target}: ${met} |`;
}

const rows = [];
const add = (found) => {
  for (const each of [found].flat()) {
    rows.push(row(each));
    console.log(rows.at(-1));
  }
};
add(oneCouncil());
add(besideLedger(10_000, 0.6));
add(besideLedger(100_000, 0.4));
add(manyPlans());
add(await besideLexer());
add(await serverRows());
add(growth());

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
const measured = [
  BEGIN,
  `Measured with \`npm run bench -- --table\` on ${machine}.`,
  '',
  '| measure | ours | beside it | result | target |',
  '|---|---|---|---|---|',
  ...rows,
  END,
].join('\n');
const page = readFileSync(PAGE, 'utf8');
writeFileSync(PAGE, page.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), measured));
