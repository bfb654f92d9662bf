// Writes docs/concepts.md: every concept of councils' documents, how it is written, which rules check it, where a
// reader sees it, and the finding where it is wrong.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { importSource } from './lib/import-source.mjs';

const TARGET = 'docs/concepts.md';
const BOROUGH = 'examples/synthetic-borough';

const { buildPlan, checkPlan, CONCEPTS, FactReader, KINDS, openingOf, pages, placeOf, rules, surroundingPlan } =
  await importSource('scripts/concepts/sources.mjs');

const reader = new FactReader();
const borough = buildPlan(
  globSync(`${BOROUGH}/*.plan`)
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => reader.read(file, readFileSync(file, 'utf8'))),
);

const listed = (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);
const wordOf = (written) => (written in KINDS ? KINDS[written].words : openingOf(written));
const codes = (written) => [...new Set(written.map((each) => `\`${wordOf(each)}\``))];

/** The element of the borough that shows a concept best. */
function shown({ written, says }) {
  const [first] = written;
  const candidates = first in KINDS ? borough.of(first) : borough.having(first);
  const has = (element) => (each) => (each in KINDS ? element.walk().some(({ kind }) => kind === each) : element.has(each));
  const score = (element) => written.filter(has(element)).length + (says && isSaid(element, written, says) ? 10 : 0);
  const element = candidates.toSorted((a, b) => score(b) - score(a))[0];
  if (!element) throw new Error(`${BOROUGH} has no ${wordOf(first)}`);
  const { label, file } = element;
  const name = file.file.slice(BOROUGH.length + 1);
  return `\`${label}\` in [${name}](../${file.file})`;
}

/** Whether a clause of an element says a word of a closed list. */
function isSaid(element, written, word) {
  const clauses = element.fact.clauses.filter(({ type }) => written.includes(type));
  return JSON.stringify(clauses).includes(`"${word}"`);
}

/** The findings of a concept's first rule in its example. */
function found({ rules: [name], example }) {
  const page = example ?? pages[name];
  const rule = rules.find((each) => each.name === name);
  const set = (text) => (rule.offUntilSet ? text.replace(/^(plan .*)$/m, `$1\n  rule ${name} warning`) : text);
  const texts = [page.example, surroundingPlan(page)].map(set);
  const plan = buildPlan(texts.map((text, index) => reader.read(`${index}.plan`, text)));
  const finding = checkPlan(plan, rules).find((each) => each.rule === name);
  if (!finding) throw new Error(`The example of ${name} finds nothing`);
  return { message: finding.message, line: lineOf(texts, finding) };
}

/** The line of the example that a finding stands at. */
function lineOf(texts, { file, at }) {
  const text = texts[Number.parseInt(file.file, 10)];
  return text.split('\n')[placeOf(file, at.start).line - 1].trim();
}

function section(concept) {
  const { number, title, written, says, rules: names, report } = concept;
  const { message, line } = found(concept);
  return [
    `### ${number}. ${title}`,
    '',
    `- Written with ${listed(codes(written))}${says ? ` (here \`${says}\`)` : ''}; for example ${shown(concept)}.`,
    `- Checked by ${listed(names.map((name) => `[${name}](rules/${name}.md)`))}.`,
    `- Seen on the plan page and on the card in the editor${report ? `, and in [the report](reports.md) \`${report}\`` : ''}.`,
    `- Wrong: \`${line}\`, which is found: “${message}”`,
    '',
  ];
}

const lines = [
  '# Concepts',
  '',
  'Councils’ plans, productivity plans, frameworks and reviews speak of these 88 things. Each can be written, is checked, and is shown',
  'to readers. [The synthetic borough](../examples/synthetic-borough/README.md) has them all, and nothing is found in it. What is wrong is the',
  'example on the page of the first rule; it stands there fixed as well. Made by `npm run generate`.',
  '',
  ...CONCEPTS.flatMap(({ part, concepts }) => [`## ${part}`, '', ...concepts.flatMap(section)]),
];
writeFileSync(TARGET, `${lines.join('\n').trimEnd()}\n`);
