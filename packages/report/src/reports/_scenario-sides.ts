import {
  dayInWords,
  type Element,
  finishOf,
  formatYear,
  type Pence,
  type Plan,
  readings,
  subtract,
  YearMoney,
} from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import { figures, money, none, table, words } from '../document/cells.js';
import type { Block, Cell, Row } from '../document/document.js';
import { readingWords } from './_performance.js';
import { titleOf } from './_titles.js';

/** One of the plans that are laid side by side: the plan as it is first, then under each scenario. */
export interface ScenarioSide {
  readonly title: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

const amountCell = (amount: Pence | undefined): Cell => (amount === undefined ? none('none') : money(amount, []));

/** The same money of each plan, a row a plan, and by how much it differs from today. */
export function moneySide(sides: readonly ScenarioSide[], caption: string, of: (plan: Plan) => YearMoney): Block[] {
  const amounts = sides.map(({ plan }) => of(plan));
  const years = YearMoney.sum(amounts).years;
  if (years.length === 0) return [];
  const [today = YearMoney.NONE] = amounts;
  const rows = sides.flatMap(({ title }, index): Row[] => {
    const own = amounts[index] ?? YearMoney.NONE;
    const row: Row = { cells: [words(title), ...years.map((year) => amountCell(own.stated(year)))] };
    if (index === 0) return [row];
    const difference = years.map((year): Cell => money(subtract(own.in(year), today.in(year)), []));
    return [row, { cells: [words(`${title}: difference`), ...difference] }];
  });
  return table(caption, ['Plan', ...years.map((year) => figures(formatYear(year)))], rows);
}

/** Targets that are other under a scenario than today. */
export function targetsThatChange(sides: readonly ScenarioSide[]): Block[] {
  const [today, ...others] = sides;
  if (!today) return [];
  const twins = others.map(({ plan }) => twinsIn(plan));
  const rows = today.plan.of('measure').flatMap((measure) =>
    readings(measure, 'target').flatMap((target, index): Row[] => {
      const cells = twins.map((twin) => {
        const same = twin(measure);
        const other = same && readings(same, 'target')[index];
        return other && other.amount !== target.amount ? words(readingWords(same, other)) : none('as today');
      });
      if (cells.every(({ type }) => type === 'none')) return [];
      const now = words(readingWords(measure, target));
      return [{ cells: [words(titleOf(today.plan, measure)), words(dayInWords(target.period)), now, ...cells] }];
    }),
  );
  return table('Targets', ['Measure', 'For', 'Today', ...others.map(({ title }) => title)], rows);
}

/** Dates that are others under a scenario than today. */
export function datesThatMove(sides: readonly ScenarioSide[]): Block[] {
  const [today, ...others] = sides;
  if (!today) return [];
  const twins = others.map(({ plan }) => twinsIn(plan));
  const rows = today.plan.everything.flatMap((element): Row[] => {
    const before = finishOf(element);
    if (!before) return [];
    const cells = twins.map((twin) => {
      const same = twin(element);
      const after = same && finishOf(same);
      return after && after.text !== before.text ? words(after.period ? dayInWords(after.period) : after.text) : none('as today');
    });
    if (cells.every(({ type }) => type === 'none')) return [];
    const now = words(before.period ? dayInWords(before.period) : before.text);
    return [{ cells: [words(titleOf(today.plan, element)), now, ...cells] }];
  });
  return table('Dates', ['What', 'Today', ...others.map(({ title }) => title)], rows);
}

type Twins = (element: Element) => Element | undefined;

/** Finds the same element in a plan under a scenario: it stands at the same place. */
function twinsIn(plan: Plan): Twins {
  const keyOf = ({ file, fact }: Element): string => `${fact.at.start} ${file.file}`;
  const known = new Map(plan.everything.map((element) => [keyOf(element), element]));
  return (element) => known.get(keyOf(element));
}
