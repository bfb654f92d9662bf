import { afterEach, expect, it } from 'vitest';
import { COVERAGE, type CoverageAnswer } from '../../packages/vscode/src/features/coverage/protocol.js';
import { Editor, EXTENSION } from './editor.js';

const PLAN = `plan Town: A plan for the town
vision Place: A town where people do well
priority Economy: A lively economy
  supports Place
outcome Jobs: People have good jobs
  supports Economy
`;

let editor: Editor;
afterEach(() => editor.stop());

it('tells the coverage of a plan, with the place of all that is in it and of every gap', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  const answer = (await editor.ask(COVERAGE, { uri: editor.uri('plan.plan') })) as CoverageAnswer | null;
  const [row] = answer?.coverage.groups[0]?.rows ?? [];
  const work = row?.cells[0];
  expect(row?.title).toBe('People have good jobs');
  expect(answer?.places[row?.ref ?? -1]?.range.start).toEqual({ line: 4, character: 8 });
  expect(work?.state).toBe('gap');
  expect(answer?.gaps[work?.finding ?? -1]).toMatchObject({ rule: 'outcome-without-delivery', uri: editor.uri('plan.plan') });
  expect(answer?.csv).toContain('People have good jobs');
});

it('follows what is typed', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  await editor.open('plan.plan');
  await editor.type('plan.plan', `${PLAN}project Training: Courses close to home\n  delivers Jobs\n`);
  const answer = (await editor.ask(COVERAGE, {})) as CoverageAnswer | null;
  expect(answer?.coverage.groups[0]?.rows[0]?.cells[0]).toMatchObject({
    state: 'there',
    items: [{ title: 'Courses close to home' }],
  });
});

it('knows no coverage of what is no plan', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  expect(await editor.ask(COVERAGE, { uri: 'file:///nowhere/else.txt' })).toBeNull();
});
