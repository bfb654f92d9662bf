import {
  contributors,
  type Element,
  figuresInWords,
  figureText,
  formatMoney,
  formatPeriod,
  formatYear,
  leadsOf,
  type MoneyByYear,
  MoneyTooLargeError,
  moneyByYear,
  outcomesBelow,
  type Plan,
  purposes,
  standingOf,
  type ThreadStep,
} from '@goldenthread/model';
import { chartOf, chartSvg, type FigureSeries, figureSeries, LIGHT, sparkline } from '@goldenthread/report/charts';
import type { Hand } from './hand.js';

/** The most lines of each part: a card is read at a glance. */
const MOST = 8;
/** What there is room for on a card, in pixels. */
const CHART_SIZE = { width: 420, height: 170 };

/** What there is to know about an element, on a card: what it is, its thread, its measures, its money, who leads. */
export function card(plan: Plan, element: Element, hand: Hand): string {
  const narrative = element.fact.narrative.map(({ text }) => text).join('\n');
  return [
    heading(plan, element, hand),
    narrative && hand.narrative(narrative),
    // What somebody wants to know of a measure is its figures.
    element.kind === 'measure' ? figures(plan, element, hand) : '',
    part('What it is for', upwards(plan, element, hand), hand),
    part('What makes it happen', downwards(plan, element, hand), hand),
    element.kind === 'measure' ? '' : part('How we will know', measures(plan, element, hand), hand),
    money(plan, element, hand),
    who(plan, element, hand),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function heading(plan: Plan, element: Element, hand: Hand): string {
  const code = element.one('code')?.words.text;
  const { state, status } = standingOf(plan, element) ?? {};
  const now = state && `Now: ${state}${status?.words ? `. ${hand.words(status.words.text)}` : ''}`;
  return [`${label(plan, element, hand)}${code ? ` (${hand.words(code)})` : ''}`, now].filter(Boolean).join('\n\n');
}

/** Its kind in the plan's own words, its name and its title. */
function label(plan: Plan, element: Element, hand: Hand): string {
  const name = element.path ?? element.fact.target?.name;
  const head = [plan.words(element.kind), name && hand.strong(hand.words(name))].filter(Boolean).join(' ');
  return element.title ? `${head}: ${hand.words(element.title)}` : head;
}

function part(title: string, lines: readonly string[], hand: Hand): string {
  if (lines.length === 0) return '';
  const more = lines.length - MOST;
  const shown = more > 1 ? [...lines.slice(0, MOST), hand.item(`and ${more} more`, 0)] : lines;
  return [hand.heading(title), '', ...shown].join('\n');
}

/** Everything that it is for, up to the vision, each thing once. */
function upwards(plan: Plan, element: Element, hand: Hand): string[] {
  const seen = new Set([element]);
  const follow = (from: Element, depth: number): string[] =>
    purposes(plan, from).flatMap((step) => {
      const line = stepLine(plan, step, depth, hand);
      if (seen.has(step.element)) return [line];
      seen.add(step.element);
      return [line, ...follow(step.element, depth + 1)];
    });
  return follow(element, 0);
}

function downwards(plan: Plan, element: Element, hand: Hand): string[] {
  const steps = contributors(plan, element).map((step) => stepLine(plan, step, 0, hand));
  return steps.length === 0 && element.kind === 'outcome' ? [hand.item('No work in the plan delivers it.', 0)] : steps;
}

function stepLine(plan: Plan, { how, element, share = '' }: ThreadStep, depth: number, hand: Hand): string {
  return hand.item(`${how} ${label(plan, element, hand)}${share}`, depth);
}

function measures(plan: Plan, element: Element, hand: Hand): string[] {
  const say = sayingOf(hand);
  const measuring = [...new Set([element, ...outcomesBelow(plan, element)])].flatMap((each) => plan.targets(each, 'measuredBy'));
  const lines = [...new Set(measuring)].map((measure, index) => {
    // Below a vision there may be thousands; those that are not shown cost nothing.
    if (index > MOST) return '';
    const [latest = ''] = figuresInWords(plan, measure, say);
    return hand.item(`${hand.words(measure.title || measure.path || '')}: ${latest}`, 0);
  });
  return lines.length === 0 && element.kind === 'outcome' ? [hand.item('No measure shows whether this happens.', 0)] : lines;
}

function sayingOf(hand: Hand): Parameters<typeof figuresInWords>[2] {
  return { colour: (colour) => hand.strong(colour), words: (text) => hand.words(text) };
}

/** The latest figure of a measure against its target, all of them by period, and small pictures of them. */
function figures(plan: Plan, measure: Element, hand: Hand): string {
  const latest = figuresInWords(plan, measure, sayingOf(hand)).map((text) => hand.item(text, 0));
  return [
    part('How it stands', latest, hand),
    ...figureSeries(plan, measure).map((series) => table(plan, measure, series, hand)),
  ].join('\n\n');
}

function table(plan: Plan, measure: Element, series: FigureSeries, hand: Hand): string {
  const { periods, rows, verdicts } = series;
  const lines = rows.map(({ label: name, figures: told }) => [name, ...told.map((each) => (each ? figureText(each) : '-'))]);
  const colours = verdicts.some(Boolean) ? [['Against target', ...verdicts.map((verdict) => verdict ?? '-')]] : [];
  const cells = hand.table(['', ...periods.map(formatPeriod)], [...lines, ...colours]);
  const chart = chartOf(plan, measure, measure.title || measure.path || plan.words(measure.kind), series);
  const picture = chart ? hand.picture(chartSvg(chart, LIGHT, CHART_SIZE), chart.label, sparkline(series) ?? '') : '';
  return [picture, cells].filter(Boolean).join('\n\n');
}

function money(plan: Plan, element: Element, hand: Hand): string {
  let rows: readonly MoneyByYear[];
  try {
    rows = moneyByYear(plan, element);
  } catch (error) {
    if (!(error instanceof MoneyTooLargeError)) throw error;
    return `${hand.heading('Money')}\n\nIts amounts add up to more than can be counted to the penny.`;
  }
  if (rows.length === 0) return '';
  const years = [...new Set(rows.flatMap((row) => [...row.years.keys()]))].sort((a, b) => a - b);
  const cells = ({ label: first, years: amounts }: MoneyByYear): string[] => [
    first,
    ...years.map((year) => {
      const amount = amounts.get(year);
      return amount === undefined ? '-' : formatMoney(amount, plan.settings.symbol);
    }),
  ];
  return `${hand.heading('Money')}\n\n${hand.table(['', ...years.map(formatYear)], rows.map(cells))}`;
}

function who(plan: Plan, element: Element, hand: Hand): string {
  const { inPublic, officers } = leadsOf(plan, element.declaration);
  const named = (parties: readonly Element[]): string =>
    parties.map((each) => `${hand.words(each.title || each.path || '')} (${plan.words(each.kind)})`).join(', ');
  const leads = element.family === 'party' ? [] : [...inPublic, ...officers];
  const owners = plan.targets(element, 'owner');
  return [
    leads.length > 0 ? `Led by ${named(leads)}` : '',
    owners.length > 0 ? `Owned by ${named(owners)}` : '',
    leads.length + owners.length === 0 && (element.family === 'outcome' || element.family === 'work')
      ? 'Nobody in the plan leads it.'
      : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}
