import {
  capitalised,
  type Day,
  dayInWords,
  type Element,
  figurePeriod,
  formatPeriod,
  isLate,
  isOver,
  lastDay,
  owesUpdate,
  type Period,
  type Plan,
  type Reading,
  returnBy,
  samePeriod,
  statusAt,
  type Verdict,
  whyUnavailable,
} from '@goldenthread/model';
import { table, words } from '../document/cells.js';
import type { Block, Row } from '../document/document.js';
import { dayWords } from '../document/words.js';
import {
  isReportedIn,
  measureStanding,
  readingWords,
  standingBy,
  statedRag,
  statusBy,
  verdictCell,
  WORST_FIRST,
} from './_performance.js';
import { hasSlipped, reasonOf, slipWords, TASKS, taskTitle } from './_tasks.js';
import { oneLine, responsibleWords, titleOf } from './_titles.js';
import type { ReportInput } from './report.js';

interface Exception {
  readonly rank: number;
  readonly row: Row;
}

/** Everything that is red, amber, overdue or slipped: what, the figure, why, what happens next, and who. */
export function attentionTable({ plan, period }: Pick<ReportInput, 'plan' | 'period'>): Block[] {
  const found = [...measureExceptions(plan, period), ...workExceptions(plan, period), ...taskExceptions(plan)].sort(
    (a, b) => a.rank - b.rank,
  );
  return table(
    'What needs attention, worst first',
    ['What', 'Colour', 'Figure', 'Why', 'What happens next', 'Who is responsible'],
    found.map(({ row }) => row),
  );
}

function measureExceptions(plan: Plan, period: Period | undefined): Exception[] {
  return plan.of('measure').flatMap((measure): Exception[] => {
    const { actual, target, verdict } = standingBy(plan, measure, period);
    const stated = statedRag(plan, measure);
    // A colour that is stated goes before none.
    const worst = verdict === 'off target' ? (stated ?? verdict) : (verdict ?? stated);
    if (worst === undefined || worst === 'green') return [];
    const figure =
      actual && target
        ? `${readingWords(measure, actual)} against ${readingWords(measure, target)}${ofPeriod(actual, period)}`
        : '';
    const row = exceptionRow(
      plan,
      measure,
      titleOf(plan, measure),
      worst,
      figure,
      'no figure to compare',
      wordsOn(measure, actual),
    );
    return [{ rank: WORST_FIRST[worst], row }];
  });
}

function workExceptions(plan: Plan, period: Period | undefined): Exception[] {
  return plan.ofFamily('work').flatMap((work): Exception[] => {
    const { state, period: of } = statusBy(plan, work, period) ?? {};
    if (state !== 'red' && state !== 'amber') return [];
    const when = of?.period && period && !samePeriod(of.period, period) ? ` for ${dayInWords(of.period)}` : '';
    const row = exceptionRow(plan, work, titleOf(plan, work), state, '', `status as stated${when}`);
    return [{ rank: WORST_FIRST[state], row }];
  });
}

/** What is said of a figure beside it: `> 2025/26 Q3: …`, as a returned form has it written. */
function wordsOn(measure: Element, actual: Reading | undefined): string {
  const when = actual && `${formatPeriod(actual.period)}:`;
  const line = measure.fact.narrative.find(({ text }) => when !== undefined && text.trim().startsWith(when));
  return line ? oneLine(line.text.trim().slice(when?.length)) : '';
}

/** Of which period a figure is, where it is not the one that is reported. */
function ofPeriod(actual: Reading, period: Period | undefined): string {
  return period && samePeriod(actual.period, period) ? '' : ` in ${dayInWords(actual.period)}`;
}

function taskExceptions(plan: Plan): Exception[] {
  const dated = plan.everything.filter((each) => TASKS.includes(each.kind) || isLate(plan, each));
  return dated.flatMap((task): Exception[] => {
    const late = isLate(plan, task);
    if (!late && (!hasSlipped(plan, task) || isOver(plan, task))) return [];
    const what = late
      ? `Overdue${hasSlipped(plan, task) ? `, ${slipWords(plan, task)} already` : ''}`
      : `Slipped: ${slipWords(plan, task)}`;
    return [{ rank: late ? 0.5 : 1.5, row: exceptionRow(plan, task, taskTitle(plan, task), undefined, what, '') }];
  });
}

function exceptionRow(
  plan: Plan,
  element: Element,
  title: string,
  colour: Verdict | undefined,
  figure: string,
  without: string,
  said = '',
): Row {
  const status = statusAt(plan, element);
  const why = [reasonOf(element), said, oneLine(status?.words?.text)].filter(Boolean).join('; ');
  const next = element.children
    .filter((child) => ['action', 'milestone', 'mitigation', 'deliverable'].includes(child.kind) && !isOver(plan, child))
    .map((child) => {
      const by = child.one('by')?.by;
      return `${titleOf(plan, child)}${by?.period ? `, by ${dayInWords(by.period)}` : ''}`;
    });
  return {
    cells: [
      words(title),
      verdictCell(colour, 'no colour'),
      words(figure, without || 'no figure'),
      words(why, 'no reason given'),
      words(next.slice(0, 2).join('; '), 'no action planned'),
      words(capitalised(responsibleWords(plan, element))),
    ],
  };
}

/** What should have been reported by now and was not: figures of measures, updates of work. */
export function owedTable({ plan, period }: Pick<ReportInput, 'plan' | 'period'>): Block[] {
  if (!period) return [];
  const { asAt, startMonth } = plan.settings;
  if (asAt !== undefined && lastDay(period, startMonth) > asAt) return [];
  const due = dueWords(period, startMonth, asAt);
  const measures = plan.of('measure').filter((measure) => isOwed(plan, measure, period));
  const work = plan.ofFamily('work').filter((each) => owesUpdate(plan, each, period));
  const row = (element: Element, what: string): Row => ({
    cells: [words(capitalised(responsibleWords(plan, element))), words(what), words(titleOf(plan, element)), words(due)],
  });
  return table(
    'Missing returns',
    ['Who owes it', 'What', 'Of', 'Due'],
    [
      ...measures.map((measure) => row(measure, `Figure for ${dayInWords(ofFigure(measure, period))}`)),
      ...work.map((each) => row(each, `Update for ${dayInWords(period)}`)),
    ],
  );
}

/** The period that a measure's figure is of: in the last quarter a yearly one owes that of the year. */
const ofFigure = (measure: Element, period: Period): Period =>
  period.type === 'year' || period.type === 'quarter' ? figurePeriod(measure, period) : period;

/** When what is owed for a period is due, as the round asks for it; and that it is late. */
function dueWords(period: Period, startMonth: number, asAt: Day | undefined): string {
  if (period.type !== 'year' && period.type !== 'quarter') return `since ${dayWords(lastDay(period, startMonth))}`;
  const by = returnBy(period, startMonth);
  return `${asAt !== undefined && asAt > by ? 'was due by' : 'by'} ${dayWords(by)}`;
}

/** Whether a measure reports in this period by its own `reported`, and says neither a figure for it nor why there is none. */
function isOwed(plan: Plan, measure: Element, period: Period): boolean {
  const { startMonth } = plan.settings;
  if (!measure.has('reported') || !isReportedIn(measure, period) || isOver(plan, measure)) return false;
  if (measureStanding(plan, measure, period).actual) return false;
  const end = lastDay(period, startMonth);
  return whyUnavailable(measure, 'actual', (each) => lastDay(each, startMonth) === end) === undefined;
}
