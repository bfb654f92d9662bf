import { counted, type Doubt, doubtOf, type Element, formatYear, openGaps, type Plan, shortfalls } from '@goldenthread/model';
import type { Fix } from '../engine/fixes/fixes.js';
import { defineRule, type RelatedPlace } from '../engine/rule.js';
import { called, calledAtStart, list } from '../engine/words/words.js';
import { money } from './_money.js';

/** How many savings that do not count stand beside a finding. */
const MOST_BESIDE = 20;

const WHY: Readonly<Record<Doubt, string>> = {
  'at risk': 'it is at risk',
  'to find': 'it is still to find',
  'without a stage': 'it has no stage',
  superseded: 'superseded',
  stopped: 'it is stopped',
  red: 'it is red',
};

export const gapNotClosed = defineRule({
  name: 'gap-not-closed',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  sums: 'plan',
  check(plan, report) {
    // A year whose budget does not balance is one finding, which says more.
    const told = new Set(shortfalls(plan).map(({ year }) => year));
    for (const { financialPlan, gap, open, unclear } of openGaps(plan)) {
      const years = [...open]
        .filter(([year, left]) => left > plan.settings.rounding && !told.has(year))
        .sort(([a], [b]) => a - b);
      if (years.length === 0) continue;
      const parts = years.map(([year, left]) => `${money(plan, left)} in ${formatYear(year)}`);
      const doubtful = notCounted(plan);
      const whole = years.every(([year, left]) => left === gap.stated(year)) ? 'its whole gap' : 'part of its gap';
      report({
        element: financialPlan,
        at: financialPlan.one('gap')?.at ?? financialPlan.nameAt,
        message:
          unclear.length > 0
            ? `${calledAtStart(plan, financialPlan)} may leave ${whole} to find: ${list(parts)}. The plan does not say whether amounts add up over the years. Add ‘new each year’ or ‘in each year’.`
            : `${calledAtStart(plan, financialPlan)} leaves ${whole} to find: ${list(parts)}. Add savings, new income or reserves that it ‘uses’.${doubtful.length === 0 ? '' : ` ${counted(doubtful.length, 'saving')} that ${doubtful.length === 1 ? 'is' : 'are'} in doubt ${doubtful.length === 1 ? 'is' : 'are'} not counted.`}`,
        related: [
          ...financialPlan
            .all('gap')
            .slice(1)
            .map((clause) => ({ message: 'more of its gap', file: financialPlan.file, at: clause.at })),
          ...unclear
            .filter((each) => each !== financialPlan && each.has('amount'))
            .map((each) => ({
              message: `${called(plan, each)} does not say what its amounts are`,
              file: each.file,
              at: each.one('amount')?.at ?? each.nameAt,
            })),
          ...doubtful,
        ].slice(0, MOST_BESIDE),
        fixes: () => (unclear.length > 0 ? basisFixes(unclear) : []),
      });
    }
  },
});

/** The usual answers: what the gap is and what savings are, wherever they do not say. */
const ANSWERS = [
  ['in each year', 'new each year', 'Savings are new in each year and last, the gap is all of each year'],
  ['new each year', 'new each year', 'All amounts are new in each year, and last'],
  ['in each year', 'in each year', 'All amounts are what each year has'],
] as const;

function basisFixes(unclear: readonly Element[]): Fix[] {
  const gapIsSilent = unclear.some((each) => each.has('gap'));
  return ANSWERS.filter(([gap, amount]) => gapIsSilent || gap === amount).map(([gap, amount, title]) => ({
    title,
    edits: unclear.flatMap((element) =>
      [...element.all('gap'), ...element.all('amount')].flatMap((row) => {
        if (row.basis !== undefined) return [];
        const end = row.at.start + row.type.length;
        return [{ file: element.file.file, at: { start: end, end }, text: ` ${row.type === 'gap' ? gap : amount}` }];
      }),
    ),
  }));
}

/** The savings with amounts that close no gap, and why. */
function notCounted(plan: Plan): RelatedPlace[] {
  return plan.of('saving').flatMap((saving: Element) => {
    const doubt = saving.has('amount') ? doubtOf(plan, saving) : undefined;
    return doubt
      ? [{ message: `${called(plan, saving)} does not count: ${WHY[doubt]}`, file: saving.file, at: saving.nameAt }]
      : [];
  });
}
