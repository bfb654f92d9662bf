import { rulesOfModule } from '@goldenthread/rules';
import type { ElementView, PlanView, RulesModule } from '@goldenthread/rules/module';
import { expect, it } from 'vitest';
import { examplePlan } from '../report/examples.js';
import { planOf } from '../report/support.js';

const plan = planOf({
  'town.plan': `plan TownPlan: Town plan
  years 2024/25 to 2025/26
  as at 2024-06
  status draft
portfolio Economy: Economy
officer Director: Director of place
fund GeneralFund: General fund
  holds revenue
outcome Jobs: People have work nearby
  > Seven in ten work for a small firm.
  led by Economy, Director
measure JobsMade: Jobs made
  unit number
  better higher
  target 2024/25 450, 2025/26 500
project Hub: A growth hub
  kind strategic, key
  delivers Jobs 100%
  status amber in 2024/25 Q1: Two posts are empty
  milestone Open by 2025-03 originally 2024-12: Doors open
  budget
    years 2024/25 2025/26
    revenue GeneralFund £120k £60.50
`,
});

/** What a rule of a module is given. */
function viewOf(of = plan): PlanView {
  let seen: PlanView | undefined;
  const look: RulesModule = {
    api: 1,
    rules: [
      {
        name: 'local-look',
        summary: 'Looks.',
        severity: 'hint',
        check(shown) {
          seen = shown;
        },
      },
    ],
  };
  for (const rule of rulesOfModule(look, 'test')) rule.check(of, () => {});
  if (!seen) throw new Error('No rule was asked');
  return seen;
}

const view = viewOf();
const named = (name: string): ElementView => {
  const element = view.named(name);
  if (!element) throw new Error(`Nothing is called ${name}`);
  return element;
};

it('shows the settings of a plan', () => {
  const { name, title, status, asAt, years, currency } = view;
  expect({ name, title, status, asAt, years, currency }).toEqual({
    name: 'TownPlan',
    title: 'Town plan',
    status: 'draft',
    asAt: '2024-06-30',
    years: ['2024/25', '2025/26'],
    currency: 'GBP',
  });
});

it('shows what an element is and where it stands', () => {
  const { kind, title, narrative, file, line, parent } = named('Jobs');
  expect({ kind, title, narrative, file, line, parent }).toEqual({
    kind: 'outcome',
    title: 'People have work nearby',
    narrative: ['Seven in ten work for a small firm.'],
    file: 'town.plan',
    line: 9,
    parent: null,
  });
  expect(view.declarations.map((each) => each.name)).toEqual(expect.arrayContaining(['TownPlan', 'Jobs', 'Hub']));
  expect(view.of('milestone').map((each) => [each.name, each.parent?.name])).toEqual([['Hub.Open', 'Hub']]);
  expect(named('Hub').children.map(({ kind: of }) => of)).toEqual(['milestone', 'budget']);
});

it('shows lines by the words that they begin with, as plain data', () => {
  expect(named('Hub').has('status')).toBe(true);
  expect(named('Hub').has('no cost')).toBe(false);
  expect(named('Hub').lines('status')).toEqual([
    { opening: 'status', words: 'Two posts are empty', says: { state: 'amber', period: '2024/25 Q1' }, figures: [] },
  ]);
  expect(named('Hub').lines('kind')[0]?.says).toEqual({ kinds: ['strategic', 'key'] });
  expect(named('Hub.Open').lines('originally')[0]?.says).toEqual({ by: '2024-12' });
  expect(named('Hub').lines('delivers')[0]?.says).toEqual({ shares: [{ outcome: 'Jobs', share: { value: 100 } }] });
  expect(named('JobsMade').lines('target')[0]?.figures).toEqual([
    { period: '2024/25', value: 450 },
    { period: '2025/26', value: 500 },
  ]);
  const [budget] = view.of('budget');
  expect(budget?.lines('revenue')[0]).toMatchObject({
    says: { nature: 'revenue', fund: 'GeneralFund' },
    figures: [
      { period: '2024/25', pence: 12_000_000 },
      { period: '2025/26', pence: 6050 },
    ],
  });
});

it('follows links both ways, to leads and to money', () => {
  expect(named('Hub').to('delivers')).toEqual([named('Jobs')]);
  expect(named('Jobs').from('delivers')).toEqual([named('Hub')]);
  expect(named('Jobs').from('measured by')).toEqual([]);
  expect(named('Jobs').leads()).toEqual({ portfolios: [named('Economy')], officers: [named('Director')] });
  expect(named('Jobs').money()).toEqual({ '2024/25': 12_000_000, '2025/26': 6050 });
  expect(named('Hub').money()).toEqual({});
});

it('gives the same object for an element, and none that can be changed', () => {
  expect(view.of('outcome')[0]).toBe(named('Jobs'));
  const all: object[] = [view, named('Hub'), view.years, named('Hub').lines(), ...named('Hub').lines()];
  for (const each of all) expect(Object.isFrozen(each)).toBe(true);
  expect(() => Object.assign(named('Hub'), { title: 'Mine' })).toThrow();
});

it.each([
  'lancaster-outcomes-based-resourcing',
  'leicestershire-outcomes-framework',
  'national-framework',
  'service-planning-2006',
  'synthetic-borough',
])('shows everything of %s as plain data', (example) => {
  const whole = viewOf(examplePlan(example));
  expect(whole.declarations.length).toBeGreaterThan(5);
  const shown = whole.declarations.flatMap((each) => [each, ...each.children]).flatMap((each) => each.lines());
  expect(shown.length).toBeGreaterThan(20);
  for (const line of shown) {
    expect(JSON.parse(JSON.stringify(line))).toEqual(line);
    expect(JSON.stringify(line)).not.toContain('"at":');
  }
});
