// Year 0000 is a slip, wherever a date may stand: it is refused in words, never taken for the year 1900 or 2000.
import { expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';

const HEAD = 'plan T: T\n  as at 2025-03-31\nbody Cabinet: Cabinet\nfund F: Fund\n  holds revenue\n';
const PLACES = {
  'years 0000/01': 'plan T: T\n  years 0000/01',
  'years to 0001/02': 'plan T: T\n  years 0000/01 to 0001/02',
  'as at 0000-01-01': 'plan T: T\n  as at 0000-01-01',
  'on 0000-05-01': `${HEAD}decision D: D\n  by Cabinet on 0000-05-01`,
  'target 0000/01': `${HEAD}measure M: M\n  target 0000/01 5`,
  'target 0000/01 Q3': `${HEAD}measure M: M\n  target 0000/01 Q3 5`,
  'a table of years': `${HEAD}measure M: M\n  years 0000/01 2025/26\n  target 1 2`,
  'starts 0000-04': `${HEAD}project P: P\n  starts 0000-04`,
  'by 0000-12-31': `${HEAD}project P: P\n  milestone by 0000-12-31: X`,
  'a budget of 0000/01': `${HEAD}project P: P\n  budget\n    years 0000/01\n    revenue F £1`,
  'a budget row of 0000/01': `${HEAD}project P: P\n  budget\n    revenue F 0000/01 £1`,
  'until 0000-09-30': `${HEAD}outcome O: O\n  accept outcome-unfunded until 0000-09-30: Later`,
};

it.each(Object.entries(PLACES))('%s', async (_, text) => {
  const cwd = folderWith({ 'town.plan': `${text}\n` });
  const { code, out } = await goldenthread(['check', '--format', 'lines'], { cwd });
  expect(code).toBe(1);
  expect(out).toMatch(/‘0000[^’]*’ is not a period that can be read: no plan has the year 0000\./);
});

it.each(['0000-01-01', '0000'])('--as-at %s', async (day) => {
  const cwd = folderWith({ 'town.plan': HEAD });
  const { code, out, err } = await goldenthread(['check', '--as-at', day], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(day);
});
