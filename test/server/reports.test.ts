import { afterEach, expect, it } from 'vitest';
import { REPORT, REPORT_FILE, REPORTS, SAVED_AS, type SavedAs } from '../../packages/vscode/src/features/reports/protocol.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

const PLAN = `plan P: A plan
  status draft
risk Prices: Prices rise
  residual 3 impact 4
service Streets: Street cleansing
service Parks: Parks
`;

it('lists what the plan has something for, and what each can be about', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  const choices = await editor.ask(REPORTS, { uri: editor.uri('plan.plan') });
  const named = (name: string) => choices?.find((each) => each.name === name);
  expect(named('risks')?.subjects).toEqual([]);
  expect(named('service')?.subjects).toEqual([
    { name: 'Streets', title: 'Street cleansing', kind: 'service' },
    { name: 'Parks', title: 'Parks', kind: 'service' },
  ]);
  expect(named('reserves')).toBeUndefined();
});

it('shows a report of the plan as it is typed', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  await editor.open('plan.plan');
  await editor.type('plan.plan', PLAN.replace('Prices rise', 'Prices <b>rise</b> fast'));
  const shown = await editor.ask(REPORT, { uri: editor.uri('plan.plan'), report: 'risks' });
  expect(shown?.title).toBe('Risk register');
  expect(shown?.html).toContain('Prices &lt;b&gt;rise&lt;/b&gt; fast');
  expect(shown?.html).toContain('DRAFT');
});

it.each(Object.keys(SAVED_AS) as SavedAs[])('gives it as a file: %s', async (format) => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  const wanted = { uri: editor.uri('plan.plan'), report: 'service', subject: 'Parks', format };
  const file = await editor.ask(REPORT_FILE, wanted);
  const start = Buffer.from(file?.contents ?? '', 'base64')
    .subarray(0, 2)
    .toString('latin1');
  expect(file?.name).toMatch(/ - Parks - A plan$/);
  expect([file?.ending, start]).toEqual(format === 'html' ? ['.html', '<!'] : [format === 'word' ? '.docx' : '.xlsx', 'PK']);
});

it('gives none for what the plan has not, or has no more', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  const uri = editor.uri('plan.plan');
  expect(await editor.ask(REPORT, { uri, report: 'reserves' })).toBeNull();
  expect(await editor.ask(REPORT, { uri, report: 'service', subject: 'Gone' })).toBeNull();
  expect(await editor.ask(REPORTS, { uri: editor.uri('elsewhere.plan') })).toBeNull();
});

it('leaves out what is exempt', async () => {
  const exempt = `${PLAN}service Secret: A secret sale\n  publish exempt\n`;
  editor = await Editor.start({ 'plan.plan': exempt }, undefined, EXTENSION);
  const uri = editor.uri('plan.plan');
  const choices = await editor.ask(REPORTS, { uri });
  expect(JSON.stringify(choices)).not.toContain('ecret');
  expect((await editor.ask(REPORT, { uri, report: 'services' }))?.html).not.toContain('ecret');
});
