import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { folderWith } from '../cli/command.js';
import { Client } from './edits/client.js';
import { coldFindings, commandFindings } from './edits/findings.js';

// Which files the server reads, and which it publishes.

const PLAN = 'plan TownPlan: Town plan\n  as at 2025-03-31\nvision Thriving: A town where everyone thrives\n';
const JOBS = 'priority Jobs: Good jobs\n  supports Thriving\n';
const CLERK = 'officer Clerk: Clerk\n';
const BROKEN = 'priority Clerk: Clerks\n  supports Nothing\n';

let client: Client | undefined;
let root: string;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function start(files: Readonly<Record<string, string>>, folder = ''): Promise<Client> {
  root = folderWith(files);
  client = await Client.start(path.join(root, folder));
  return client;
}

const rules = (running: Client, name: string): unknown[] => (running.shown.get(name) ?? []).map(({ code }) => code);

function write(running: Client, name: string, text: string | undefined): Promise<void> {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
  running.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: running.uri(name), type: text === undefined ? 3 : 2 }] });
  return running.settle();
}

function open(running: Client, uri: string, text: string): Promise<void> {
  running.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'goldenthread', version: 1, text } });
  return running.settle();
}

function type(running: Client, uri: string, version: number, text: string): void {
  running.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
}

it('reads no file that is left out, though it is told of one, and minds what is left out as that changes', async () => {
  const running = await start({ 'plan.plan': PLAN + JOBS, '.gitignore': 'drafts/\n', 'drafts/a.plan': CLERK.repeat(2) });
  await write(running, 'node_modules/x/y.plan', BROKEN);
  await write(running, '.hidden/y.plan', BROKEN);
  await write(running, 'drafts/b.plan', BROKEN);
  await open(running, running.uri('drafts/a.plan'), CLERK.repeat(3));
  expect([...running.shown.keys()]).toEqual(['plan.plan']);
  await write(running, '.gitignore', '');
  expect(rules(running, 'drafts/b.plan')).toContain('unknown-name');
  expect(rules(running, 'drafts/a.plan').filter((rule) => rule === 'duplicate-name')).toHaveLength(3);
  await write(running, '.gitignore', 'drafts/\n');
  expect([...running.shown.keys()]).toEqual(['plan.plan']);
}, 30_000);

it('reads no file that is left out, though it stands in a folder of its own that is new', async () => {
  const running = await start({ 'plan.plan': PLAN, '.gitignore': 'a/drafts/\n' });
  mkdirSync(path.join(root, 'a/drafts'), { recursive: true });
  for (const name of ['a/in.plan', 'a/drafts/out.plan']) writeFileSync(path.join(root, name), BROKEN);
  running.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: running.uri('a'), type: 1 }] });
  await running.settle();
  expect(rules(running, 'a/in.plan')).toContain('unknown-name');
  expect(running.shown.has('a/drafts/out.plan')).toBe(false);
}, 30_000);

it('minds what is left out as the folder that says so is moved away', async () => {
  const running = await start({ 'plan.plan': PLAN, 'a/.gitignore': 'drafts/\n', 'a/drafts/out.plan': BROKEN });
  await open(running, running.uri('a/drafts/out.plan'), BROKEN);
  expect(running.shown.has('a/drafts/out.plan')).toBe(false);
  rmSync(path.join(root, 'a'), { recursive: true });
  running.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: running.uri('a'), type: 3 }] });
  await running.settle();
  expect(rules(running, 'a/drafts/out.plan')).toContain('unknown-name');
}, 30_000);

it('checks a document that is no file by itself', async () => {
  const running = await start({ 'plan.plan': PLAN });
  await open(running, 'untitled:Untitled-1', BROKEN);
  await open(running, 'untitled:Untitled-2', PLAN + CLERK);
  await open(running, running.uri('notes.txt'), BROKEN);
  expect(rules(running, 'untitled:Untitled-1')).toContain('plan-missing');
  expect(rules(running, 'untitled:Untitled-2')).not.toContain('duplicate-name');
  expect(rules(running, 'notes.txt')).toContain('unknown-name');
  for (const uri of ['untitled:Untitled-1', running.uri('notes.txt')])
    running.tell('textDocument/didClose', { textDocument: { uri } });
  await running.settle();
  expect(running.shown.has('untitled:Untitled-1')).toBe(false);
  expect(running.shown.has('notes.txt')).toBe(false);
}, 30_000);

it('checks a document from elsewhere with the rest of its plan, as long as it is open', async () => {
  const running = await start(
    { 'here/plan.plan': PLAN, 'there/plan.plan': PLAN, 'there/sub/jobs.plan': BROKEN, 'loose/x/y.plan': BROKEN },
    'here',
  );
  await open(running, running.uri('../there/sub/jobs.plan'), `${JOBS}${CLERK}${CLERK}`);
  const shown = rules(running, '../there/sub/jobs.plan');
  expect(shown).toContain('duplicate-name');
  expect(shown).not.toContain('plan-missing');
  running.tell('textDocument/didClose', { textDocument: { uri: running.uri('../there/sub/jobs.plan') } });
  await running.settle();
  expect([...running.shown.keys()].filter((name) => name.startsWith('..'))).toEqual([]);
  // What stands in folders below a file under no plan is no part of it.
  await open(running, running.uri('../loose/z.plan'), BROKEN);
  expect([...running.shown.keys()].filter((name) => name.startsWith('..'))).toEqual(['../loose/z.plan']);
}, 30_000);

it('takes folders of the workspace in and out', async () => {
  const running = await start({ 'here/plan.plan': PLAN, 'there/a.plan': BROKEN }, 'here');
  const there = { uri: running.uri('../there'), name: 'there' };
  running.tell('workspace/didChangeWorkspaceFolders', { event: { added: [there], removed: [] } });
  await running.settle();
  expect(rules(running, '../there/a.plan')).toContain('unknown-name');
  running.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [there] } });
  await running.settle();
  expect(running.shown.has('../there/a.plan')).toBe(false);
}, 30_000);

it('publishes only the files whose findings change, and less often than there are keystrokes', async () => {
  const running = await start({ 'a/plan.plan': PLAN, 'a/clerk.plan': BROKEN, 'b/plan.plan': PLAN, 'b/clerk.plan': BROKEN });
  const uri = running.uri('a/clerk.plan');
  await open(running, uri, BROKEN);
  running.published.length = 0;
  type(running, uri, 2, `${BROKEN}# a note\n`);
  await running.settle();
  expect(running.published).toEqual([]);
  const keystrokes = 300;
  for (let count = 0; count < keystrokes; count++) type(running, uri, 3 + count, count % 2 === 0 ? CLERK : BROKEN);
  await running.settle();
  expect(new Set(running.published)).toEqual(new Set(running.published.length > 0 ? ['a/clerk.plan'] : []));
  expect(running.published.length).toBeLessThan(keystrokes);
  expect(rules(running, 'a/clerk.plan')).toContain('unknown-name');
}, 30_000);

it('finds the same by the command when a plan that is used leaves files out, or when the folder is in the middle of one', async () => {
  const folder = folderWith({
    '.gitignore': 'drafts/\n',
    'county/plan.plan': PLAN,
    'county/drafts/idea.plan': BROKEN,
    'county/sub/jobs.plan': JOBS,
    'town/plan.plan': `use County from: ../county\nuse Sub from: ../county/sub\nuse Drafts from: ../county/drafts\n${PLAN}`,
  });
  const found = await coldFindings(folder);
  expect(await commandFindings(folder)).toEqual(found);
  expect(found.filter((line) => line.startsWith('county/drafts/'))).toEqual([]);
  expect(found.filter((line) => line.includes('There is no plan'))).toHaveLength(2);
});
