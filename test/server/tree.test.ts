import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIRST_STEPS } from '../../packages/vscode/src/features/first-steps/protocol.js';
import { ADD_FORM, ADD_WRITTEN } from '../../packages/vscode/src/features/forms/protocol.js';
import { PLAN_SUMMARY } from '../../packages/vscode/src/features/status-bar/protocol.js';
import { CHECK_FOLDER } from '../../packages/vscode/src/features/tasks/protocol.js';
import {
  TREE_ADDITION,
  TREE_CHILDREN,
  TREE_CONTAINERS,
  TREE_PATH,
  type TreeItemFacts,
} from '../../packages/vscode/src/features/tree/protocol.js';
import { here } from './cursor.js';
import { Editor, EXTENSION } from './editor.js';

const PLAN = `plan TownPlan: Town plan
  years 2024/25 to 2025/26
  as at 2024-12-31
vision Thriving: A town where everyone thrives
priority Economy: A lively economy
  supports Thriving
outcome Jobs: Local people have good jobs
  supports Economy
`;
const WORK = `project Canal: Canal quarter
  delivers Jobs
  benefit Footfall: More people visit
`;
const OTHER = `plan CountyPlan: County plan
  as at 2024-12-31
`;
const ALL = { grouping: 'thread', filter: '' } as const;

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start({ 'town/a.plan': PLAN, 'town/work.plan': WORK, 'county/c.plan': OTHER }, undefined, EXTENSION);
});
afterEach(() => editor.stop());

const labels = (items: readonly TreeItemFacts[]): string[] => items.map(({ label }) => label);

async function below(...path: string[]): Promise<readonly TreeItemFacts[]> {
  return editor.ask(TREE_CHILDREN, { ...ALL, path });
}

it('each plan of the workspace is a root, and is gone through level by level', async () => {
  const roots = await below();
  expect(labels(roots)).toEqual(['County plan', 'Town plan']);
  const [, town] = roots;
  expect(town).toMatchObject({ state: 'warning', below: 'open', target: { uri: editor.uri('town/a.plan') } });
  const top = await below(...(town?.path ?? []));
  expect(labels(top)).toEqual(['A town where everyone thrives']);
  const jobs = await below(...(top[0]?.path ?? []), 'Economy');
  expect(jobs).toMatchObject([{ label: 'Local people have good jobs', icon: 'outcome', below: 'closed' }]);
  expect(await below('/nowhere')).toEqual([]);
});

it('follows what is typed, saved or not', async () => {
  await editor.open('town/a.plan');
  await editor.type('town/a.plan', PLAN.replace('A lively economy', 'Good work'));
  const [, town] = await below();
  const top = await below(...(town?.path ?? []), 'Thriving');
  expect(labels(top)).toEqual(['Good work']);
});

it('knows the way to what the cursor is in, also within a child; and says when the filter hides it', async () => {
  const place = here(editor, 'town/work.plan', WORK, 'More people| visit');
  const at = { uri: place.textDocument.uri, position: place.position };
  const way = await editor.ask(TREE_PATH, { ...ALL, ...at });
  expect(labels(way)).toEqual([
    'Town plan',
    'A town where everyone thrives',
    'A lively economy',
    'Local people have good jobs',
    'Canal quarter',
    'More people visit',
  ]);
  expect(labels(await editor.ask(TREE_PATH, { ...ALL, filter: 'canal', ...at }))).toEqual(labels(way));
  expect(await editor.ask(TREE_PATH, { ...ALL, filter: 'housing', ...at })).toEqual([]);
  expect(await editor.ask(TREE_PATH, { ...ALL, uri: editor.uri('nowhere.plan'), position: { line: 0, character: 0 } })).toEqual(
    [],
  );
});

it('shows only the plans that have what is looked for', async () => {
  expect(labels(await editor.ask(TREE_CHILDREN, { grouping: 'thread', filter: 'canal', path: [] }))).toEqual(['Town plan']);
});

it('says how the plan of a document stands, and what to see to next', async () => {
  const summary = await editor.ask(PLAN_SUMMARY, { uri: editor.uri('town/work.plan') });
  expect(summary).toMatchObject({ title: 'Town plan', outcomes: 1 });
  expect((summary?.wrong ?? 0) + (summary?.toAdd ?? 0)).toBe((summary?.counts.error ?? 0) + (summary?.counts.warning ?? 0));
  expect(summary?.next?.target.uri).toBe(editor.uri('town/work.plan'));
});

it('says how far the first steps are, and what to add next', async () => {
  const { written, steps } = await editor.ask(FIRST_STEPS, { uri: editor.uri('town/work.plan') });
  expect(written).toEqual({ plans: true, outcomes: true, measures: false, budgets: false });
  expect(steps.map(({ step, done, of, next }) => [step, done, of, next?.label])).toEqual([
    ['outcome', 1, 1, 'A lively economy'],
    ['measure', 0, 1, 'Local people have good jobs'],
    ['work', 1, 1, undefined],
    ['money', 0, 1, 'Canal quarter'],
    ['lead', 0, 1, 'Local people have good jobs'],
  ]);
});

it('writes what a form was filled in with, or says what it needs first', async () => {
  const { textDocument, position } = here(editor, 'town/a.plan', PLAN, 'outcome |Jobs');
  const about = { uri: textDocument.uri, position, kind: 'risk' as const };
  expect((await editor.ask(ADD_FORM, about))?.fields.map(({ name }) => name)).toContain('mitigation');
  expect(await editor.ask(ADD_WRITTEN, { ...about, values: {} })).toEqual({
    problems: { title: 'Say in words what could go wrong.' },
  });
  const written = await editor.ask(ADD_WRITTEN, { ...about, values: { title: 'The canal floods' } });
  expect(written).toMatchObject({ edits: [{ text: expect.stringContaining('  threatens Jobs\n') }] });
  expect(await editor.ask(ADD_FORM, { ...about, kind: 'milestone' })).toBeNull();
});

it('writes what was filled in where it was asked for, however the text above has changed meanwhile', async () => {
  await editor.open('town/a.plan');
  const { textDocument, position } = here(editor, 'town/a.plan', PLAN, 'outcome |Jobs');
  const about = { uri: textDocument.uri, position, kind: 'risk' as const };
  const form = await editor.ask(ADD_FORM, about);
  const written = (text: string): Promise<unknown> =>
    editor.type('town/a.plan', text).then(() => editor.ask(ADD_WRITTEN, { ...about, of: form?.of, values: { title: 'Floods' } }));
  expect(await written(`${'# A line more\n'.repeat(12)}${PLAN}`)).toMatchObject({
    edits: [{ text: expect.stringContaining('  threatens Jobs\n') }],
  });
  expect(await written(PLAN.replaceAll('Jobs', 'Work'))).toBeNull();
  await editor.type('town/a.plan', PLAN);
});

it('says what to write to add something, where the plan keeps its like', async () => {
  const place = here(editor, 'town/a.plan', PLAN, 'outcome |Jobs');
  const ask = (kind: 'service' | 'measure' | 'recommendation') =>
    editor.ask(TREE_ADDITION, { uri: place.textDocument.uri, position: place.position, kind, title: 'Adults in work' });
  expect(await ask('measure')).toMatchObject([
    { uri: editor.uri('town/a.plan'), isSnippet: false, text: '  measured by AdultsWork\n' },
    { uri: editor.uri('town/a.plan'), isSnippet: true },
  ]);
  expect(await ask('recommendation')).toEqual([]);
});

it('knows everything that takes something new', async () => {
  const takers = await editor.ask(TREE_CONTAINERS, { kind: 'measure' });
  expect(takers.map(({ label, description }) => `${description}: ${label}`)).toEqual([
    'outcome: Local people have good jobs',
    'project: Canal quarter',
    'benefit: More people visit',
  ]);
});

it('checks the plans of a folder, and of that only', async () => {
  const town = await editor.ask(CHECK_FOLDER, { folder: editor.uri('town') });
  expect(town.plans).toBe(1);
  expect(town.errors).toBeGreaterThan(0);
  expect(town.lines).toContainEqual(expect.stringMatching(/^work\.plan:3:11: error: .* \[benefit-without-measure\]$/));
  expect((await editor.ask(CHECK_FOLDER, { folder: editor.uri('tow') })).plans).toBe(0);
  expect((await editor.ask(CHECK_FOLDER, { folder: editor.uri('') })).plans).toBe(2);
});
