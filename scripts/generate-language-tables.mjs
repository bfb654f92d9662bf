// Writes the tables of docs/language.md: every line that each kind of declaration takes, how it is written, which names
// it takes and what it says. Made from the grammar, the facts' tables, and the vocabulary of the model.
//
// A table stands between `<!-- lines of WorkLink -->` and `<!-- end -->`. It holds the clauses of that union of the
// grammar, without those that have a table of their own, and the children that may stand below.
import { readFileSync, writeFileSync } from 'node:fs';
import { GrammarAST } from 'langium';
import { camel, concrete, rules } from './grammar/grammar.mjs';
import { syntaxOf } from './grammar/syntax.mjs';
import { importSource } from './lib/import-source.mjs';

const TARGET = 'docs/language.md';
const TABLE = /<!-- lines of (\w+) -->\n[\s\S]*?<!-- end -->/g;

const { CLAUSES, KINDS, LINKS, PARTS } = await importSource('packages/model/src/index.ts');
const before = readFileSync(TARGET, 'utf8');
const unions = new Set([...before.matchAll(TABLE)].map(([, union]) => union));
const covered = new Set();

/** The rules that a union calls, without what has a table of its own. */
function membersOf(union) {
  const rule = rules.get(union);
  if (!rule) throw new Error(`${TARGET} has a table of ${union}, which the grammar does not have`);
  const calls = GrammarAST.isAlternatives(rule.definition) ? rule.definition.elements : [rule.definition];
  return calls.map((call) => call.rule.$refText).flatMap((name) => (unions.has(name) ? [] : concrete(name)));
}

const listed = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

/** The kinds that a link may name, in as few words as possible. */
function namedKinds(kinds) {
  const families = new Map([
    ['any work', Object.keys(KINDS).filter((kind) => KINDS[kind].family === 'work')],
    ['anyone', Object.keys(KINDS).filter((kind) => KINDS[kind].family === 'party')],
  ]);
  const declarations = Object.keys(KINDS).filter((kind) => KINDS[kind].family !== 'child' && kind !== 'budgetFor');
  let rest = kinds.filter((kind) => kind !== 'budgetFor');
  const words = [];
  if (declarations.every((kind) => rest.includes(kind))) {
    words.push('any declaration');
    rest = rest.filter((kind) => !declarations.includes(kind));
  }
  for (const [word, members] of families) {
    if (!members.every((kind) => rest.includes(kind))) continue;
    words.push(word);
    rest = rest.filter((kind) => !members.includes(kind));
  }
  return [...words, ...rest.map((kind) => KINDS[kind].words)];
}

/** The kinds that the names of a clause may stand for. */
function namesIn(clause) {
  const kinds = [...Object.values(LINKS[clause] ?? {}), ...Object.values(LINKS[PARTS[clause]?.[1]] ?? {})].flat();
  return listed(namedKinds([...new Set(kinds)]));
}

function row(union, name) {
  const clause = camel(name);
  const traits = CLAUSES[clause];
  if (traits === undefined) throw new Error(`packages/model/src/vocabulary says nothing of ${clause}`);
  const meaning = traits.meaningIn?.[union] ?? traits.meaning;
  covered.add(clause);
  const { text, lists } = syntaxOf(name);
  const written = traits.writtenIn?.[union] ?? traits.written ?? text;
  const placeholders = lists.filter(([placeholder]) => written.includes(placeholder));
  const words = placeholders
    .map(([placeholder, each]) => ` ${placeholder} is ${listed(each.map((word) => `\`${word}\``))}.`)
    .join('');
  return `| \`${written}\` | ${namesIn(clause) || ' '} | ${meaning}${words} |`;
}

function table(union) {
  const members = [...new Set(membersOf(union))];
  const isChild = (name) => camel(name) in KINDS;
  const clauses = members.filter((name) => !isChild(name)).map((name) => row(union, name));
  const children = members.filter(isChild).map((name) => `\`${KINDS[camel(name)].words}\``);
  const lines = clauses.length === 0 ? [] : ['| line | names | says |', '|---|---|---|', ...clauses];
  if (children.length > 0) lines.push(...(lines.length > 0 ? [''] : []), `Below it may stand: ${children.join(', ')}.`);
  return `<!-- lines of ${union} -->\n${lines.join('\n')}\n<!-- end -->`;
}

writeFileSync(
  TARGET,
  before.replace(TABLE, (_, union) => table(union)),
);
const missing = [...new Set(Object.values(KINDS).flatMap((kind) => kind.clauses))].filter((clause) => !covered.has(clause));
if (missing.length > 0) throw new Error(`${TARGET} has no table with ${missing.join(', ')}`);
