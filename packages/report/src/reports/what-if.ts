import {
  budgetLines,
  type ChangeNotMade,
  counted,
  type Element,
  formatMoney,
  formatYear,
  listed,
  moneyOf,
  moneyToOutcomes,
  openGaps,
  type Pence,
  type Plan,
  planUnder,
  revenueBalance,
  SPENDING,
  subtract,
} from '@goldenthread/model';
import { apart, checkPlan, type Finding, isGap, rules, together } from '@goldenthread/rules';
import { figures, money, none, paragraph, table, words } from '../document/cells.js';
import type { Block, Cell, ReportDocument, Row, Section } from '../document/document.js';
import { dayWords } from '../document/words.js';
import { linesMoney, type TracedMoney } from './_money.js';
import { oneLine, titleOf } from './_titles.js';
import { section } from './report.js';

/** One of the plans that are laid side by side. */
interface Side {
  readonly title: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * A plan as it is, beside the plan under each scenario: what is left to find, what funds have, what reaches outcomes, what
 * services say a change would do, and which gaps come and go. Where a service has no estimate for a step, nothing is guessed.
 */
export function whatIf(plan: Plan, findings: readonly Finding[], scenarios: readonly Element[]): ReportDocument {
  const today: Side = { title: 'Today', plan, findings };
  const under = scenarios.map((scenario) => ({ scenario, ...planUnder(plan, scenario) }));
  const sides: Side[] = [
    today,
    ...under.map(({ scenario, plan: changed }) => ({
      title: titleOf(plan, scenario),
      plan: changed,
      findings: changed === plan ? findings : checkPlan(changed, rules),
    })),
  ];
  const organisation = plan.root?.one('organisation')?.words.text.trim();
  const { asAt, symbol, state } = plan.settings;
  return {
    report: 'what-if',
    title: `What changes if: ${listed(scenarios.map((each) => titleOf(plan, each)))}`,
    organisation: organisation || undefined,
    language: 'en-GB',
    symbol,
    marks: ['SCENARIO', ...(state === 'approved' || state === 'superseded' ? [] : ['DRAFT'])],
    standing: [
      plan.root ? titleOf(plan, plan.root) : 'A plan without a title',
      ...(asAt === undefined ? [] : [`As at ${dayWords(asAt)}`]),
    ],
    blocks: [
      { type: 'paragraph', strong: true, text: conclusion(today, sides.slice(1)) },
      ...notMade(
        plan,
        under.flatMap((each) => each.notMade),
      ),
    ],
    sections: [
      ...section(
        'What the scenarios change',
        under.flatMap(({ scenario }) => changesOf(plan, scenario)),
      ),
      ...section('Left to find', side(sides, 'Left to find after savings and new income', gapOf)),
      ...section('The revenue budget', side(sides, 'Left in the revenue funds; below zero, the gap', balanceOf)),
      ...section('Spending', side(sides, 'Spending of the whole plan', spendingOf)),
      ...section('Outcomes whose money changes', outcomes(sides)),
      ...section('What services say it would do', estimates(plan, scenarios)),
      ...gaps(today, sides.slice(1)),
    ],
  };
}

function conclusion(today: Side, others: readonly Side[]): string {
  return others
    .map((other) => {
      const [come, go] = [newGaps(today, other).length, newGaps(other, today).length];
      if (come === 0 && go === 0) return `${other.title}: no gap comes or goes.`;
      return `${other.title}: ${counted(come, 'new gap')}, ${go} closed.`;
    })
    .join(' ');
}

function notMade(plan: Plan, left: readonly ChangeNotMade[]): Block[] {
  return left.map(({ target, pair }) =>
    paragraph(
      `${pair.value.text} in ${pair.period.text} cannot be taken from or given to ‘${titleOf(plan, target)}’: the plan states nothing there to change.`,
    ),
  );
}

/** What a scenario says itself. */
function changesOf(plan: Plan, scenario: Element): Block[] {
  const links = plan.linksFrom(scenario, 'change');
  const rows = scenario.all('change').flatMap((clause) => {
    const target = links.find(({ name }) => name === clause.target)?.to;
    return clause.pairs.map(
      (pair): Row => ({
        cells: [
          words(target ? titleOf(plan, target) : clause.target.name),
          words(pair.period.text),
          words(pair.value.text),
          words(oneLine(clause.words?.text), 'no reason given'),
        ],
      }),
    );
  });
  if (rows.length === 0) return [paragraph(`‘${titleOf(plan, scenario)}’ states no difference, so nothing changes.`)];
  return table(`Differences of: ${titleOf(plan, scenario)}`, ['What', 'When', figures('Change'), 'Why'], rows);
}

/** The same money of each plan, a row a plan, and by how much it differs from today. */
function side(sides: readonly Side[], caption: string, of: (plan: Plan) => ReadonlyMap<number, Pence>): Block[] {
  const amounts = sides.map(({ plan }) => of(plan));
  const years = [...new Set(amounts.flatMap((each) => [...each.keys()]))].sort((a, b) => a - b);
  if (years.length === 0) return [];
  const [today = new Map<number, Pence>()] = amounts;
  const rows = sides.flatMap(({ title }, index): Row[] => {
    const own = amounts[index] as ReadonlyMap<number, Pence>;
    const row: Row = { cells: [words(title), ...years.map((year) => amountCell(own.get(year)))] };
    if (index === 0) return [row];
    const difference = years.map((year): Cell => money(subtract(own.get(year) ?? ZERO, today.get(year) ?? ZERO), []));
    return [row, { cells: [words(`${title}: difference`), ...difference] }];
  });
  return table(caption, ['Plan', ...years.map((year) => figures(formatYear(year)))], rows);
}

const ZERO = 0 as Pence;
const amountCell = (amount: Pence | undefined): Cell => (amount === undefined ? none('none') : money(amount, []));

function gapOf(plan: Plan): ReadonlyMap<number, Pence> {
  const sums = new Map<number, Pence>();
  for (const { gap, open } of openGaps(plan))
    for (const year of gap.keys()) sums.set(year, ((sums.get(year) ?? 0) + (open.get(year) ?? 0)) as Pence);
  return sums;
}

const balanceOf = (plan: Plan): ReadonlyMap<number, Pence> =>
  new Map(revenueBalance(plan).map(({ year, available, spending }) => [year, subtract(available, spending)]));

const spendingOf = (plan: Plan): ReadonlyMap<number, Pence> => plainly(linesMoney(budgetLines(plan), SPENDING));

const plainly = (traced: TracedMoney): ReadonlyMap<number, Pence> =>
  new Map([...traced].map(([year, { pence }]) => [year, pence]));

/** Outcomes that have other money under a scenario than today. */
function outcomes(sides: readonly Side[]): Block[] {
  const reaching = sides.map(({ plan }) => {
    const groups = Map.groupBy(moneyToOutcomes(plan), ({ outcome }) => outcome.path ?? '');
    return new Map([...groups].map(([path, parts]) => [path, plainly(linesMoney(parts, SPENDING))]));
  });
  const [today] = sides;
  if (!today) return [];
  return today.plan.of('outcome').flatMap((outcome) => {
    const own = reaching.map((each) => each.get(outcome.path ?? '') ?? new Map<number, Pence>());
    const same = own.every((years) => JSON.stringify([...years]) === JSON.stringify([...(own[0] ?? [])]));
    if (same) return [];
    return side(
      sides,
      `Money that reaches: ${titleOf(today.plan, outcome)}`,
      (plan) => own[sides.findIndex((each) => each.plan === plan)] ?? new Map(),
    );
  });
}

/** A service's own estimate for the step that a scenario takes; the nearest is named, and never used instead. */
function estimates(plan: Plan, scenarios: readonly Element[]): Block[] {
  const rows = scenarios.flatMap((scenario) => {
    const links = plan.linksFrom(scenario, 'change');
    return scenario.all('change').flatMap((clause) => {
      const service = links.find(({ name }) => name === clause.target)?.to;
      if (service?.family !== 'work') return [];
      return clause.pairs.map(
        (pair): Row => ({
          cells: [
            words(titleOf(plan, service)),
            words(`${pair.value.text} in ${pair.period.text}`),
            words(estimateFor(plan, service, moneyOf(plan, pair.value, service))),
          ],
        }),
      );
    });
  });
  return table('The services’ own estimates', ['Service', 'Change', 'What it would do'], rows);
}

function estimateFor(plan: Plan, service: Element, change: Pence | undefined): string {
  const impacts = service.all('impactOf').flatMap((impact) => {
    const amount = moneyOf(plan, impact.amount, service);
    return amount === undefined ? [] : [{ impact, amount }];
  });
  if (impacts.length === 0 || change === undefined) return 'The service gives no estimates.';
  const nearest = impacts.reduce((a, b) => (Math.abs(b.amount - change) < Math.abs(a.amount - change) ? b : a));
  const effects = nearest.impact.effects.map((effect) => {
    const measure = plan.linksFrom(service, 'impactOf').find(({ name }) => name === effect.measure)?.to;
    return `${measure ? titleOf(plan, measure) : effect.measure.name} ${effect.value?.text ?? ''}`.trim();
  });
  const said = [...effects, oneLine(nearest.impact.words?.text)].filter(Boolean).join('; ');
  if (nearest.amount === change) return said;
  return `No estimate for this step. The nearest is ${formatMoney(nearest.amount, plan.settings.symbol)}: ${said}`;
}

const keyOf = ({ rule, element, message }: Finding): string => JSON.stringify([rule, element, message]);

/** Gaps of the second that the first has not. */
function newGaps(first: Side, second: Side): Finding[] {
  const known = new Set(apart(first.findings).map(keyOf));
  return together(apart(second.findings).filter((finding) => isGap(finding) && !known.has(keyOf(finding))));
}

function gaps(today: Side, others: readonly Side[]): Section[] {
  return others.flatMap((other) => {
    const list = (found: readonly Finding[]): Block[] =>
      found.length === 0 ? [paragraph('None.')] : [{ type: 'list', items: found.map(({ message }) => message) }];
    return [
      ...section(`New gaps: ${other.title}`, list(newGaps(today, other))),
      ...section(`Gaps that close: ${other.title}`, list(newGaps(other, today))),
    ];
  });
}
