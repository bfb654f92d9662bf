import { describe, expect, it } from 'vitest';
import {
  type Better,
  betterOf,
  buildPlan,
  type ClauseFact,
  type Element,
  formatPeriod,
  isWorse,
  type PairFact,
  type Period,
  type PeriodFact,
  type Plan,
  rag,
  ragOf,
  readings,
  readPeriod,
  type Span,
  targetFor,
  toleranceOf,
  type ValueFact,
} from '../src/index.js';

const at: Span = { start: 0, end: 0 };
const period = (text: string): Period => readPeriod(text).period as Period;
const periodFact = (text: string): PeriodFact => ({ text, at, period: period(text) });

function value(text: string): ValueFact {
  if (text === '-') return { type: 'empty', text, at };
  if (text.startsWith('£')) return { type: 'money', text, at, pence: (Number(text.slice(1)) * 100) as never };
  return { type: text.endsWith('%') ? 'percent' : 'number', value: Number.parseFloat(text), text, at };
}

/** A row in pairs: '2024/25 450, 2025/26 +10% on baseline'. */
function row(type: 'baseline' | 'target' | 'actual', text: string): ClauseFact {
  const pairs = text.split(', ').map((each): PairFact => {
    const [, when = '', figure = '', relative] = /^(\S+(?: Q\d)?) (\S+)( on baseline)?$/.exec(each) ?? [];
    return { period: periodFact(when), value: value(figure), at, ...(relative ? { onBaseline: true } : {}) };
  });
  return { type, at, cells: [], pairs };
}

const clauses = (...list: unknown[]): ClauseFact[] => list.map((each) => ({ at, ...(each as object) })) as ClauseFact[];

/** A plan with one measure. */
function planOf(measure: ClauseFact[], root: ClauseFact[] = []): { plan: Plan; measure: Element } {
  const element = (kind: 'plan' | 'measure', name: string, own: ClauseFact[]) => ({
    kind,
    name: { name, at },
    at,
    opener: at,
    clauses: own,
    children: [],
    narrative: [],
  });
  const elements = [element('plan', 'P', root), element('measure', 'M', measure)];
  const plan = buildPlan([
    { file: 'a.plan', lines: [0], length: 0, uses: [], elements, comments: [], problems: [], signs: ['£'] },
  ]);
  return { plan, measure: plan.of('measure')[0] as Element };
}

const within = (text: string): ClauseFact[] => clauses({ type: 'amberWithin', value: value(text) });
const higher = clauses({ type: 'better', direction: 'higher' });
const cumulative = clauses({ type: 'reported', frequency: 'quarterly', cumulative: true });

describe('a colour', () => {
  const up: Better = { type: 'higher' };
  const down: Better = { type: 'lower' };
  const range: Better = { type: 'between', low: 18, high: 21 };
  const near: Better = { type: 'near', near: 1 };
  it.each<[string, Better, number, number, number, string]>([
    ['at the target', up, 100, 100, 0.05, 'green'],
    ['beyond it', up, 120, 100, 0.05, 'green'],
    ['at the tolerance, which is inclusive', up, 95, 100, 0.05, 'amber'],
    ['below the tolerance', up, 94.99, 100, 0.05, 'red'],
    ['no tolerance', up, 99.99, 100, 0, 'red'],
    ['lower, at the tolerance', down, 105, 100, 0.05, 'amber'],
    ['lower, above it', down, 105.01, 100, 0.05, 'red'],
    ['lower, better than the target', down, 80, 100, 0.05, 'green'],
    ['arithmetic’s dust at the target', up, 0.1 + 0.2, 0.3, 0, 'green'],
    ['arithmetic’s dust at the tolerance', up, 0.95 * 58.4, 58.4, 0.05, 'amber'],
    ['a target below nothing: the tolerance is of its size', up, -105, -100, 0.05, 'amber'],
    ['a target of nothing: any miss is red', down, 0.1, 0, 0.05, 'red'],
    ['anywhere in the range', range, 18, 20, 0.05, 'green'],
    ['out of the range, within the tolerance', range, 22, 20, 0.05, 'amber'],
    ['far out of the range', range, 22.1, 20, 0.05, 'red'],
    ['as near as the target, on the other side', near, 0.9, 1.1, 0.05, 'green'],
    ['farther than the target', near, 1.2, 1.1, 0.05, 'red'],
  ])('%s', (_, better, actual, target, tolerance, colour) => {
    expect(rag(better, actual, target, { green: undefined, amber: { share: tolerance } })).toBe(colour);
  });
});

describe('better and worse', () => {
  it('reads each way of saying it', () => {
    const better = (clause: object) => betterOf(planOf(clauses({ type: 'better', ...clause })).measure);
    expect(better({ direction: 'lower' })).toEqual({ type: 'lower' });
    expect(better({ low: value('18'), high: value('21') })).toEqual({ type: 'between', low: 18, high: 21 });
    expect(better({ near: value('1.0') })).toEqual({ type: 'near', near: 1 });
    expect(betterOf(planOf([]).measure)).toBeUndefined();
  });
  it('takes the same for no worse', () => {
    expect(isWorse({ type: 'higher' }, 0.3, 0.1 + 0.2)).toBe(false);
    expect(isWorse({ type: 'lower' }, 11, 10)).toBe(true);
  });
});

describe('readings', () => {
  const amounts = (measure: ClauseFact[]): string[] =>
    readings(planOf(measure).measure, 'target').map((reading) => `${formatPeriod(reading.period)} ${reading.amount}`);
  it('works out a change on the baseline', () => {
    const baseline = row('baseline', '2020/21 200');
    expect(amounts([baseline, row('target', '2021/22 +10% on baseline, 2022/23 -5% on baseline')])).toEqual([
      '2021/22 220',
      '2022/23 190',
    ]);
    expect(amounts([baseline, row('target', '2021/22 +15 on baseline')])).toEqual(['2021/22 215']);
    expect(amounts([row('target', '2021/22 +10% on baseline')])).toEqual([]);
  });
  it('leaves out empty cells, and figures without a period', () => {
    const years = clauses({ type: 'years', periods: ['2021/22', '2022/23'].map(periodFact) })[0] as ClauseFact;
    const cells = { type: 'target', at, cells: [value('-'), value('450')], pairs: [] } as ClauseFact;
    expect(amounts([years, cells])).toEqual(['2022/23 450']);
    expect(amounts([cells])).toEqual([]);
  });
});

describe('the target that an actual is compared with', () => {
  const target = (measure: ClauseFact[], when: string) => targetFor(planOf(measure).measure, period(when))?.amount;
  const targets = row('target', '2024/25 100, 2024/25 Q1 20');
  it('is that of the same period', () => {
    expect(target([targets], '2024/25')).toBe(100);
    expect(target([targets], '2024/25 Q1')).toBe(20);
    expect(target([targets], '2024/25 Q2')).toBeUndefined();
  });
  it('is the year’s for a cumulative Q4, unless Q4 has its own', () => {
    expect(target([targets], '2024/25 Q4')).toBeUndefined();
    expect(target([...cumulative, targets], '2024/25 Q4')).toBe(100);
    expect(target([...cumulative, targets], '2024/25 Q3')).toBeUndefined();
    expect(target([...cumulative, targets, row('target', '2024/25 Q4 90')], '2024/25 Q4')).toBe(90);
    expect(target([...cumulative, targets], '2025/26 Q4')).toBeUndefined();
  });
});

describe('the colour of a measure', () => {
  const figures = [...higher, row('target', '2024/25 100'), row('actual', '2024/25 97')];
  const colour = (measure: ClauseFact[], root: ClauseFact[], when = '2024/25') => {
    const built = planOf(measure, root);
    return ragOf(built.plan, built.measure, period(when));
  };
  it('follows its own tolerance, else the plan’s, else none', () => {
    expect(colour(figures, within('5%'))).toBe('amber');
    expect(colour([...figures, ...within('1%')], within('5%'))).toBe('red');
    expect(colour(figures, [])).toBeUndefined();
    const built = planOf(within('2.5%'), within('5%'));
    expect(toleranceOf(built.plan, built.measure)).toEqual({ green: undefined, amber: { share: 0.025 } });
  });
  it('is none where a direction, an actual or a target is missing', () => {
    expect(colour(figures.slice(1), within('5%'))).toBeUndefined();
    expect(colour(figures, within('5%'), '2025/26')).toBeUndefined();
    expect(colour([...higher, row('actual', '2024/25 97')], within('5%'))).toBeUndefined();
  });
  it('compares a cumulative Q4 with the year', () => {
    const q4 = [...higher, ...cumulative, row('target', '2024/25 100'), row('actual', '2024/25 Q4 100')];
    expect(colour(q4, within('5%'), '2024/25 Q4')).toBe('green');
  });
  it('reads money in pounds', () => {
    const money = [...higher, row('target', '2024/25 £1000'), row('actual', '2024/25 £950')];
    expect(colour(money, within('5%'))).toBe('amber');
  });
});
