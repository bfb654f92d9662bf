import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { HISTORY, HISTORY_FILE } from '../../packages/vscode/src/features/history/protocol.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

const plan = (target: string, secret = ''): string => `plan P: Council plan
measure Jobs: People in work
  unit percent
  better higher
  target 2026/27 ${target}
measure Deal: A private deal
  publish exempt: commercial
  target 2026/27 5
${secret}`;

function git(folder: string, ...args: string[]): void {
  const own = ['-c', 'user.name=test', '-c', 'user.email=test', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...own, ...args], { cwd: folder, stdio: 'ignore' });
}

/** A folder whose plan had other targets in earlier commits. */
async function withCommits(...targets: string[]): Promise<string> {
  editor = await Editor.start(
    { 'plan.plan': plan(targets.at(-1) ?? '75%') },
    (folder) => {
      if (targets.length === 0) return;
      git(folder, 'init');
      for (const target of targets) {
        writeFileSync(path.join(folder, 'plan.plan'), plan(target));
        git(folder, 'add', '-A');
        git(folder, 'commit', '-m', `Target ${target}`);
      }
    },
    EXTENSION,
  );
  await editor.open('plan.plan');
  return editor.uri('plan.plan');
}

it('tells every value that a measure had, from what is declared at the cursor, and what is typed now', async () => {
  const uri = await withCommits('75%', '77%', '74%');
  await editor.type('plan.plan', plan('73%'));
  const answer = await editor.ask(HISTORY, { uri, position: { line: 4, character: 4 }, trusted: true });
  expect(answer.name).toBe('Jobs');
  expect(answer.title).toContain('People in work');
  for (const target of ['75%', '77%', '74%', '73%']) expect(answer.html).toContain(target);
  const file = await editor.ask(HISTORY_FILE, { uri, name: 'Jobs', format: 'word', trusted: true });
  expect(file).toMatchObject({ name: expect.stringContaining('History of People in work'), ending: '.docx' });
});

it('leaves out what is exempt from publication', async () => {
  const uri = await withCommits('75%', '77%');
  const answer = await editor.ask(HISTORY, { uri, position: { line: 5, character: 10 }, trusted: true });
  expect(answer.html).toContain('exempt from publication');
  expect(answer.html).not.toMatch(/private deal|Target 5/);
});

it('says in a sentence where there is no history', async () => {
  const uri = await withCommits();
  const answer = await editor.ask(HISTORY, { uri, position: { line: 1, character: 10 }, trusted: true });
  expect(answer.name).toBeUndefined();
  expect(answer.html).toMatch(/git/);
});
