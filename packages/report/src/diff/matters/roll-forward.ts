import {
  CLAUSES,
  countedInWords as counted,
  formatMoneyShort,
  formatYear,
  listed,
  type Pence,
  yearOfPeriod,
} from '@goldenthread/model';
import type { DescribedChange, MatchedMatter, MatterFinder } from './matter.js';

/** A plan that moves on: the years that it covers now, what is promised for them, and the history that it leaves behind. */
export const rollForward: MatterFinder = (free, { comparison: { base, head, changes } }) => {
  const [was, is] = [base.settings.years, head.settings.years];
  const [first, last] = [is[0], is.at(-1)];
  const come = is.filter((year) => !was.includes(year));
  if (first === undefined || last === undefined || was[0] === undefined || come.length === 0 || last <= (was.at(-1) ?? last))
    return [];
  const { startMonth } = head.settings;
  const isNew = ({ change }: DescribedChange): boolean =>
    change.about === 'figures' &&
    change.points.length > 0 &&
    change.points.every(({ before, after }) => !before && after && come.includes(yearOfPeriod(after.period, startMonth)));
  const targets = free.filter((each) => each.change.kind === 'target-added' && isNew(each));
  const history = free.filter(({ change }) => change.kind === 'history');
  const settings = free.filter(({ change }) => change.about === 'saying' && ['years', 'asAt'].includes(change.type));
  const measures = new Set(targets.map(({ told }) => told.element)).size;
  const weaker = new Set(changes.flatMap((change) => (change.kind === 'target-weakened' ? [change.element] : []))).size;
  const years = listed(come.map(formatYear));
  const told = [
    weaker === 0 ? 'No target is weakened' : `${counted(weaker, 'target')} ${weaker === 1 ? 'is' : 'are'} weakened`,
    ...(measures === 0
      ? []
      : [`${counted(measures, 'measure')} ${measures === 1 ? 'gets a target' : 'get a target'} for ${years}`]),
    ...(history.length === 0 ? [] : ['years that are over leave the plan']),
  ];
  const moved = `the plan moves on ${come.length === 1 ? 'a year' : counted(come.length, 'year')}, to ${formatYear(last)}`;
  return [
    {
      sort: 'roll-forward',
      brief: `${moved}. ${told.join('; ').replace(/^./, (letter) => letter.toUpperCase())}`,
      changes: [...settings, ...targets, ...history],
    },
    ...newMoney(
      free.filter((each) => isNew(each) && each.change.kind === 'money'),
      years,
    ),
  ];
};

/** Money for years that the plan newly covers: rows of a sort together. */
function newMoney(free: readonly DescribedChange[], years: string): MatchedMatter[] {
  return [...Map.groupBy(free, whatItIs)].flatMap(([what, some]) => {
    const [one] = some;
    if (what === undefined || !one || some.length < 2) return [];
    const amounts = some.flatMap(({ told }) => told.figures.map(({ afterAmount }) => afterAmount ?? 0));
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    const come = `${what} for ${years} come to ${formatMoneyShort(sum as Pence, one.change.plan.settings.symbol)}`;
    return [{ sort: 'new-years' as const, brief: `${come}, in ${counted(some.length, 'row')}`, changes: some }];
  });
}

/** What a row of money is, in the plural; undefined for rows that nobody would add up. */
function whatItIs({ change }: DescribedChange): string | undefined {
  const type = change.about === 'figures' ? change.is?.type : undefined;
  if (type === 'line') return change.about === 'figures' && change.is?.label.startsWith('income') ? 'income' : 'budgets';
  return type && CLAUSES[type].row?.sum === 'saved' ? 'savings' : undefined;
}
