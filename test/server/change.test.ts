import { execFileSync } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import {
  CHANGE,
  type ChangeAnswer,
  type CompareWith,
  FIXES,
  type Fix,
} from '../../packages/vscode/src/features/change/protocol.js';
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

const ask = (against: CompareWith = 'commit'): Promise<ChangeAnswer> =>
  editor.ask(CHANGE, { uri: editor.uri('plan.plan'), against, trusted: true });
async function told(against?: CompareWith): Promise<string> {
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
  expect(await ask()).toMatchObject({
    type: 'none',
    why: expect.stringMatching(/in no git repository.* choose Initialize Repository/),
  });
  git('init', '-b', 'other')(editor.folder);
  expect(await ask()).toMatchObject({
    type: 'none',
    why: expect.stringMatching(/^There is no earlier version of the plan to compare with yet/),
  });
  git('add', '-A')(editor.folder);
  git('commit', '-m', 'first')(editor.folder);
  expect(await ask('main')).toMatchObject({
    type: 'none',
    why: expect.stringMatching(
      /^This folder does not say which version is the agreed plan .* Compare with the last saved version/,
    ),
  });
  expect(await ask('commit')).toMatchObject({ type: 'change' });
  const elsewhere = await editor.ask(CHANGE, { uri: editor.uri('elsewhere.plan'), against: 'commit', trusted: true });
  expect(elsewhere).toMatchObject({ type: 'none', why: expect.stringMatching(/does not belong to a plan yet/) });
});

it('tells a plan that is new, and findings that the change causes and fixes', async () => {
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

const CABINET = 'body Cabinet: Cabinet\n';

/** What fixes the finding of a rule that the change caused, and the plan once the first way was taken. */
async function fixed(text: string, rule: string): Promise<{ ways: readonly Fix[]; text: string }> {
  const answer = await ask();
  if (answer.type === 'none') throw new Error(answer.why);
  const finding = answer.fixable.find((each) => each.rule === rule);
  if (!finding) throw new Error(`Nothing fixes ${rule}.`);
  expect(answer.parts.map(({ html }) => html).join('')).toContain(`data-action="${finding.id}"`);
  const { id: _, ...caused } = finding;
  const ways = await editor.ask(FIXES, { uri: editor.uri('plan.plan'), against: 'commit', trusted: true, finding: caused });
  const lines = text.split('\n');
  for (const { uri, range, text: added } of ways[0]?.edits ?? []) {
    expect([uri, range.start]).toEqual([editor.uri('plan.plan'), range.end]);
    lines[range.start.line] = `${added}${lines[range.start.line]}`;
  }
  return { ways, text: lines.join('\n') };
}

it.each<[string, string, string, string]>([
  ['a target that is weakened', 'target-weakened', PLAN.replace('500', '450'), 'Add the decision by ‘Cabinet’'],
  [
    'what is gone, by what is new',
    'broken-lineage',
    'plan P: A plan\nmeasure Work: Posts filled\n',
    'Say that ‘Posts filled’ replaces it',
  ],
])('fixes %s at a click', async (_, rule, changed, title) => {
  editor = await Editor.start({ 'plan.plan': CABINET + PLAN }, commit, EXTENSION);
  await editor.open('plan.plan');
  const text = CABINET + changed;
  await editor.type('plan.plan', text);
  const { ways, text: after } = await fixed(text, rule);
  expect(ways[0]?.title).toBe(title);
  await editor.type('plan.plan', after);
  const answer = await ask();
  expect(answer.type === 'change' && answer.fixable.map((each) => each.rule)).not.toContain(rule);
  // What is there no more cannot be fixed twice.
  expect(
    await editor.ask(FIXES, {
      uri: editor.uri('plan.plan'),
      against: 'commit',
      trusted: true,
      finding: { rule, element: 'Jobs', message: '' },
    }),
  ).toEqual([]);
});
