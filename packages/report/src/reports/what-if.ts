import {
  budgetLines,
  counted,
  differencesOf,
  type Element,
  finishOf,
  formatMoney,
  formatYear,
  leftOfAvailable,
  listed,
  moneyToOutcomes,
  openGaps,
  type Plan,
  paymentsOf,
  planUnderScenario,
  reservesTogether,
  revenueLeft,
  SPENDING,
  type UnappliedChange,
  YearMoney,
} from '@goldenthread/model';
import { checkPlan, type Finding, groupByCause, isGap, rules, splitByElement } from '@goldenthread/rules';
import { figures, paragraph, table, words } from '../document/cells.js';
import type { Block, ReportDocument, Row, Section } from '../document/document.js';
import { dayWords, SCENARIO_MARK, unreadWords } from '../document/words.js';
import { estimateFor, signedMoney } from './_estimates.js';
import { linesMoney, type TracedMoney } from './_money.js';
import { floorWords, leftIn, reservesOf } from './_reserves.js';
import { datesThatMove, moneySide, type ScenarioSide, targetsThatChange } from './_scenario-sides.js';
import { oneLine, titleOf } from './_titles.js';
import { section } from './report.js';

/**
 * A plan as it is, beside the plan under each scenario: what is left to find, what funds have, what reaches outcomes, what
 * services say a change would do, and which gaps come and go. Where a service has no estimate for a step, nothing is guessed.
 */
export function whatIf(plan: Plan, findings: readonly Finding[], scenarios: readonly Element[]): ReportDocument {
  const today: ScenarioSide = { title: 'Today', plan, findings };
  const under = scenarios.map((scenario) => ({ scenario, ...planUnderScenario(plan, scenario) }));
  const sides: ScenarioSide[] = [
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
    marks: [SCENARIO_MARK, ...(state === 'approved' || state === 'superseded' ? [] : ['DRAFT'])],
    standing: [
      plan.root ? titleOf(plan, plan.root) : 'A plan without a title',
      ...(asAt === undefined ? [] : [`As at ${dayWords(asAt)}`]),
      ...unreadWords(plan),
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
      ...section('Left to find', moneySide(sides, 'Left to find after savings and new income', gapOf)),
      ...section(
        'The revenue budget',
        moneySide(sides, 'Left in the revenue funds after agreed savings (a gap is below zero)', revenueLeft),
      ),
      ...section('Other funds', otherFunds(sides)),
      ...section('Spending', moneySide(sides, 'Spending of the whole plan', spendingOf)),
      ...section('Reserves', [...reservesOf(plan).flatMap((fund) => reserveSide(sides, fund)), ...reservesSide(sides)]),
      ...section('Outcomes whose money changes', outcomes(sides)),
      ...section('Targets that change', targetsThatChange(sides)),
      ...section('Dates that move', datesThatMove(sides)),
      ...section('What services say it would do', estimates(plan, scenarios)),
      ...gaps(today, sides.slice(1)),
    ],
  };
}

function conclusion(today: ScenarioSide, others: readonly ScenarioSide[]): string {
  return others
    .map((other) => {
      const [come, go] = [newGaps(today, other).length, newGaps(other, today).length];
      if (come === 0 && go === 0) return `${other.title}: no gap comes or goes.`;
      return `${other.title}: ${counted(come, 'new gap')}, ${go} closed.`;
    })
    .join(' ');
}

function notMade(plan: Plan, left: readonly UnappliedChange[]): Block[] {
  // Scenarios that build on another share what could not be made of it.
  return [...new Set(left.map((each) => notMadeWords(plan, each)))].map(paragraph);
}

function notMadeWords(plan: Plan, { target, what, sort }: UnappliedChange): string {
  const called = titleOf(plan, target);
  switch (sort) {
    case 'money':
      return `${what} cannot be taken from or given to ‘${called}’: the plan states nothing there to change, or less than that.`;
    case 'date':
      return `‘${called}’ cannot move to ${what}: the plan states no date there to change.`;
    case 'target':
      return `‘${called}’ would be ${what}, as the service says; the plan states no target of those years to change.`;
  }
}

/** What a scenario says, and the scenarios that it builds on. */
function changesOf(plan: Plan, scenario: Element): Block[] {
  const rows = differencesOf(plan, scenario).flatMap(({ clause, target, scenario: stated }): Row[] => {
    const why = oneLine(clause.words?.text);
    const row = (when: string, change: string): Row => ({
      cells: [
        words(titleOf(plan, target)),
        words(when),
        words(change),
        words([why, stated === scenario ? '' : `from ‘${titleOf(plan, stated)}’`].filter(Boolean).join('; '), 'no reason given'),
      ],
    });
    const moved = clause.by ? [row('date', `${finishOf(target)?.text ?? 'no date'} to ${clause.by.text}`)] : [];
    const steps = clause.step ? [row(clause.period?.text ?? 'each year to come', `a step of ${clause.step.text}`)] : [];
    return [...moved, ...steps, ...clause.pairs.map((pair) => row(pair.period.text, pair.value.text))];
  });
  if (rows.length === 0) return [paragraph(`‘${titleOf(plan, scenario)}’ states no difference, so nothing changes.`)];
  return table(`Differences of: ${titleOf(plan, scenario)}`, ['What', 'When', figures('Change'), 'Why'], rows);
}

/** What grants and other funds have left, where a scenario changes it: one that pays more than it has is below zero. */
function otherFunds(sides: readonly ScenarioSide[]): Block[] {
  const [today, ...others] = sides;
  if (!today) return [];
  return today.plan.of('fund').flatMap((fund) => {
    const holds = fund.one('holds')?.holds;
    if (holds === 'revenue' || holds === 'reserve') return [];
    const left = (plan: Plan): YearMoney => {
      const same = plan.of('fund').find((each) => each.path === fund.path);
      return same ? leftOfAvailable(plan, same) : YearMoney.NONE;
    };
    const now = left(today.plan);
    const same = others.every(({ plan }) => left(plan).subtract(now).isNil);
    return same ? [] : moneySide(sides, `Left in ${titleOf(today.plan, fund)} (below zero: more is taken than it has)`, left);
  });
}

/** What is left in a reserve under each scenario, with its floor in the caption. */
function reserveSide(sides: readonly ScenarioSide[], fund: Element): Block[] {
  const [today] = sides;
  if (!today) return [];
  return moneySide(sides, `Left in ${titleOf(today.plan, fund)}; ${floorWords(today.plan, fund)}`, (plan) => {
    const same = reservesOf(plan).find((each) => each.path === fund.path);
    return same ? leftIn(plan, same) : YearMoney.NONE;
  });
}

/** What all reserves come to under each scenario, where the plan says what must stay in them. */
function reservesSide(sides: readonly ScenarioSide[]): Block[] {
  const { reservesFloor, symbol } = sides[0]?.plan.settings ?? {};
  if (reservesFloor === undefined) return [];
  return moneySide(
    sides,
    `Left in all reserves together; their floor is ${formatMoney(reservesFloor, symbol)}`,
    reservesTogether,
  );
}

function gapOf(plan: Plan): YearMoney {
  // A year whose gap is closed is there with nothing left.
  return YearMoney.sum(openGaps(plan).map(({ gap, open }) => gap.map((_, year) => open.in(year))));
}

const spendingOf = (plan: Plan): YearMoney => plainly(linesMoney(budgetLines(plan), SPENDING));

const plainly = (traced: TracedMoney): YearMoney => new YearMoney([...traced].map(([year, { pence }]) => [year, pence]));

/** Outcomes that have other money under a scenario than today. */
function outcomes(sides: readonly ScenarioSide[]): Block[] {
  const reaching = sides.map(({ plan }) => {
    const groups = Map.groupBy(moneyToOutcomes(plan), ({ outcome }) => outcome.path ?? '');
    return new Map([...groups].map(([path, parts]) => [path, plainly(linesMoney(parts, SPENDING))]));
  });
  const [today] = sides;
  if (!today) return [];
  return today.plan.of('outcome').flatMap((outcome) => {
    const own = reaching.map((each) => each.get(outcome.path ?? '') ?? YearMoney.NONE);
    const same = own.every((years) => JSON.stringify([...years]) === JSON.stringify([...(own[0] ?? [])]));
    if (same) return [];
    return moneySide(
      sides,
      `Money for: ${titleOf(today.plan, outcome)}`,
      (plan) => own[sides.findIndex((each) => each.plan === plan)] ?? YearMoney.NONE,
    );
  });
}

/** A service's own estimate for what its money changes by in all; the nearest is named, and never used instead. */
function estimates(plan: Plan, scenarios: readonly Element[]): Block[] {
  return scenarios.flatMap((scenario) => {
    const { payments } = paymentsOf(plan, differencesOf(plan, scenario));
    const rows = payments
      .filter(({ target }) => target.family === 'work')
      .map(
        ({ target, year, amount, parts }): Row => ({
          cells: [
            words(titleOf(plan, target)),
            words(`${signedMoney(plan, amount)} in ${formatYear(year)}${parts.length > 1 ? `: ${parts.join(' and ')}` : ''}`),
            words(estimateFor(plan, target, amount)),
          ],
        }),
      );
    const caption = 'The services’ own estimates';
    return table(
      scenarios.length > 1 ? `${caption}: ${titleOf(plan, scenario)}` : caption,
      ['Service', 'Change', 'What it would do'],
      rows,
    );
  });
}

const keyOf = ({ rule, element, message }: Finding): string => JSON.stringify([rule, element, message]);

/** Gaps of the second that the first has not. */
function newGaps(first: ScenarioSide, second: ScenarioSide): Finding[] {
  const known = new Set(splitByElement(first.findings).map(keyOf));
  return groupByCause(splitByElement(second.findings).filter((finding) => isGap(finding) && !known.has(keyOf(finding))));
}

function gaps(today: ScenarioSide, others: readonly ScenarioSide[]): Section[] {
  return others.flatMap((other) => {
    const list = (found: readonly Finding[]): Block[] =>
      found.length === 0 ? [paragraph('None.')] : [{ type: 'list', items: found.map(({ message }) => message) }];
    return [
      ...section(`New gaps: ${other.title}`, list(newGaps(today, other))),
      ...section(`Gaps that close: ${other.title}`, list(newGaps(other, today))),
    ];
  });
}
