import { buildPlan, linkVerb, purposes } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';

const planOf = (lines: string) =>
  buildPlan([
    new FactReader().read(
      'town.plan',
      `plan Town: A plan\n  as at 2025-06-30\nbody Cabinet: Cabinet\nproject Depot: New depot\n${lines}`,
    ),
  ]);

/** How each link of something reads, by its sort. */
const verbs = (lines: string): Record<string, string> => {
  const plan = planOf(lines);
  return Object.fromEntries(plan.links.map((link) => [link.type, linkVerb(plan, link)]));
};

describe('a decision', () => {
  it.each([
    ['was taken', '  by Cabinet on 2025-06-30\n', 'approves', 'was decided by'],
    ['was agreed', '  by Cabinet on 2025-03\n  status agreed\n', 'approves', 'was decided by'],
    ['is carried out', '  by Cabinet on 2025-03\n  status green in 2025/26 Q1: Begun\n', 'approves', 'was decided by'],
    ['is to come', '  by Cabinet on 2025-07-01\n', 'would approve', 'is to be decided by'],
    ['is of a year that is not over', '  by Cabinet on 2025/26\n', 'would approve', 'is to be decided by'],
    ['has no date', '  by Cabinet\n', 'would approve', 'is to be decided by'],
    ['is proposed', '  by Cabinet on 2025-03\n  status proposed\n', 'would approve', 'is to be decided by'],
    ['was refused', '  by Cabinet on 2025-03\n  status refused\n', 'refused', 'was refused by'],
    ['was deferred', '  by Cabinet on 2025-03\n  status deferred: To the autumn\n', 'deferred', 'was deferred by'],
    ['was given up', '  by Cabinet on 2025-03\n  status stopped\n', 'was to approve', 'was to be decided by'],
  ])('that %s reads as such', (_, lines, approves, decidedBy) => {
    const text = `decision Go: Go on\n${lines}  approves Depot\n`;
    expect(verbs(text)).toMatchObject({ approves, decidedBy });
    const plan = planOf(text);
    const [decision] = plan.of('decision');
    expect(decision && purposes(plan, decision)).toEqual([expect.objectContaining({ how: approves })]);
  });
});

describe('a review', () => {
  it.each([
    ['was made', '  by Cabinet on 2025-05\n', 'was made by'],
    ['is to come', '  by Cabinet on 2025-09\n', 'is to be made by'],
    ['has no date', '  by Cabinet\n', 'was made by'],
  ])('that %s decides nothing', (_, lines, decidedBy) => {
    expect(verbs(`review Look: A look\n${lines}`)).toMatchObject({ decidedBy });
  });
});

it('any other link reads as ever', () => {
  expect(verbs('outcome O: People are well\nproject W: Work\n  delivers O\nbudget for W\n')).toMatchObject({
    delivers: 'delivers',
    budgetFor: 'pays for',
  });
});
