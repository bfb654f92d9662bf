import { rules } from '@goldenthread/rules';
import { expect, it } from 'vitest';
import { goldenthread } from './command.js';

it('lists every rule', async () => {
  const { code, out } = await goldenthread(['explain']);
  expect(code).toBe(0);
  for (const rule of rules) expect(out).toContain(`  ${rule.name} `);
});

it('shows the page of a rule', async () => {
  const { code, out } = await goldenthread(['explain', 'work-without-outcome']);
  expect(code).toBe(0);
  for (const part of ['What it finds', 'Why it matters', 'Fixed', 'sample-council', 'accept work-without-outcome', '│ '])
    expect(out).toContain(part);
});

it.each([
  ['unknown-nam', 'Did you mean ‘unknown-name’?'],
  ['Unknown Name', 'Did you mean ‘unknown-name’?'],
  ['zzz', 'lists all rules'],
])('explain %s ends with 2 and a suggestion', async (name, suggestion) => {
  const { code, out, err } = await goldenthread(['explain', name]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(suggestion);
});
