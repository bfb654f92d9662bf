// Chains as long as the plan: every kind whose entries can lead to each other, from one to the next. Nothing overflows, and what is
// not looked at is said.
import {
  buildPlan,
  type ClauseType,
  type ElementKind,
  KIND_GRAMMAR,
  KINDS,
  LINKS,
  OPENING_WORDS,
  type Plan,
} from '@goldenthread/model';
import {
  Cards,
  coverageOf,
  diffPlans,
  GROUPINGS,
  makeReport,
  planColumns,
  planPage,
  planTree,
  renderReport,
  reports,
  threadAround,
  threadPicture,
} from '@goldenthread/report';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';

/** Long enough to overflow the stack of whoever goes from one to the next by calling itself. */
const LENGTH = 4_000;

const HEAD = `plan T: T
  as at 2025-03-31
  years 2024/25 to 2026/27
vision Place: A good place
`;
const reader = new FactReader();

/** The lines by which an entry of a kind can name another of its kind. */
function linesToOwnKind(kind: ElementKind): string[] {
  const reads = (line: string): boolean =>
    reader.read('a.plan', `${HEAD}${KINDS[kind].words} A0: T\n${KINDS[kind].words} A1: T\n  ${line}\n`).problems.length === 0;
  const leads = (type: ClauseType): boolean => Object.values(LINKS[type] ?? {}).some((targets) => targets.includes(kind));
  return KIND_GRAMMAR[kind].clauses
    .filter((type) => leads(type) && type !== 'replaces')
    .flatMap((type) => OPENING_WORDS[type] ?? [])
    .flatMap((word) => [`${word} A0`, `${word} A0: words`, `${word} A0 in 2025/26`].find(reads) ?? []);
}

/** The plans of a chain: its first entry leads nowhere, or to the last. */
function chainOf(kind: ElementKind, lines: readonly string[], first: number | undefined, title = 'Title'): Plan {
  const entries = Array.from({ length: LENGTH }, (_, index) => {
    const before = index > 0 ? index - 1 : first;
    const links = before === undefined ? [] : lines.map((line) => `  ${line.replace('A0', `A${before}`)}\n`);
    return `${KINDS[kind].words} A${index}: ${title} ${index}\n${links.join('')}`;
  });
  return buildPlan([reader.read('a.plan', HEAD + entries.join(''))]);
}

const CHAINS = (Object.keys(KIND_GRAMMAR) as ElementKind[])
  .filter((kind) => kind !== 'plan' && kind !== 'requirement')
  .map((kind) => [kind, linesToOwnKind(kind)] as const)
  .filter(([, lines]) => lines.length > 0);

describe('a chain', () => {
  it('can be made of many kinds', () => {
    expect(CHAINS.length).toBeGreaterThan(15);
    expect(Object.fromEntries(CHAINS)).toMatchObject({ outcome: ['supports A0', 'depends on A0'], priority: expect.any(Array) });
  });

  it.each(CHAINS)('of each %s is shown in every way', async (kind, lines) => {
    for (const first of [undefined, LENGTH - 1]) {
      const plan = chainOf(kind, lines, first);
      expect(planPage(plan).chapters.length).toBeGreaterThan(0);
      coverageOf(plan, []);
      planColumns(new Cards(plan, [], 2024));
      for (const grouping of GROUPINGS) planTree({ plan, findings: [], root: '/a' }, grouping);
      const ends = [plan.elements[0], plan.elements.at(-1)].flatMap((element) => element ?? []);
      for (const end of ends) {
        const cards = new Cards(plan, [], 2024);
        expect(threadPicture(threadAround(cards, end), '2024/25')).toContain('<svg');
      }
    }
  });

  it.each(CHAINS)('of each %s is reported on', async (kind, lines) => {
    const plan = chainOf(kind, lines, undefined);
    for (const report of reports) {
      const [subject] = report.about ? plan.of(...report.about) : [];
      if (!report.has(plan) || (report.about && !subject)) continue;
      const text = await renderReport(makeReport(report, { plan, findings: [], subject }), 'html');
      expect(text.length).toBeGreaterThan(100);
    }
    expect(diffPlans(plan, chainOf(kind, lines, undefined, 'Another')).changes.length).toBeGreaterThan(LENGTH / 2);
  });
});
