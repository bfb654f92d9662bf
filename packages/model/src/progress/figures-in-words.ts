import { type Rag, readings, targetFor } from '../measures/measure.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { bareFigure, type Reading } from '../plan/readings.js';
import { capitalised } from '../text/words.js';
import { typedFigure, withFlag } from '../values/flags.js';
import { formatPeriod, lastDay, type Period, samePeriod } from '../values/period.js';
import { dayInWords } from '../values/period-in-words.js';
import { isRag, latestActual, latestVerdict, standingOf } from './standing.js';

/** How words are shown where they are read. */
export interface WordStyle {
  colour(colour: Rag): string;
  /** Words from the plan itself. */
  words(text: string): string;
}

/** The latest figure of a measure against its target, in words. */
export function figuresInWords(plan: Plan, measure: Element, say: WordStyle): string[] {
  const actual = latestActual(plan, measure);
  const baseline = readings(measure, 'baseline').at(-1);
  const started = baseline && `started from ${figure(say, measure, baseline)} in ${dayInWords(baseline.period)}`;
  const head = actual
    ? `${figure(say, measure, actual)} in ${dayInWords(actual.period)}`
    : (twoFigures(measure, 'actual') ?? 'no figure yet');
  const against = [head, ...target(plan, measure, actual, say)].join(', ');
  return [capitalised(against), ...(started && baseline !== actual ? [capitalised(started)] : []), ...stated(plan, measure, say)];
}

/** What a status says where the figures give no colour, or older ones do. */
function stated(plan: Plan, measure: Element, say: WordStyle): string[] {
  const { status, figures, rag } = standingOf(plan, measure) ?? {};
  if (!status || (figures && rag)) return [];
  return [
    `Reported as ${isRag(status.state) ? say.colour(status.state) : status.state}${status.period ? ` in ${status.period.text}` : ''}`,
  ];
}

function target(plan: Plan, measure: Element, actual: Reading | undefined, say: WordStyle): string[] {
  const same = actual && targetFor(measure, actual.period);
  if (actual && same) {
    const verdict = latestVerdict(plan, measure);
    const shown = verdict === 'off target' ? verdict : verdict && say.colour(verdict);
    const place = formatPeriod(same.period) === formatPeriod(actual.period) ? '' : ` for ${dayInWords(same.period)}`;
    return [`against a target of ${figure(say, measure, same)}${place}${shown ? `: ${shown}` : ''}`];
  }
  const next = nextTarget(plan, measure, actual);
  if (next) return [`target ${figure(say, measure, next)} for ${dayInWords(next.period)}`];
  const explained = measure.one('noTarget');
  if (explained)
    return [
      `no target${explained.until ? ` until ${explained.until.period ? dayInWords(explained.until.period) : explained.until.text}` : ''}: ${say.words(explained.words.text)}`,
    ];
  return [measure.has('trendOnly') ? 'monitored for its trend only' : (twoFigures(measure, 'target') ?? 'no target')];
}

/**
 * The figures of a row that says two things of one period, or of this period, so that neither counts: `two targets for 2025/26:
 * 75% and 78%`.
 */
export function twoFigures(measure: Element, type: 'target' | 'actual', of?: Period): string | undefined {
  const dispute = measure.disputes.find(
    ({ first, same, period }) => !same && first.row.clause.type === type && (!of || samePeriod(period, of)),
  );
  if (!dispute) return undefined;
  const { period, first, second } = dispute;
  return `two ${type}s for ${dayInWords(period)}: ${typedFigure(first.value)} and ${typedFigure(second.value)}`;
}

/** The first target that ends on or after the latest figure; else the last there is. */
function nextTarget(plan: Plan, measure: Element, actual: Reading | undefined): Reading | undefined {
  const ordered = [...readings(measure, 'target')].sort((a, b) => endOf(plan, a) - endOf(plan, b));
  return ordered.find((each) => !actual || endOf(plan, each) >= endOf(plan, actual)) ?? ordered.at(-1);
}

function endOf(plan: Plan, reading: Reading): number {
  return lastDay(reading.period, plan.settings.startMonth);
}

/** A figure as typed, with its unit where that is a word. */
function figure(say: WordStyle, measure: Element, reading: Reading): string {
  const typed = bareFigure(reading);
  const unit = measure.one('unit');
  const word = unit?.unit === 'days' ? 'days' : unit?.words ? say.words(unit.words.text) : '';
  const shown = unit?.unit === 'percent' && !typed.includes('%') ? `${typed}%` : word === '' ? typed : `${typed} ${word}`;
  return withFlag(shown, reading.point.value.flag);
}
