import { execFileSync } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { type Against, CHANGE, type ChangeAnswer } from '../../packages/vscode/src/features/change/protocol.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

const PLAN = `plan P: A plan
measure Jobs: Jobs created
  better higher
  target 2026/27 500
`;

function git(...args: string[]): (folder: string) => void {
  return (folder) => {
    const own = ['-c', 'user.name=test', '-c', 'user.email=test', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...own, ...args], { cwd: folder, stdio: 'ignore' });
  };
}
const commit = (folder: string): void => {
  git('init')(folder);
  git('add', '-A')(folder);
  git('commit', '-m', 'first')(folder);
};

const ask = (against: Against = 'commit'): Promise<ChangeAnswer> => editor.ask(CHANGE, { uri: editor.uri('plan.plan'), against });
async function told(against?: Against): Promise<string> {
  const answer = await ask(against);
  if (answer.type === 'none') throw new Error(answer.why);
  return answer.parts
    .map(({ html }) => html)
    .join('')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('tells what was typed since the last commit, and leads to it in the text', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, commit, EXTENSION);
  await editor.open('plan.plan');
  expect(await told()).toContain('Nothing changed');
  await editor.type('plan.plan', PLAN.replace('500', '450'));
  expect(await told()).toContain('Needs members');
  const answer = await ask();
  if (answer.type === 'none') throw new Error(answer.why);
  expect(answer.places).toContainEqual({ id: 'member-1', uri: editor.uri('plan.plan'), line: 1 });
  expect(answer.parts.map(({ html }) => html).join('')).toContain('data-to-text="member-1"');
});

it('compares with where the branch left the main branch, or with the last commit, as asked', async () => {
  editor = await Editor.start(
    { 'plan.plan': PLAN },
    (folder) => {
      commit(folder);
      git('checkout', '-b', 'mine')(folder);
    },
    EXTENSION,
  );
  editor.write('plan.plan', PLAN.replace('500', '450'));
  git('commit', '-am', 'weaker')(editor.folder);
  await editor.open('plan.plan');
  expect(await told('main')).toContain('Needs members');
  expect(await told('commit')).toContain('Nothing changed');
});

it('says plainly where there is no git, no commit, no main branch and no plan', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  await editor.open('plan.plan');
  expect(await ask()).toMatchObject({ type: 'none', why: expect.stringMatching(/in no git repository/) });
  git('init', '-b', 'other')(editor.folder);
  expect(await ask()).toMatchObject({ type: 'none', why: expect.stringMatching(/^Nothing is committed in this folder yet/) });
  git('add', '-A')(editor.folder);
  git('commit', '-m', 'first')(editor.folder);
  expect(await ask('main')).toMatchObject({
    type: 'none',
    why: expect.stringMatching(/^There is no branch called main or master here/),
  });
  expect(await ask('commit')).toMatchObject({ type: 'change' });
  const elsewhere = await editor.ask(CHANGE, { uri: editor.uri('elsewhere.plan'), against: 'commit' });
  expect(elsewhere).toMatchObject({ type: 'none', why: expect.stringMatching(/belongs to no plan/) });
});

it('tells a plan that is new, and findings that the change causes and mends', async () => {
  editor = await Editor.start({ 'notes.txt': 'none yet' }, commit, EXTENSION);
  editor.write('plan.plan', PLAN);
  await editor.onDisk('plan.plan', PLAN);
  await editor.open('plan.plan');
  expect(await told()).toMatch(/is new/);
  git('add', '-A')(editor.folder);
  git('commit', '-m', 'plan')(editor.folder);
  await editor.type('plan.plan', `${PLAN}outcome O: Work for all\n  measured by Nothing\n`);
  expect(await told()).toContain('unknown-name');
});
