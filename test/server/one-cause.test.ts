import { afterEach, expect, it } from 'vitest';
import { actionsAt, changed } from './actions.js';
import { Editor } from './editor.js';

// A finding about several elements is shown once, and can be answered at each of them.

const TEXT = `plan Town: Town plan
officer Head: Head of contact
${['North', 'East', 'South']
  .map((name) => `measure ${name}: ${name}\n  unit number\n  better higher\n  reported monthly\n  source: Calls\n`)
  .join('')}`;

let editor: Editor | undefined;
afterEach(() => editor?.stop());

it('stands at the first, leads to the others, and is fixed at each or for all', async () => {
  editor = await Editor.start({ 'town.plan': TEXT });
  const shown = editor.diagnostics('town.plan').filter(({ code }) => code === 'measure-definition-incomplete');
  expect(shown.map(({ range }) => range.start.line)).toEqual([2]);
  expect(shown[0]?.relatedInformation?.map(({ location }) => location.range.start.line)).toEqual([7, 12]);
  const at = (line: number) => ({ start: { line, character: 9 }, end: { line, character: 9 } });
  const own = await actionsAt(editor, 'town.plan', at(7), ['quickfix']);
  const one = own.find(({ title }) => title === 'Make ‘Head of contact’ the owner');
  expect(changed(editor, one?.edit, 'town.plan', TEXT).match(/owner Head/g)).toHaveLength(1);
  expect(own.some(({ title }) => title === 'This is intended: give a reason (measure-definition-incomplete)')).toBe(true);
  const first = await actionsAt(editor, 'town.plan', at(2), ['quickfix']);
  const all = first.find(({ title }) => title === 'Make ‘Head of contact’ the owner, for all 3');
  expect(changed(editor, all?.edit, 'town.plan', TEXT).match(/owner Head/g)).toHaveLength(3);
});
