import { readdirSync, readFileSync } from 'node:fs';
import { GROUPINGS, type Grouping, planTree, summarise, TreeIndex, type TreeNode } from '@goldenthread/report';
import { checkPlan, isStillToAdd, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

const PLAN = `plan TownPlan: Town plan
  years 2024/25 to 2025/26
  as at 2024-12-31
vision Thriving: A town where everyone thrives
priority Economy: A lively economy
  supports Thriving
principle Residents: Residents first
portfolio EconomyPortfolio: Economy
officer Director: Director of place
body Cabinet: Cabinet
group Board: Growth board
  reports to Cabinet
  led by EconomyPortfolio, Director
fund General: General fund
  available 2024/25 £200k
outcome Jobs: Local people have good jobs
  supports Economy
  led by EconomyPortfolio, Director
  measured by Employment
outcome Homes: Warm homes
  supports Economy
  accept outcome-without-measure: The survey begins next year
measure Employment: Adults in work
  owner Director
  better higher
  target 2024/25 75%
  actual 2024/25 70%
project Canal: Canal quarter
  delivers Jobs 75%, Homes 25%
  status amber in 2024/25 Q3: Late
  benefit Footfall: More people visit
    towards Jobs
budget for Canal
  years            2024/25   2025/26
  revenue General  £100k     £0
project Loose: Nobody’s project
`;

/** A tree as an indented text, each node with what is said beside it. */
function drawn(top: TreeNode, deep = 9): string {
  const lines = (node: TreeNode, indent: string, left: number): string[] => {
    const { kind, first, description, state } = node.note();
    const head = [kind, first, node.label].filter(Boolean).join(' · ');
    const own = `${indent}${head}${description === '' ? '' : ` | ${description}`}${state === 'plain' ? '' : ` (${state})`}`;
    return [own, ...(left === 0 ? [] : node.children().flatMap((child) => lines(child, `${indent}  `, left - 1)))];
  };
  return lines(top, '', deep).join('\n');
}

function treeOf(text: string, grouping: Grouping): TreeNode {
  const plan = planOf(text);
  return planTree({ plan, findings: checkPlan(plan, rules), root: '/work/town' }, grouping);
}

it('by thread: from the vision down, then what hangs on nothing, then what stands beside', () => {
  expect(drawn(treeOf(PLAN, 'thread'))).toMatchInlineSnapshot(`
    "Town plan | 8 things still to add (warning)
      Vision · A town where everyone thrives | 2 outcomes (whole)
        Priority · A lively economy | 2 outcomes (whole)
          Outcome · £75k · Local people have good jobs | 1 piece of work · 1 measure · 1 gap (warning)
            Project · amber · £100k · Canal quarter | 2 gaps (warning)
              Benefit · More people visit | 2 gaps (warning)
              Budget · £100k · Budget for Canal quarter (whole)
            Measure · off target · 70% in 2024/25 · Adults in work | 3 gaps (warning)
          Outcome · £25k · Warm homes | 1 piece of work · 0 measures · 2 gaps (warning)
            Project · amber · £100k · Canal quarter | 2 gaps (warning)
              Benefit · More people visit | 2 gaps (warning)
              Budget · £100k · Budget for Canal quarter (whole)
      Not linked to any outcome | 1 (warning)
        Project · Nobody’s project | 1 gap (warning)
      People, funds and the rest | 6
        Principles | 1
          Principle · Residents first (whole)
        Portfolios | 1
          Portfolio · Economy
        Officers | 1
          Officer · Director of place
        Bodies | 1
          Body · Cabinet
        Groups | 1
          Group · Growth board
        Funds | 1
          Fund · General fund (whole)"
  `);
});
it('by person: who leads and owns what, and what nobody leads', () =>
  expect(drawn(treeOf(PLAN, 'person'))).toMatchInlineSnapshot(`
    "Town plan | 8 things still to add (warning)
      Portfolios | 1
        Economy | leads 2
          Group · Growth board | leads
          Outcome · £75k · Local people have good jobs | leads · 1 piece of work · 1 measure · 1 gap (warning)
      Officers | 1
        Director of place | leads 2 · owns 1
          Group · Growth board | leads
          Outcome · £75k · Local people have good jobs | leads · 1 piece of work · 1 measure · 1 gap (warning)
          Measure · off target · 70% in 2024/25 · Adults in work | owns · 3 gaps (warning)
      Bodies | 1
        Cabinet
          Group · Growth board | reports to them
      Groups | 1
        Growth board
      Without a lead | 1 (warning)
        Outcome · £25k · Warm homes | 1 piece of work · 0 measures · 2 gaps (warning)"
  `));
it('by money: amounts of the year, those below a fund add up to it', () =>
  expect(drawn(treeOf(PLAN, 'money'))).toMatchInlineSnapshot(`
    "Town plan | 8 things still to add (warning)
      Fund · £100k of £200k in 2024/25 · General fund (whole)
        Project · £100k · Canal quarter (warning)
          Outcome · £75k · Local people have good jobs (warning)
          Outcome · £25k · Warm homes (warning)"
  `));
it('by finding: the most serious first; what is accepted last', () =>
  expect(drawn(treeOf(PLAN, 'finding'))).toMatchInlineSnapshot(`
    "Town plan | 8 things still to add (warning)
      Still to add | 8 (warning)
        Outcome unfunded | 1 · An outcome that no money reaches in one or more years of the plan (warning)
          Local people have good jobs | No money reaches ‘Local people have good jobs’ and ‘Warm homes’ in 2025/26. Add a budget to work that delivers them, or explain with ‘no cost’. (warning)
            Local people have good jobs | No money reaches ‘Local people have good jobs’ in 2025/26. Add a budget to work that delivers it, or explain with ‘no cost’. (warning)
            Warm homes | No money reaches ‘Warm homes’ in 2025/26. Add a budget to work that delivers it, or explain with ‘no cost’. (warning)
        No accountable lead | 1 · An outcome, workstream, programme, strategic project or group without both a portfolio and an officer to lead it; says which is missing (warning)
          Warm homes | ‘Warm homes’ has neither a portfolio nor an officer to lead it, so nobody is accountable for it. Add both with ‘led by’. (warning)
        Baseline missing | 1 · A measure with no baseline, and no 'no baseline' that says why (warning)
          Adults in work | ‘Adults in work’ has no baseline, so nobody can tell whether it improves. Add one, such as ‘baseline 2023/24 42%’. (warning)
        Measure definition incomplete | 1 · A measure with no unit, direction, source, frequency or owner, and names which (warning)
          Adults in work | ‘Adults in work’ has no unit, source or frequency, so two people could work it out differently. Add them. (warning)
        Red without recovery action | 1 · Work or a measure that is red, with no action, mitigation or milestone still ahead (warning)
          Adults in work | ‘Adults in work’ is off target (70% against 75% in 2024/25) and nothing is planned to recover it. Add an action with an owner and a date. (warning)
        Benefit without measure | 1 · A benefit that no measure shows (warning)
          Canal quarter | Nothing measures the benefit ‘More people visit’, so the benefits review could not confirm it. Add ‘measured by’. (warning)
        Benefit without owner | 1 · A benefit that nobody owns, of work that no officer leads (warning)
          Canal quarter | ‘More people visit’ has no owner, and no officer leads the work, so nobody would follow it up once the work ends. Add ‘owner’. (warning)
        Work without outcome | 1 · Work, or a saving, that delivers no outcome, neither itself nor through what it is part of (warning)
          Nobody’s project | ‘Nobody’s project’ is not linked to an outcome, so readers cannot see what it is for. Add ‘delivers’ and the outcome it supports. (warning)
      Hints | 1 (hint)
        Principle unused | 1 · A principle that nothing in the plan follows or departs from (hint)
          Residents first | Nothing in the plan follows ‘Residents first’ or departs from it. Add ‘follows’ where it made a difference. (hint)
      Accepted, with a reason | 1
        Outcome without measure | 1 · An outcome that no measure shows
          Warm homes | Nothing measures ‘Warm homes’, so the council cannot show whether it happens. Add ‘measured by’ and a measure."
  `));

describe('a tree that is looked up', () => {
  const index = (text: string, grouping: Grouping): TreeIndex => new TreeIndex(treeOf(text, grouping));
  const keys = (nodes: readonly TreeNode[] | undefined): string[] | undefined => nodes?.map(({ key }) => key);
  const elementOf = (tree: TreeIndex, ...path: string[]) => {
    const element = tree.along(['/work/town', ...path])?.at(-1)?.element;
    if (!element) throw new Error(`${path.join(' ')} is no element`);
    return element;
  };

  it('finds the shortest way to an element, whichever is the first', () => {
    const tree = index(PLAN, 'thread');
    const canal = elementOf(tree, 'Thriving', 'Economy', 'Homes', 'Canal');
    expect(keys(tree.wayTo(canal))).toEqual(['/work/town', 'Thriving', 'Economy', 'Jobs', 'Canal']);
    expect(keys(tree.wayTo(elementOf(tree, 'beside', 'beside/officer', 'Director')))).toEqual([
      '/work/town',
      'beside',
      'beside/officer',
      'Director',
    ]);
  });

  it('finds what an element belongs to where the tree does not show it by itself', () => {
    const tree = index(PLAN, 'money');
    const canal = elementOf(tree, 'General', 'General/Canal');
    const benefit = canal.children[0];
    expect(benefit?.kind).toBe('benefit');
    expect(keys(benefit && tree.wayTo(benefit))).toEqual(['/work/town', 'General', 'General/Canal']);
  });

  it('says nothing of a way that is gone', () => {
    expect(index(PLAN, 'thread').along(['/work/town', 'Thriving', 'Gone'])).toBeUndefined();
    expect(index(PLAN, 'thread').along(['/elsewhere'])).toBeUndefined();
  });

  it('shows only what has the words, what leads there, and what is below it', () => {
    const tree = index(PLAN, 'thread');
    const shown = (path: readonly TreeNode[], indent = ''): string[] =>
      tree
        .matching(path, 'CANAL quarter')
        .flatMap((node) => [
          `${indent}${node.label}${tree.leadsTo(node, 'CANAL quarter') ? ' …' : ''}`,
          ...shown([...path, node], `${indent}  `),
        ]);
    expect(shown([tree.top])).toEqual([
      'A town where everyone thrives …',
      '  A lively economy …',
      '    Local people have good jobs …',
      '      Canal quarter',
      '        More people visit',
      '        Budget for Canal quarter',
      '    Warm homes …',
      '      Canal quarter',
      '        More people visit',
      '        Budget for Canal quarter',
    ]);
    expect(tree.matching([tree.top], 'nothing like it')).toEqual([]);
    expect(tree.matching([tree.top], '')).toEqual(tree.top.children());
  });

  it('ends where links go in a circle, and keeps two things of one name apart', () => {
    const tree = index(
      'outcome A: One\n  supports B\noutcome B: Two\n  supports A\nmeasure C: Three\nmeasure C: Four\n',
      'thread',
    );
    expect(tree.top.children().map(({ label }) => label)).toEqual(['Not linked to any outcome']);
    const loose = tree.top.children()[0]?.children() ?? [];
    expect(loose.map(({ label }) => label)).toEqual(['Three', 'Four', 'One']);
    expect(new Set(keys(loose)).size).toBe(3);
    expect(tree.matching([tree.top], 'two')).toHaveLength(1);
  });
});

it.each([
  ['plan P: A plan\n', 'nothing to check yet', 'plain'],
  ['plan P: A plan\noutcome A: Clean streets\n', 'no problems', 'whole'],
])('says that a thread is whole only where there is one: %j', (text, words, state) => {
  const { description, state: shown } = planTree({ plan: planOf(text), findings: [], root: 'p' }, 'thread').note();
  expect([description, shown]).toEqual([words, state]);
});

describe('how a plan stands', () => {
  it('counts what is open, and says what to do next', () => {
    const findings = checkPlan(planOf(PLAN), rules);
    const { counts, wrong, toAdd, accepted, next } = summarise(findings);
    expect({ counts, accepted }).toEqual({ counts: { error: 2, warning: 6, hint: 1 }, accepted: 1 });
    expect(wrong + toAdd).toBe(8);
    expect(toAdd).toBe(findings.filter((each) => !each.accepted && each.severity !== 'hint' && isStillToAdd(each)).length);
    expect(next?.rule).toBe(findings.find(({ severity }) => severity === 'error')?.rule);
  });

  it('has nothing next where nothing is found', () => {
    expect(summarise([])).toEqual({
      counts: { error: 0, warning: 0, hint: 0 },
      wrong: 0,
      toAdd: 0,
      accepted: 0,
      next: undefined,
    });
  });
});

it.each([
  ['thread', 'Nothing is written yet'],
  ['person', 'Nobody is named yet'],
  ['money', 'No funds and no budgets yet'],
  ['finding', 'No problems found'],
] as const)('by %s: says so where there is nothing yet', (grouping, words) => {
  const text = 'plan TownPlan: Town plan\n  as at 2024-12-31\n';
  const plan = planOf(text);
  const tree = planTree({ plan, findings: [], root: '/work/town' }, grouping);
  expect(tree.children().map(({ label }) => label)).toEqual([words]);
});

it('files under no plan are a tree too', () => {
  expect(drawn(treeOf('outcome A: One\n', 'thread'), 0)).toContain('Files outside any plan (town)');
});

it('money beyond what can be counted is said so, not thrown', () => {
  const lines = '    revenue F £99bn\n'.repeat(1000);
  const text = `fund F: Fund\nproject A: A\n  delivers O\n  budget\n    years 2024/25\n${lines}outcome O: O\n`;
  expect(drawn(treeOf(text, 'money'))).toContain('too much to add up in 2024/25 · Fund');
});

it.each(['synthetic-borough', 'lancaster-productivity-plan', 'leicestershire-outcomes-framework'])(
  '%s: everything that it declares has a place by thread',
  (example) => {
    const folder = new URL(`../../examples/${example}/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.plan'));
    const plan = planOf(Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])));
    const trees = GROUPINGS.map(
      (grouping) => new TreeIndex(planTree({ plan, findings: checkPlan(plan, rules), root: example }, grouping)),
    );
    const [thread, ...others] = trees;
    for (const element of plan.everything) expect(thread?.wayTo(element)?.at(-1)?.element).toBe(element);
    for (const tree of others) expect(tree.top.children().length).toBeGreaterThan(0);
  },
);

it('by finding: what is only still to add is no error, however serious its rule is', () => {
  const text = 'plan P: Plan\n  years 2024/25 to 2025/26\n  status approved\noutcome A: One\nmeasure M: M\n  target 2024/25 x\n';
  const tree = treeOf(text, 'finding');
  const groups = new Map(tree.children().map((group) => [group.label, group.children().map(({ label }) => label)]));
  expect(groups.get('Still to add')).toContain('Outcome without measure');
  expect(groups.get('Errors')).toEqual(['Line not understood']);
});
