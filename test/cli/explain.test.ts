import { rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

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

describe('a requirement of the plan', () => {
  const PLAN = `plan Town: Town plan
  years 2024/25
  as at 2024-12-31
project Square: The square
requirement OwnedWork: Every project has an owner
  > Audit asked for it.
  for project
  has owner
  severity error
`;

  it('has a page, from the folder of the plan or by its path', async () => {
    const folder = folderWith({ 'town/plan.plan': PLAN });
    for (const [args, cwd] of [
      [['explain', 'OwnedWork'], `${folder}/town`],
      [['explain', 'OwnedWork', 'town'], folder],
    ] as const) {
      const { code, out } = await goldenthread(args, { cwd });
      expect(code).toBe(0);
      for (const part of [
        'OwnedWork',
        'Always an error',
        'Every project has an owner',
        'Audit asked for it.',
        '│ for project',
        '│ has owner',
        'accept OwnedWork until',
        'rule OwnedWork off',
      ])
        expect(out).toContain(part);
    }
  });

  it('is not found where no plan has it', async () => {
    const { code, err } = await goldenthread(['explain', 'OwnedWrok'], { cwd: folderWith({ 'plan.plan': PLAN }) });
    expect([code, err]).toEqual([2, expect.stringContaining('No rule is called ‘OwnedWrok’.')]);
  });

  it('stands in SARIF as a rule of its own, and in JSON by its name', async () => {
    const cwd = folderWith({ 'plan.plan': PLAN });
    const { out } = await goldenthread(['check', '--format', 'sarif'], { cwd });
    const [run] = JSON.parse(out).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'OwnedWork');
    expect(result).toMatchObject({
      level: 'error',
      message: { text: 'Every project has an owner' },
      relatedLocations: [{ message: { text: 'Does not hold: has owner' } }],
    });
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'OwnedWork',
      shortDescription: { text: 'Every project has an owner' },
      fullDescription: { text: 'Audit asked for it.' },
      help: { text: expect.stringContaining('for project; has owner') },
    });
    const json = await goldenthread(['check', '--format', 'json', '--rules', 'finance'], { cwd });
    expect(JSON.parse(json.out).plans[0].findings).toContainEqual(
      expect.objectContaining({ rule: 'OwnedWork', element: 'Square' }),
    );
  });
});
