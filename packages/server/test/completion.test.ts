import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FactReader } from '../../syntax/src/facts/read.js';
import { isContextualKeyword, isWordKeyword, keywordInPlan } from '../../syntax/src/reader/keywords.js';
import { tokenLines } from '../../syntax/src/reader/token-lines.js';
import { loadLibraries } from '../../workspace/src/libraries/library.js';
import { Workspace } from '../../workspace/src/plans/workspace.js';
import { complete } from '../src/features/completion/complete.js';
import { CursorLine } from '../src/features/completion/line.js';

// Whatever a real plan says at a place could have been completed there: each word of the language and each name of a
// complete plan is taken away but for its first letter, and has to be among what is offered.

const FOLDER = fileURLToPath(new URL('../../../examples/synthetic-borough', import.meta.url));
const EVERY = 7;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.plan'));
const reader = new FactReader();
const workspace = new Workspace();
for (const name of files) workspace.set(reader.read(path.join(FOLDER, name), readFileSync(path.join(FOLDER, name), 'utf8')));
await loadLibraries(files.flatMap((name) => workspace.get(path.join(FOLDER, name)) ?? []));
workspace.check();

function missing(name: string): string[] {
  const file = path.join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const plan = workspace.checkedPlanOf(file)?.plan;
  const declared = new Set(plan?.everything.map((element) => element.fact.name?.at.start));
  const tokens = tokenLines(text).flatMap((line, index) => line.tokens.map((token) => ({ ...token, line: index + 1 })));
  const found: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const { type } = token;
    const word = isWordKeyword(type) || isContextualKeyword(type);
    if (index % EVERY !== 0 || (!word && type !== 'NAME') || declared.has(token.start)) continue;
    const before = text.slice(0, token.start + 1);
    const document = TextDocument.create('file:///a.plan', '', 0, before);
    const line = new CursorLine(document, reader.read(file, before.slice(0, -1)), document.positionAt(before.length));
    const { items } = complete({ line, plan, findings: [], file, client: { snippets: false, code: false } });
    const wanted = word ? keywordInPlan(type) : token.image;
    if (!items.some(({ label, labelDetails }) => label === wanted || labelDetails?.description === wanted))
      found.push(`${name}:${token.line} ${before.slice(before.lastIndexOf('\n') + 1)}[${wanted}]`);
  }
  return found;
}

it.each(files)('offers what %s says', (name) => {
  expect(missing(name)).toEqual([]);
});
