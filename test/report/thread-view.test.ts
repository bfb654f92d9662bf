import { type Element, type Plan, thisYear } from '@goldenthread/model';
import {
  Cards,
  drawMoney,
  moneyFlows,
  peopleGroups,
  planColumns,
  type ThreadAround,
  threadAround,
  threadPicture,
} from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { examplePlan } from './examples.js';
import { planOf } from './support.js';

const TEXT = `plan Town: Town plan
  years 2025/26 to 2026/27
  as at 2026-01-15
vision Place: A town where people do well
priority Economy: A lively economy
  supports Place
outcome Centres: Town centres are busy
  supports Economy
  led by Leader, Head
  measured by Visits, Empty
outcome Jobs: People have good jobs
  supports Economy
measure Visits: Visits
  unit number
  better higher
  amber within 5%
  target 2024/25 100
  actual 2023/24 90, 2024/25 98
measure Empty: Empty shops
  unit percent
project Renewal: Town centre renewal
  delivers Centres 70%, Jobs 30%
  status green
  budget
    years 2025/26 2026/27
    revenue General £100 £50
    capital Grant £50 -
    income General £5 -
service Office: Back office
  budget
    years 2025/26
    revenue General £40
fund General: General Fund
  holds revenue
fund Grant: Town grant
  holds reserve
portfolio Leader: Leader of the council
officer Head: Head of economy
risk Flood: The river floods
  threatens Centres
`;

const plan = planOf(TEXT);
const findings = checkPlan(plan, rules);
const cards = new Cards(plan, findings, thisYear(plan));
const around = (name: string): ThreadAround => threadAround(cards, plan.declarations.find(name) as Element);
const lane = (name: string, title: string) => around(name).lanes.find((each) => each.title === title)?.cards ?? [];

describe('one element with everything around it', () => {
  it('says what it is for, the vision first', () => {
    expect(around('Renewal').above.map(({ title }) => title)).toEqual([
      'A town where people do well',
      'A lively economy',
      'Town centres are busy',
    ]);
  });

  it('has its work with how much counts here, in pounds and as a share', () => {
    expect(lane('Centres', 'Work')).toMatchObject([
      { title: 'Town centre renewal', rag: 'green', notes: ['70% counts here'], money: { exact: '£105' } },
    ]);
    expect(around('Centres').centre.money?.exact).toBe('£105');
  });

  it('has its measures with figure, colour, target and line', () => {
    expect(lane('Centres', 'Known by')).toMatchObject([
      { title: 'Visits', state: '98', rag: 'amber', notes: ['target 100', '2024/25'], line: { label: 'rising from 90 to 98' } },
      { title: 'Empty shops', state: 'no figure yet' },
    ]);
    expect(around('Centres').centre.notes).toEqual(['1 of 2 measures behind']);
  });

  it('has the funds that pay this year, the most first, with what does not come every year', () => {
    expect(around('Centres').paidBy.map(({ card, exact, once }) => [card.title, exact, once ?? false])).toEqual([
      ['General Fund', '£70', false],
      ['Town grant', '£35', true],
    ]);
  });

  it('has who leads it, its risks, and the gaps of all that is shown', () => {
    expect(lane('Centres', 'Led by').map(({ title }) => title)).toEqual(['Leader of the council', 'Head of economy']);
    expect(lane('Centres', 'Risks').map(({ title }) => title)).toEqual(['The river floods']);
    const { gaps } = around('Centres');
    expect(gaps.some(({ about }) => about.title === 'Empty shops')).toBe(true);
    expect(new Set(gaps.map(({ finding }) => finding)).size).toBe(gaps.length);
  });

  it('has what somebody leads and owns in its place, where somebody is in the centre', () => {
    expect(lane('Head', 'Leads').map(({ title }) => title)).toEqual(['Town centres are busy']);
  });
});

it('the whole plan is a column a priority, with the worst colour of its measures', () => {
  const { columns } = planColumns(cards);
  expect(columns.map(({ head, cards: own }) => [head?.title, own.map(({ title, rag }) => [title, rag])])).toEqual([
    [
      'A lively economy',
      [
        ['Town centres are busy', 'amber'],
        ['People have good jobs', undefined],
      ],
    ],
  ]);
});

it('a priority that supports another has its outcomes in a column of its own, and stands as a card in the other’s', () => {
  const nested = planOf(`plan Town: Town plan
priority Lives: Longer lives
priority Homes: Good homes
  supports Lives
priority Loop: Round and round
  supports Loop
outcome Active: People stay active
  supports Lives
outcome Warm: Homes are warm
  supports Homes
outcome Both: Streets are safe
  supports Homes, Lives
`);
  const { columns } = planColumns(new Cards(nested, [], undefined));
  expect(columns.map(({ head, cards: own }) => [head?.title, own.map(({ title }) => title)])).toEqual([
    ['Longer lives', ['People stay active', 'Streets are safe', 'Good homes']],
    ['Good homes', ['Homes are warm']],
    ['Round and round', []],
  ]);
});

it('people stand with what else hangs on them, and nothing is said of bodies that lead nothing', () => {
  const people = planOf(`plan Town: Town plan
officer Idle: Head of nothing
body Cabinet: Cabinet
group Board: Board
partner College: College
outcome Jobs: People have good jobs
  with College as support
project Canal: Canal quarter
  reports to Board
decision Go: Approve it
  by Cabinet on 2025-01-01
partner Quiet: Quiet partner
`);
  expect(
    peopleGroups(new Cards(people, [], undefined)).groups.flatMap(({ cards: own }) => own.map(({ notes }) => notes)),
  ).toEqual([['leads and owns nothing'], ['decides 1'], ['oversees 1'], ['works on 1'], []]);
});

it('people stand with how much they lead and own', () => {
  expect(peopleGroups(cards).groups.map(({ title, cards: own }) => [title, own.map(({ notes }) => notes)])).toEqual([
    ['Portfolios', [['leads 1']]],
    ['Officers', [['leads 1']]],
  ]);
});

describe('the money of a year', () => {
  const flows = moneyFlows(cards);

  it('of an outcome itself reaches it without any work between', () => {
    const own = planOf(`${TEXT}budget for Jobs\n  years 2025/26\n  revenue General £7\n`);
    const { nodes, ribbons, summary } = moneyFlows(new Cards(own, [], thisYear(own)));
    const jobs = nodes.findIndex(({ title, column }) => title === 'People have good jobs' && column === 2);
    const fund = nodes.findIndex(({ title }) => title === 'General Fund');
    expect(ribbons.find(({ from, to }) => from === fund && to === jobs)?.exact).toBe('£7');
    expect(nodes.filter(({ title }) => title === 'People have good jobs')).toHaveLength(1);
    expect(summary).toContain('£40 reaches no outcome.');
  });

  it.each([
    ['  kind support\n', false],
    ['  kind statutory\n', false],
    ['  accept budget-without-outcome: It keeps the council going\n', false],
    ['  kind front-line\n', true],
  ])('reaches no outcome as a gap only where the plan does not explain it: %j', (line, isGap) => {
    const own = planOf(TEXT.replace('Back office\n', `Back office\n${line}`));
    const { nodes } = moneyFlows(new Cards(own, checkPlan(own, rules), thisYear(own)));
    expect(nodes.find(({ title }) => title === 'Back office')).toMatchObject({ isGap, nowhere: expect.stringMatching(/^£/) });
  });

  it('says titles whole, on as many lines as they take, and cuts only one of very many words', () => {
    const long = 'Neighbourhoods where everybody knows somebody and feels at home';
    const lines = (title: string) =>
      drawMoney({ ...flows, ribbons: [], nodes: [{ column: 2, id: 'x', title, pence: 5, exact: '£5' } as never] }).nodes[0]
        ?.lines;
    expect(lines('People have good jobs')).toEqual(['People have good jobs']);
    expect(lines(long)?.join(' ')).toBe(long);
    expect(lines(long)).toHaveLength(3);
    expect(lines('word '.repeat(60).trim())?.at(-1)).toMatch(/…$/);
    expect(lines('Llanfairpwllgwyngyllgogerychwyrndrobwll')?.[0]).toMatch(/^Llanfair.*…$/);
  });
  it('goes from fund to work to outcome, and says what reaches none', () => {
    const told = flows.ribbons.map(({ from, to, exact }) => `${flows.nodes[from]?.title} > ${flows.nodes[to]?.title}: ${exact}`);
    expect(told.sort()).toEqual([
      'General Fund > Back office: £40',
      'General Fund > Town centre renewal: £100',
      'Town centre renewal > People have good jobs: £45',
      'Town centre renewal > Town centres are busy: £105',
      'Town grant > Town centre renewal: £50',
    ]);
    expect(flows.nodes.find(({ title }) => title === 'Back office')?.nowhere).toBe('£40');
    expect(flows.nodes.find(({ title }) => title === 'Back office')?.isGap).toBe(true);
    expect(flows.summary).toBe('£190 in 2025/26. £40 reaches no outcome. Income and fees bring in £5; they are not drawn.');
  });
});

const EXAMPLES = [
  'synthetic-borough',
  'lancaster-productivity-plan',
  'leicestershire-outcomes-framework',
  'service-planning-2006',
];

describe.each(EXAMPLES)('of %s', (name) => {
  const example: Plan = examplePlan(name);
  const found = checkPlan(example, rules);
  const all = new Cards(example, found, thisYear(example));

  it('every element can be in the centre, and be a picture of A4 on its side', () => {
    for (const element of all.elements.values()) {
      const view = threadAround(all, element);
      const svg = threadPicture(view, '2025/26');
      expect(svg).not.toMatch(/NaN|undefined|opacity/);
      const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
      expect(width / height).toBeGreaterThan(1.4);
      for (const { finding } of view.gaps) expect(all.findings[finding]).toBeDefined();
    }
  });

  it('the money that reaches an outcome is the same on its card as in the flow of money', () => {
    const reached = moneyFlows(all).nodes.filter((node) => node.column === 2 && node.id !== '');
    if (name === 'synthetic-borough') expect(reached.length).toBeGreaterThan(2);
    for (const { id, exact } of reached) {
      const outcome = example.of('outcome').find((each) => all.idOf(each) === id) as Element;
      // The card of an outcome that others support counts theirs too.
      if (example.linksTo(outcome, 'supports').length === 0) expect(all.card(outcome).money?.exact).toBe(exact);
    }
  });

  it('the drawing of its money has no box over another, and ribbons inside their boxes', () => {
    const flows = moneyFlows(all);
    const { nodes } = drawMoney(flows);
    for (const column of [0, 1, 2]) {
      const boxes = nodes.filter((node) => node.column === column).sort((a, b) => a.y - b.y);
      for (const [index, box] of boxes.slice(1).entries()) {
        const before = boxes[index];
        expect(box.y).toBeGreaterThanOrEqual((before?.y ?? 0) + Math.max(before?.height ?? 0, 38));
      }
    }
    for (const [index, node] of flows.nodes.entries()) {
      const out = flows.ribbons.filter(({ from }) => from === index).reduce((sum, { pence }) => sum + pence, 0);
      const into = flows.ribbons.filter(({ to }) => to === index).reduce((sum, { pence }) => sum + pence, 0);
      expect(Math.max(out, into)).toBeLessThanOrEqual(node.pence);
    }
  });
});

describe('a gap', () => {
  const aroundOf = (text: string): ThreadAround => {
    const one = planOf(text);
    return threadAround(new Cards(one, checkPlan(one, rules), thisYear(one)), one.of('outcome')[0] as Element);
  };

  it('is no mistake as long as it is only still to add', () => {
    const { centre, gaps } = aroundOf('plan Town: Town plan\noutcome Quiet: Nights are quiet\n');
    expect(centre).toMatchObject({ isWrong: false, gaps: expect.any(Number) });
    expect(centre.gaps).toBeGreaterThan(0);
    expect(gaps.map(({ isWrong }) => isWrong)).not.toContain(true);
  });

  it('is one where something is wrong', () => {
    const { centre, gaps } = aroundOf('plan Town: Town plan\noutcome Quiet: Nights are quiet\n  supports Nowhere\n');
    expect(centre.isWrong).toBe(true);
    expect(
      gaps
        .filter(({ isWrong }) => isWrong)
        .map(({ message }) => message)
        .join(),
    ).toContain('Nowhere');
  });
});
