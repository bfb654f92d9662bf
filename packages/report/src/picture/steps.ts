import {
  addLines,
  budgetLines,
  CLAUSES,
  type ClauseType,
  countable,
  type Element,
  isSound,
  KINDS,
  type Link,
  linksWith,
  NO_MONEY,
  type Pence,
  type Plan,
  SPENDING,
  sharesInWords,
} from '@goldenthread/model';
import { onThread, stageOf } from './stages.js';

/** A step of the thread between two elements of a plan, from what it is for down to what makes it happen. */
export interface Step {
  readonly from: Element;
  readonly to: Element;
  readonly how: string;
  readonly share?: string;
  /** What goes this way this year. */
  readonly money?: Pence;
}

/** Links that say upwards what something is for, and read from above as well. */
const UPWARDS: ReadonlySet<Link['type']> = linksWith(({ up, reversed }) => up !== undefined && reversed !== undefined);

/** Every step of a plan's thread, each pair of elements once. `year` is the one whose money is told. */
export function stepsOf(plan: Plan, year: number | undefined): Step[] {
  const found = new Map<Element, Map<Element, Step>>();
  const note = (step: Step): void => {
    const { from, to } = step;
    if (from === to || !stageOf(from) || !stageOf(to)) return;
    const below = found.get(from) ?? new Map<Element, Step>();
    found.set(from, below);
    if (!below.has(to)) below.set(to, step);
  };
  for (const element of plan.everything) {
    const how = KINDS[element.kind].fromParent;
    const parent = how && onThread(element.parent);
    if (parent) note({ from: parent, to: element, how });
  }
  for (const link of plan.links) {
    if (!isSound(link)) continue;
    const to = link.to as Element;
    const how = UPWARDS.has(link.type) ? CLAUSES[link.type as ClauseType].link?.reversed : undefined;
    if (how) note({ from: to, to: link.from, how, ...shareOf(plan, link.type, link.from, to) });
    const measured = link.type === 'measuredBy' ? onThread(link.from) : undefined;
    if (measured) note({ from: measured, to, how: 'measured by' });
  }
  for (const step of payments(plan, year)) note(step);
  return [...found.values()].flatMap((below) => [...below.values()]);
}

function shareOf(plan: Plan, type: string, work: Element, outcome: Element): { share?: string } {
  if (type !== 'delivers') return {};
  const share = /\d[\d.]*%/.exec(sharesInWords(plan, work).find(({ element }) => element === outcome)?.share ?? '')?.[0];
  return share === undefined ? {} : { share };
}

/** Which funds pay for what, with what they pay this year. */
function payments(plan: Plan, year: number | undefined): Step[] {
  const lines = budgetLines(plan).flatMap((line) => {
    const owner = onThread(line.owner);
    return owner && line.fund ? [{ line, owner, fund: line.fund }] : [];
  });
  return [...Map.groupBy(lines, ({ owner }) => owner)].flatMap(([owner, paid]) =>
    [...Map.groupBy(paid, ({ fund }) => fund)].map(([fund, same]) => {
      const paying = same.map(({ line }) => line);
      const years = countable(() => addLines(paying, SPENDING), new Map());
      const money = (year !== undefined && years.get(year)) || NO_MONEY;
      return { from: owner, to: fund, how: 'paid for by', ...(money === NO_MONEY ? {} : { money }) };
    }),
  );
}
