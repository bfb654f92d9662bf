import {
  type Element,
  figuresInWords,
  figureText,
  formatMoney,
  formatPeriod,
  formatYear,
  type MoneyByYear,
  type Plan,
  type ThreadStep,
  yearsWithMoney,
} from '@goldenthread/model';
import { chartOf, chartSvg, type FigureSeries, figureSeries, LIGHT, sparkline } from '@goldenthread/report/charts';
import { MISSING, Profile, type ThreadBranches } from '@goldenthread/report/profile';
import { titleOf } from '../title-of.js';
import type { CardFormat } from './card-format.js';

/** The most lines of each part: a card is read at a glance. */
const MOST = 8;
/** What there is room for on a card, in pixels. */
const CHART_SIZE = { width: 420, height: 170 };

/** What there is to know about an element, on a card: what it is, its thread, its measures, its money, who leads. */
export function card(plan: Plan, element: Element, format: CardFormat): string {
  const profile = new Profile(plan, element);
  const narrative = element.fact.narrative.map(({ text }) => text).join('\n');
  return [
    heading(profile, format),
    narrative && format.narrative(narrative),
    // What somebody wants to know of a measure is its figures.
    element.kind === 'measure' ? figures(profile, format) : '',
    part('What it is for', upwards(profile, format), format),
    part('What makes it happen', downwards(profile, format), format),
    element.kind === 'measure' ? '' : part('How we will know', measures(profile, format), format),
    money(profile, format),
    who(profile, format),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function heading(profile: Profile, format: CardFormat): string {
  const code = profile.element.one('code')?.words.text;
  const { state, status } = profile.standing ?? {};
  const now = state && `Now: ${state}${status?.words ? `. ${format.words(status.words.text)}` : ''}`;
  return [`${label(profile, format)}${code ? ` (${format.words(code)})` : ''}`, now].filter(Boolean).join('\n\n');
}

/** Its kind in the plan's own words, and its title. */
function label({ kind, plan, element }: Profile, format: CardFormat): string {
  const title = titleOf(plan, element);
  const strong = format.strong(format.words(title));
  return title.startsWith(kind) && !element.title ? strong : `${kind} ${strong}`;
}

function part(title: string, lines: readonly string[], format: CardFormat): string {
  if (lines.length === 0) return '';
  const more = lines.length - MOST;
  const shown = more > 1 ? [...lines.slice(0, MOST), format.item(`and ${more} more`, 0)] : lines;
  return [format.heading(title), '', ...shown].join('\n');
}

/** Everything that it is for, up to the vision, each thing once. */
function upwards({ plan, purposes }: Profile, format: CardFormat): string[] {
  const lines = ({ branches, more }: ThreadBranches, depth: number): string[] => [
    ...branches.flatMap((branch) => [stepLine(plan, branch, depth, format), ...lines(branch.next, depth + 1)]),
    ...(more === undefined ? [] : [format.item(more, depth)]),
  ];
  return lines(purposes, 0);
}

function downwards({ plan, nearestContributors, needs }: Profile, format: CardFormat): string[] {
  const steps = nearestContributors.map((step) => stepLine(plan, step, 0, format));
  return steps.length === 0 && needs.work ? [format.item(MISSING.work, 0)] : steps;
}

function stepLine(plan: Plan, { how, element, share = '' }: ThreadStep, depth: number, format: CardFormat): string {
  return format.item(`${how} ${label(new Profile(plan, element), format)}${share}`, depth);
}

function measures({ plan, measures: all, needs }: Profile, format: CardFormat): string[] {
  const say = sayingOf(format);
  const lines = all.map((measure, index) => {
    // Below a vision there may be thousands; those that are not shown cost nothing.
    if (index > MOST) return '';
    const [latest = ''] = figuresInWords(plan, measure, say);
    return format.item(`${format.words(measure.title || measure.path || '')}: ${latest}`, 0);
  });
  return lines.length === 0 && needs.measure ? [format.item(MISSING.measure, 0)] : lines;
}

function sayingOf(format: CardFormat): Parameters<typeof figuresInWords>[2] {
  return { colour: (colour) => format.strong(colour), words: (text) => format.words(text) };
}

/** The latest figure of a measure against its target, all of them by period, and small pictures of them. */
function figures({ plan, element: measure, title }: Profile, format: CardFormat): string {
  const latest = figuresInWords(plan, measure, sayingOf(format)).map((text) => format.item(text, 0));
  return [
    part('How it stands', latest, format),
    ...figureSeries(plan, measure).map((series) => table(plan, measure, title, series, format)),
  ].join('\n\n');
}

function table(plan: Plan, measure: Element, title: string, series: FigureSeries, format: CardFormat): string {
  const { periods, rows, verdicts } = series;
  const lines = rows.map(({ label: name, figures: told }) => [name, ...told.map((each) => (each ? figureText(each) : '-'))]);
  const colours = verdicts.some(Boolean) ? [['Against target', ...verdicts.map((verdict) => verdict ?? '-')]] : [];
  const cells = format.table(['', ...periods.map(formatPeriod)], [...lines, ...colours]);
  const chart = chartOf(plan, measure, title, series);
  const picture = chart ? format.picture(chartSvg(chart, LIGHT, CHART_SIZE), chart.label, sparkline(series) ?? '') : '';
  return [picture, cells].filter(Boolean).join('\n\n');
}

function money({ plan, money: rows }: Profile, format: CardFormat): string {
  if (!rows) return `${format.heading('Money')}\n\nIts amounts are too large to add up to the penny.`;
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

function who({ plan, element, leads: all, owners, needs }: Profile, format: CardFormat): string {
  const named = (parties: readonly Element[]): string =>
    parties.map((each) => `${format.words(each.title || each.path || '')} (${plan.words(each.kind)})`).join(', ');
  const leads = element.family === 'party' ? [] : all;
  return [
    leads.length > 0 ? `Led by ${named(leads)}` : '',
    owners.length > 0 ? `Owned by ${named(owners)}` : '',
    leads.length + owners.length === 0 && needs.lead ? MISSING.lead : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}
