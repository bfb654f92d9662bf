import { moneyOf } from '../money/lines.js';
import { outcomeMoney } from '../money/to-outcomes.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import type { Row } from '../plan/rows.js';
import { standingOf } from '../progress/standing.js';
import { leadsOf } from '../thread/leads.js';
import { sharesOf, supportingOutcomes, workDelivering } from '../thread/thread.js';
import { FIGURE_FLAGS } from '../values/flags.js';
import { formatDay, formatPeriod, formatYear } from '../values/period.js';
import type { ElementJson, PlanJson } from './plan-schema.js';

/** The most supporting outcomes of one that are listed: the nearest. Of a chain, all would be its length times itself. */
const MOST_SUPPORTING = 1_000;

/** A plan as plain JSON, in the form that its published schema describes. The same plan always gives the same text. */
export function planToJson(plan: Plan): PlanJson {
  const { settings } = plan;
  return {
    version: 1,
    name: plan.name,
    title: plan.root?.title ?? '',
    status: settings.state ?? null,
    years: settings.years.map(formatYear),
    asAt: settings.asAt === undefined ? null : formatDay(settings.asAt),
    currency: settings.currency,
    elements: plan.elements.map((element) => elementToJson(plan, element)),
    thread: plan.of('outcome').map((outcome) => threadOf(plan, outcome)),
  };
}

function elementToJson(plan: Plan, element: Element): ElementJson {
  return {
    kind: element.kind,
    name: element.path ?? null,
    title: element.title,
    narrative: element.fact.narrative.map((line) => line.text),
    file: element.file.file,
    line: element.place.line,
    links: plan.linksFrom(element).map((link) => ({ type: link.type, to: link.name.name, found: link.to !== undefined })),
    rows: element.rows.map((row) => rowToJson(plan, row)),
    children: element.children.map((child) => elementToJson(plan, child)),
  };
}

function rowToJson(plan: Plan, row: Row): ElementJson['rows'][number] {
  const isMoney = row.clause.type === 'line' || row.points.some((point) => point.value.type === 'money');
  const values = row.points.map((point) => {
    const pence = isMoney ? moneyOf(plan, point.value, row.element) : undefined;
    const value = point.value.type === 'money' ? undefined : point.value.value;
    return {
      period: formatPeriod(point.period),
      ...(pence === undefined ? { ...(value === undefined ? {} : { value }) } : { pence }),
      ...(point.value.inexact === undefined ? {} : { inexact: point.value.inexact }),
      ...(point.value.flag === undefined ? {} : { flag: FIGURE_FLAGS[point.value.flag] }),
    };
  });
  return {
    type: row.clause.type,
    ...(row.clause.type === 'line' ? { nature: row.clause.nature, fund: row.clause.fund.name } : {}),
    values: [
      ...values,
      ...row.unavailable.map(({ period, flag }) => ({ period: formatPeriod(period), flag: FIGURE_FLAGS[flag] })),
    ],
    ...(row.note ? { note: row.note.text } : {}),
  };
}

function threadOf(plan: Plan, outcome: Element): PlanJson['thread'][number] {
  const leads = leadsOf(plan, outcome);
  const names = (elements: readonly Element[]): string[] => elements.flatMap((element) => element.path ?? []);
  return {
    name: outcome.path ?? null,
    deliveredBy: workDelivering(plan, outcome).map((work) => ({ name: work.path ?? null, share: shareOf(plan, work, outcome) })),
    supportedBy: names(supportingOutcomes(plan, outcome, MOST_SUPPORTING)),
    measuredBy: plan
      .targets(outcome, 'measuredBy')
      .map((measure) => ({ name: measure.path ?? null, rag: standingOf(plan, measure)?.rag ?? null })),
    ledBy: { portfolios: names(leads.inPublic), officers: names(leads.officers) },
    money: Object.fromEntries(
      outcomeMoney(plan, outcome)
        .inOrder()
        .map(([year, amount]) => [formatYear(year), amount]),
    ),
  };
}

/** Per cent of a piece of work that counts towards an outcome. */
function shareOf(plan: Plan, work: Element, outcome: Element): number {
  const shares = sharesOf(plan, work);
  const whole = shares.reduce((sum, share) => sum + share.weight, 0);
  const part = shares.filter((share) => share.outcome === outcome).reduce((sum, share) => sum + share.weight, 0);
  return whole === 0 ? 100 / shares.length : (part * 100) / whole;
}
