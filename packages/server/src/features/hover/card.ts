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
  yearsWithMoney,
} from '@goldenthread/model';
import { chartOf, chartSvg, type FigureSeries, figureSeries, LIGHT, sparkline } from '@goldenthread/report/charts';
import type { CardFormat } from './card-format.js';

/** The most lines of each part: a card is read at a glance. */
const MOST = 8;
/** What there is room for on a card, in pixels. */
const CHART_SIZE = { width: 420, height: 170 };

/** What there is to know about an element, on a card: what it is, its thread, its measures, its money, who leads. */
export function card(plan: Plan, element: Element, format: CardFormat): string {
  const narrative = element.fact.narrative.map(({ text }) => text).join('\n');
  return [
    heading(plan, element, format),
    narrative && format.narrative(narrative),
    // What somebody wants to know of a measure is its figures.
    element.kind === 'measure' ? figures(plan, element, format) : '',
    part('What it is for', upwards(plan, element, format), format),
    part('What makes it happen', downwards(plan, element, format), format),
    element.kind === 'measure' ? '' : part('How we will know', measures(plan, element, format), format),
    money(plan, element, format),
    who(plan, element, format),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function heading(plan: Plan, element: Element, format: CardFormat): string {
  const code = element.one('code')?.words.text;
  const { state, status } = standingOf(plan, element) ?? {};
  const now = state && `Now: ${state}${status?.words ? `. ${format.words(status.words.text)}` : ''}`;
  return [`${label(plan, element, format)}${code ? ` (${format.words(code)})` : ''}`, now].filter(Boolean).join('\n\n');
}

/** Its kind in the plan's own words, its name and its title. */
function label(plan: Plan, element: Element, format: CardFormat): string {
  const name = element.path ?? element.fact.target?.name;
  const head = [plan.words(element.kind), name && format.strong(format.words(name))].filter(Boolean).join(' ');
  return element.title ? `${head}: ${format.words(element.title)}` : head;
}

function part(title: string, lines: readonly string[], format: CardFormat): string {
  if (lines.length === 0) return '';
  const more = lines.length - MOST;
  const shown = more > 1 ? [...lines.slice(0, MOST), format.item(`and ${more} more`, 0)] : lines;
  return [format.heading(title), '', ...shown].join('\n');
}

/** Everything that it is for, up to the vision, each thing once. */
function upwards(plan: Plan, element: Element, format: CardFormat): string[] {
  const seen = new Set([element]);
  const follow = (from: Element, depth: number): string[] =>
    purposes(plan, from).flatMap((step) => {
      const line = stepLine(plan, step, depth, format);
      if (seen.has(step.element)) return [line];
      seen.add(step.element);
      return [line, ...follow(step.element, depth + 1)];
    });
  return follow(element, 0);
}

function downwards(plan: Plan, element: Element, format: CardFormat): string[] {
  const steps = contributors(plan, element).map((step) => stepLine(plan, step, 0, format));
  return steps.length === 0 && element.kind === 'outcome' ? [format.item('No work in the plan delivers it.', 0)] : steps;
}

function stepLine(plan: Plan, { how, element, share = '' }: ThreadStep, depth: number, format: CardFormat): string {
  return format.item(`${how} ${label(plan, element, format)}${share}`, depth);
}

function measures(plan: Plan, element: Element, format: CardFormat): string[] {
  const say = sayingOf(format);
  const measuring = [...new Set([element, ...outcomesBelow(plan, element)])].flatMap((each) => plan.targets(each, 'measuredBy'));
  const lines = [...new Set(measuring)].map((measure, index) => {
    // Below a vision there may be thousands; those that are not shown cost nothing.
    if (index > MOST) return '';
    const [latest = ''] = figuresInWords(plan, measure, say);
    return format.item(`${format.words(measure.title || measure.path || '')}: ${latest}`, 0);
  });
  return lines.length === 0 && element.kind === 'outcome' ? [format.item('No measure shows whether this happens.', 0)] : lines;
}

function sayingOf(format: CardFormat): Parameters<typeof figuresInWords>[2] {
  return { colour: (colour) => format.strong(colour), words: (text) => format.words(text) };
}

/** The latest figure of a measure against its target, all of them by period, and small pictures of them. */
function figures(plan: Plan, measure: Element, format: CardFormat): string {
  const latest = figuresInWords(plan, measure, sayingOf(format)).map((text) => format.item(text, 0));
  return [
    part('How it stands', latest, format),
    ...figureSeries(plan, measure).map((series) => table(plan, measure, series, format)),
  ].join('\n\n');
}

function table(plan: Plan, measure: Element, series: FigureSeries, format: CardFormat): string {
  const { periods, rows, verdicts } = series;
  const lines = rows.map(({ label: name, figures: told }) => [name, ...told.map((each) => (each ? figureText(each) : '-'))]);
  const colours = verdicts.some(Boolean) ? [['Against target', ...verdicts.map((verdict) => verdict ?? '-')]] : [];
  const cells = format.table(['', ...periods.map(formatPeriod)], [...lines, ...colours]);
  const chart = chartOf(plan, measure, measure.title || measure.path || plan.words(measure.kind), series);
  const picture = chart ? format.picture(chartSvg(chart, LIGHT, CHART_SIZE), chart.label, sparkline(series) ?? '') : '';
  return [picture, cells].filter(Boolean).join('\n\n');
}

function money(plan: Plan, element: Element, format: CardFormat): string {
  let rows: readonly MoneyByYear[];
  try {
    rows = moneyByYear(plan, element);
  } catch (error) {
    if (!(error instanceof MoneyTooLargeError)) throw error;
    return `${format.heading('Money')}\n\nIts amounts are too large to add up to the penny.`;
  }
  if (rows.length === 0) return '';
  const years = yearsWithMoney(rows);
  const cells = ({ label: first, years: amounts }: MoneyByYear): string[] => [
    first,
    ...years.map((year) => {
      const amount = amounts.stated(year);
      return amount === undefined ? '-' : formatMoney(amount, plan.settings.symbol);
    }),
  ];
  return `${format.heading('Money')}\n\n${format.table(['', ...years.map(formatYear)], rows.map(cells))}`;
}

function who(plan: Plan, element: Element, format: CardFormat): string {
  const { inPublic, officers } = leadsOf(plan, element.declaration);
  const named = (parties: readonly Element[]): string =>
    parties.map((each) => `${format.words(each.title || each.path || '')} (${plan.words(each.kind)})`).join(', ');
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
