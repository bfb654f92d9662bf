import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPlan, type Element, type FileFacts, formatPeriod, type Plan, rowsOf } from '@goldenthread/model';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FactReader } from '../../syntax/src/facts/read.js';
import type { Action, ActionRequest, Actions } from '../src/features/code-actions/action.js';
import { figuresAsPairs, figuresAsTable } from '../src/features/code-actions/figures.js';
import { moveDeclaration } from '../src/features/code-actions/move-declaration.js';

// A refactoring changes how something is written and never what it says: tried on every figure and every declaration of an
// example.

const FOLDER = path.join(import.meta.dirname, '../../../examples/synthetic-borough');
const reader = new FactReader();

type Texts = Readonly<Record<string, string>>;
const texts: Texts = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.plan'))
    .map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]),
);

const known = new Map<string, FileFacts>();

/** A file's facts. Most files stay as they are from one plan to the next. */
function factsOf(name: string, text: string): FileFacts {
  const key = `${name}\n${text}`;
  const facts = known.get(key) ?? reader.read(name, text);
  known.set(key, facts);
  return facts;
}

const planOf = (all: Texts): Plan => buildPlan(Object.entries(all).map(([name, text]) => factsOf(name, text)));

function requestAt(plan: Plan, all: Texts, facts: FileFacts, offset: number): ActionRequest {
  const document = TextDocument.create(`file:///${facts.file}`, '', 0, all[facts.file] ?? '');
  const position = document.positionAt(offset);
  const checked = { name: plan.name, root: '', plan, findings: [] };
  const range = { start: position, end: position };
  const selection = { start: offset, end: offset };
  return { file: facts.file, facts, checked, findings: [], range, selection, document, canCreate: true, canAsk: false };
}

function applied(all: Texts, action: Action): Texts {
  const result: Record<string, string> = { ...all };
  for (const { file, at, text } of [...action.edits].sort((a, b) => b.at.start - a.at.start)) {
    const before = result[file] ?? '';
    result[file] = before.slice(0, at.start) + text + before.slice(at.end);
  }
  return result;
}

/** What an element's rows say: each figure with its period, whichever way it is written. */
function figures(element: Element): unknown[] {
  const said = rowsOf(element).flatMap(({ clause, points, note }) =>
    points.map(({ period, value, onBaseline }) => {
      const what = [clause.type, 'nature' in clause ? [clause.nature, clause.fund.name, clause.tags].join(' ') : ''];
      return [...what, formatPeriod(period), value.text, onBaseline, note?.text ?? ''].join(' ');
    }),
  );
  return [element.path ?? element.label, element.fact.clauses.length > 0 && said.sort()];
}

const allFigures = (plan: Plan): string[] => plan.everything.map((element) => JSON.stringify(figures(element)));

/** What a plan says, wherever it stands. */
function said(plan: Plan): string[] {
  const parts = plan.elements.map(({ fact }) =>
    JSON.stringify(fact, (key, value: unknown) => (key === 'at' || key === 'opener' ? undefined : value)),
  );
  return [
    ...parts,
    ...plan.files.flatMap((file) =>
      [...file.comments, ...file.problems].map((each) => JSON.stringify('text' in each ? each.text : each)),
    ),
  ].sort();
}

/** Takes the first of some actions wherever it is offered. Gives how often that was. */
function tryAll(offsets: (element: Element) => number[], actions: Actions, same: (plan: Plan) => string[]): number {
  const plan = planOf(texts);
  const before = same(plan);
  const saidBefore = new Set(before);
  let tried = 0;
  for (const element of plan.everything) {
    for (const offset of offsets(element)) {
      const [action] = actions(requestAt(plan, texts, element.file, offset));
      if (!action) continue;
      tried++;
      const after = applied(texts, action);
      expect(after, action.title).not.toEqual(texts);
      const now = same(planOf(after));
      expect(now.length).toBe(before.length);
      expect(
        now.filter((each) => !saidBefore.has(each)),
        `${action.title} ${element.label}`,
      ).toEqual([]);
    }
  }
  return tried;
}

const firstRow = (element: Element): number[] =>
  rowsOf(element)
    .slice(0, 1)
    .map(({ clause }) => clause.at.start);

it('figures beside their years say the same in a table', () => {
  expect(
    tryAll(
      (element) =>
        rowsOf(element)
          .filter(({ clause }) => clause.pairs.length > 0)
          .slice(0, 1)
          .map(({ clause }) => clause.at.start),
      figuresAsTable,
      allFigures,
    ),
  ).toBeGreaterThan(5);
}, 120_000);

it('figures of a table say the same beside their years', () => {
  expect(tryAll(firstRow, figuresAsPairs, allFigures)).toBeGreaterThan(20);
}, 120_000);

it('a declaration says the same in another file', () => {
  const tried = tryAll((element) => (element.parent ? [] : [element.fact.opener.start]), moveDeclaration, said);
  expect(tried).toBeGreaterThan(80);
}, 120_000);
