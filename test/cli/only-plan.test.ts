import path from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

// A folder may hold a plan, and below it another: the folder that is named says which is meant.

const plan = (name: string, title: string): string => `plan ${name}: ${title}
  as at 2026-11-30
  years 2026/27 to 2027/28
  report quarterly
officer Head: Head of place
fund Grant: Grant
  holds revenue
  available 2026/27 £5m, 2027/28 £5m
vision V: A good place
priority P: Homes
  supports V
outcome O: More homes
  supports P
measure M: Homes built
  unit number
  reported quarterly
  owner Head
programme W: Homes programme of ${title}
  delivers O
  budget
    years 2026/27 2027/28
    revenue Grant £1m £1m
scenario Less: Half the grant
  change Grant 2027/28 £1m
`;
const FILES = { 'town/plan.plan': plan('Town', 'Town plan'), 'town/parish/plan.plan': plan('Parish', 'Parish plan') };

it.each([[['report', 'budget']], [['what-if']], [['due']], [['export', '-o', 'out.xlsx']]])(
  '%j takes the plan of the folder that is named',
  async (words) => {
    const cwd = folderWith(FILES);
    const there = await goldenthread([...words, 'town'], { cwd });
    expect({ code: there.code, err: there.err }).toEqual({
      code: expect.toBeOneOf([0, 1]),
      err: expect.not.stringContaining('plans here'),
    });
    expect(there.out).not.toContain('Parish');
    const inside = await goldenthread(words, { cwd: path.join(cwd, 'town') });
    expect({ code: inside.code, out: inside.out }).toEqual({
      code: there.code,
      out: there.out.replaceAll(/town\/|(?<=--into )town/g, (found) => (found === 'town' ? '.' : '')),
    });
  },
);

it('asks which is meant where the folder is that of neither', async () => {
  const { code, err } = await goldenthread(['report', 'budget'], { cwd: folderWith(FILES) });
  expect(code).toBe(2);
  expect(err.replaceAll(/\s+/g, ' ')).toContain(
    'There are 2 plans here: Town (town) and Parish (town/parish). Name a file or the folder of one.',
  );
});

it('takes the plan of a file that is named', async () => {
  const { out } = await goldenthread(['report', 'budget', 'town/parish/plan.plan'], { cwd: folderWith(FILES) });
  expect(out).toContain('Parish plan');
});
