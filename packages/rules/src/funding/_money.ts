import {
  type BudgetLine,
  type Element,
  firstDay,
  formatMoneyShort,
  formatYear,
  lastDay,
  lineageOf,
  type Part,
  type Pence,
  type PeriodFact,
  type Plan,
  type Signs,
  says,
  wholesOf,
} from '@goldenthread/model';
import type { RelatedPlace } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

/** An amount as people type it in a plan. */
export function money(plan: Plan, amount: Pence): string {
  return formatMoneyShort(amount, plan.settings.symbol);
}

/** How many lines stand beside a finding, and how many are looked at for them. */
const [MOST_BESIDE, MOST_LOOKED_AT] = [20, 1000];

/** The lines of a budget beside a finding, each with its money in a year where there is any; the first of very many. `natures` leaves the others out. */
export function relatedLines(plan: Plan, lines: Iterable<BudgetLine>, year: number, natures?: Signs): RelatedPlace[] {
  const related: RelatedPlace[] = [];
  let looked = 0;
  for (const line of lines) {
    if (related.length >= MOST_BESIDE || ++looked > MOST_LOOKED_AT) break;
    const amount = natures && natures[line.nature] === undefined ? undefined : line.years.stated(year);
    if (amount === undefined || amount === 0) continue;
    const owner = line.owner ? ` for ${called(plan, line.owner)}` : '';
    const message = `${line.nature} of ${money(plan, amount)} in ${formatYear(year)}${owner}`;
    related.push({ message, file: line.budget.file, at: line.clause.at });
  }
  return related;
}

/** What a finding about a budget line is about: the work that the line is for. */
export function subjectOf(line: BudgetLine): Element {
  return line.owner ?? line.budget;
}

/** Whether an element says why, in words that say something. */
export function isExplained(element: Element): boolean {
  return element.all('because').some(({ words }) => says(words));
}

/** Whether an element states an end before its start: one of the two is wrong. */
export function isReversed({ settings: { startMonth } }: Part, element: Element): boolean {
  const [start, end] = [element.one('starts')?.on.period, element.one('ends')?.on.period];
  return start !== undefined && end !== undefined && firstDay(start, startMonth) > lastDay(end, startMonth);
}

/** When work ends: its own `ends`, else that of what it is part of. An end before its start is wrong, and which it should be is not known. */
export function endOf(plan: Plan, element: Element): PeriodFact | undefined {
  const end = (work: Element): PeriodFact | undefined => work.one('ends')?.on;
  if (isReversed(plan, element)) return undefined;
  const ending = lineageOf(plan, wholesOf).nearest(element, 'ends', (work) => end(work)?.period !== undefined);
  return ending && end(ending);
}
