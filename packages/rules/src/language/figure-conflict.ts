import {
  amountOf,
  COLUMNS,
  type Dispute,
  dayInWords,
  type Element,
  firstDay,
  type HeaderClause,
  lastDay,
  OPENING_WORDS,
  openingOf,
  type Part,
  type Reading,
  readings,
  repeatedPeriods,
  samePeriod,
} from '@goldenthread/model';
import { type Fix, removeClause } from '../engine/fixes/fixes.js';
import { defineRule, type Reporter } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { type Keyed, keyedOf } from './_keyed.js';

export const figureConflict = defineRule({
  name: 'figure-conflict',
  group: 'language',
  audiences: ['language', 'finance', 'performance'],
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    reportHeaders(part, report);
    for (const element of part.withRows) {
      for (const dispute of disputesOf(element)) if (!dispute.byHeader) reportDispute(part, element, dispute, report);
    }
    reportTwice(part, report);
    for (const measure of part.of('measure')) reportBaselines(part, measure, report);
  },
});

/** An element's disputes; of two lines of a budget the first only, so that they are one finding. */
function disputesOf({ disputes }: Element): readonly Dispute[] {
  if (disputes.length === 0) return disputes;
  const told = new Set<unknown>();
  return disputes.filter(({ adds, second }) => {
    if (!adds) return true;
    if (told.has(second.row)) return false;
    told.add(second.row);
    return true;
  });
}

/** What a row is called in a plan: the words that open it. */
function rowWords({ row: { clause } }: Dispute['first']): string {
  return clause.type === 'line' ? `${clause.nature} ${clause.fund.name}` : (OPENING_WORDS[clause.type][0] ?? clause.type);
}

function reportDispute(part: Part, element: Element, { period, first, second, same, adds }: Dispute, report: Reporter): void {
  const when = dayInWords(period);
  const what = `‘${rowWords(first)}’ of ${called(part, element)}`;
  const build = first.period.type === second.period.type ? '' : ', which its last quarter should match';
  report({
    element,
    at: second.at,
    ...(same || adds ? { severity: 'warning' as const } : {}),
    message: adds
      ? `${what} is on two lines for ${when}: ${first.value.text} and ${second.value.text}. Both are counted. Say after a colon what each is for, or remove the one that is wrong.`
      : same
        ? `${what} is stated twice for ${when}: ${second.value.text} both times. One of them is enough, so keep one.`
        : `${what} has two figures for ${when}: ${first.value.text} and ${second.value.text}${build}. Nobody can tell which was agreed, so nothing is worked out from either: keep one.`,
    related: [{ message: `${first.value.text} for ${dayInWords(first.period)}`, file: element.file, at: first.at }],
    fixes: () => [
      ...take(element, second, `Keep ${same ? 'the first' : first.value.text}`),
      ...(same ? [] : take(element, first, `Keep ${second.value.text}`)),
    ],
  });
}

/** Takes a figure out: the line of a single one goes, a cell becomes empty, a pair loses its figure. */
function take(element: Element, { row: { clause }, value }: Dispute['first'], title: string): Fix[] {
  if (clause.cells.length + clause.pairs.length === 1) return [removeClause(title, element, clause)];
  return [{ title, edits: [{ file: element.file.file, at: value.at, text: '-' }] }];
}

/** Periods that stand twice in one line of periods, such as `years`. */
function reportHeaders(part: Part, report: Reporter): void {
  for (const type of COLUMNS as ReadonlySet<HeaderClause['type']>) {
    for (const element of part.having(type)) {
      for (const header of element.all(type)) {
        for (const { period, at, first } of repeatedPeriods(header)) {
          report({
            element,
            at,
            message: `${dayInWords(period)} is twice in this line of ${openingOf(type)}, so there are two figures for one period. Neither is used: correct the period, or remove one column.`,
            related: [{ message: 'the first one', file: element.file, at: first }],
          });
        }
      }
    }
  }
}

/** Other clauses with a figure each, of which two are about one thing. */
function reportTwice(part: Part, report: Reporter): void {
  for (const element of part.everything) {
    const seen = new Map<string, Keyed>();
    for (const stated of element.fact.clauses.flatMap(keyedOf)) {
      const key = `${stated.what} ${stated.when ?? ''} ${stated.within ?? ''}`;
      const first = seen.get(key);
      if (!first) seen.set(key, stated);
      else twice(part, element, first, stated, report);
    }
  }
}

function twice(part: Part, element: Element, first: Keyed, second: Keyed, report: Reporter): void {
  const { what, when, at } = second;
  const about = `‘${what}’ of ${called(part, element)}`;
  const time = when === undefined ? '' : ` for ${when}`;
  report({
    element,
    at,
    message:
      first.text === second.text
        ? `${about} is stated twice${time}: ${first.text} both times. Keep one.`
        : `${about} has two figures${time}: ${first.text} and ${second.text}. Keep one.`,
    related: [{ message: `${first.text} is the first`, file: element.file, at: first.at }],
  });
}

/** A baseline and an actual of one period that differ by more than rounding. */
function reportBaselines(part: Part, measure: Element, report: Reporter): void {
  const baselines = readings(measure, 'baseline');
  if (baselines.length === 0) return;
  const actuals = readings(measure, 'actual');
  for (const baseline of baselines) {
    const actual = actuals.find(({ period }) => samePeriod(period, baseline.period));
    if (!actual || isRounded(baseline, actual) || isReset(part, measure, baseline)) continue;
    report({
      element: measure,
      severity: 'warning',
      at: baseline.point.at,
      message: `The baseline of ${called(part, measure)} is ${baseline.point.value.text} in ${dayInWords(baseline.period)}, but its actual of that period is ${actual.point.value.text}. Correct one of them, or add ‘reset’ if it is now counted differently.`,
      related: [{ message: `actual ${actual.point.value.text}`, file: measure.file, at: actual.point.at }],
    });
  }
}

/** Whether the measure was counted anew in this period. */
function isReset(part: Part, measure: Element, { period }: Reading): boolean {
  const { startMonth } = part.settings;
  return measure.all('reset').some(({ period: { period: reset } }) => {
    return (
      reset !== undefined &&
      firstDay(reset, startMonth) <= lastDay(period, startMonth) &&
      lastDay(reset, startMonth) >= firstDay(period, startMonth)
    );
  });
}

/** Whether two figures are the same to the places of the one that has fewer. */
function isRounded(a: Reading, b: Reading): boolean {
  if (a.point.onBaseline || b.point.onBaseline || a.range || b.range) return true;
  const [x, y] = [amountOf(a.point.value), amountOf(b.point.value)];
  if (x === undefined || y === undefined) return true;
  const places = Math.min(placesOf(a.point.value.text), placesOf(b.point.value.text));
  return Math.abs(x - y) <= 0.5 * 10 ** -places + 1e-9;
}

function placesOf(text: string): number {
  return /\.([0-9]+)/.exec(text)?.[1]?.length ?? 0;
}
