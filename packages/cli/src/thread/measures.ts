import { type Element, formatPeriod, lastDay, type Plan, type Reading, ragOf, readings, targetFor } from '@goldenthread/model';
import { capitalised, printable } from '../terminal/words.js';
import type { Branch } from './branch.js';
import { notes, type Teller } from './teller.js';

/** A measure with its latest figure, its target and its colour. */
export function measureBranch(teller: Teller, measure: Element, of?: Element): Branch {
  const about = of ? `, of ${teller.plan.words(of.kind)} ${of.path ?? teller.short(of)}` : '';
  return { text: `${teller.label(measure)}${about}`, notes: notes(...figures(teller, measure), teller.owners(measure)) };
}

/** What an element is measured by. */
export function measuresOf(teller: Teller, elements: readonly Element[]): Branch[] {
  return elements.flatMap((element, index) =>
    teller.plan
      .targets(element, 'measuredBy')
      .map((measure) => measureBranch(teller, measure, index === 0 ? undefined : element)),
  );
}

/** The latest figure of a measure against its target, in words. */
export function figures(teller: Teller, measure: Element): string[] {
  const { plan } = teller;
  const actual = latest(plan, readings(measure, 'actual'));
  const baseline = readings(measure, 'baseline').at(-1);
  const started = baseline && `started from ${figure(measure, baseline)} in ${formatPeriod(baseline.period)}`;
  const head = actual ? `${figure(measure, actual)} in ${formatPeriod(actual.period)}` : 'no figure yet';
  const against = [head, ...target(teller, measure, actual)].join(', ');
  return [capitalised(against), ...(started && baseline !== actual ? [capitalised(started)] : [])];
}

function target(teller: Teller, measure: Element, actual: Reading | undefined): string[] {
  const { plan } = teller;
  const same = actual && targetFor(measure, actual.period);
  if (actual && same) {
    const colour = ragOf(plan, measure, actual.period);
    const place = formatPeriod(same.period) === formatPeriod(actual.period) ? '' : ` for ${formatPeriod(same.period)}`;
    return [`against a target of ${figure(measure, same)}${place}${colour ? `: ${teller.rag(colour)}` : ''}`];
  }
  const next = nextTarget(plan, measure, actual);
  if (next) return [`target ${figure(measure, next)} for ${formatPeriod(next.period)}`];
  const explained = measure.one('noTarget');
  if (explained)
    return [`no target${explained.until ? ` until ${explained.until.text}` : ''}: ${printable(explained.words.text)}`];
  return [measure.has('trendOnly') ? 'watched for its trend only' : 'no target'];
}

/** The first target that ends on or after the latest figure; else the last there is. */
function nextTarget(plan: Plan, measure: Element, actual: Reading | undefined): Reading | undefined {
  const ordered = [...readings(measure, 'target')].sort((a, b) => endOf(plan, a) - endOf(plan, b));
  return ordered.find((each) => !actual || endOf(plan, each) >= endOf(plan, actual)) ?? ordered.at(-1);
}

function latest(plan: Plan, all: readonly Reading[]): Reading | undefined {
  return [...all].sort((a, b) => endOf(plan, a) - endOf(plan, b)).at(-1);
}

function endOf(plan: Plan, reading: Reading): number {
  return lastDay(reading.period, plan.settings.startMonth);
}

/** A figure as typed, with its unit where that is a word. */
function figure(measure: Element, reading: Reading): string {
  const { value, onBaseline } = reading.point;
  const typed = onBaseline ? reading.amount.toLocaleString('en-GB', { maximumFractionDigits: 2 }) : value.text;
  const unit = measure.one('unit');
  if (unit?.unit === 'percent' && !typed.includes('%')) return `${typed}%`;
  const word = unit?.unit === 'days' ? 'days' : unit?.words ? printable(unit.words.text) : '';
  return word === '' ? typed : `${typed} ${word}`;
}
