import type { PeriodFact } from '../facts/common.js';
import type { ClauseFact } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import { lastDay, type Period } from '../values/period.js';
import type { AttributeChange, ChangeDetails, ChangeKind } from './change.js';
import type { Pairs } from './pairs.js';
import type { Attribute, AttributeValue, AttributeValues } from './statement.js';

type Sort = 'promised' | 'date' | 'state' | 'wording' | 'definition' | 'explained';

/** What a clause that is not a link or a row is about; what is not listed is a setting of the plan, or a detail. */
const SORTS: Readonly<Partial<Record<Attribute, Sort>>> = {
  // Dates by which something is promised: later is a slip.
  ...sorted('promised', 'by', 'ends', 'starts', 'realisedBy', 'disposal', 'reviewBy', 'benefitsReview', 'stepIn', 'stepOn'),
  ...sorted('promised', 'taskFrom'),
  ...sorted('date', 'heldOn', 'raisedOn', 'terms', 'started', 'ended', 'originally', 'reviewedOn', 'asAt', 'lasting'),
  ...sorted('state', 'status', 'planStatus', 'decisionStatus', 'stage', 'certainty', 'done', 'deliverability'),
  ...sorted('wording', 'narrative', 'translation', 'gaelic', 'because', 'comment', 'background', 'evidence', 'code'),
  ...sorted('wording', 'advantage', 'disadvantage', 'optionRisks', 'realityCheck'),
  ...sorted('definition', 'unit', 'better', 'trendOnly', 'tells', 'measureAbout', 'measureKind', 'reported', 'source'),
  ...sorted('definition', 'amberWithin', 'reset', 'split', 'gapBetween'),
  ...sorted('explained', 'accept', 'noTarget', 'noBaseline', 'noCost', 'noValueForMoney'),
};

function sorted(sort: Sort, ...types: readonly Attribute[]): Partial<Record<Attribute, Sort>> {
  return Object.fromEntries(types.map((type) => [type, sort]));
}

/** What changed in something that an element says once or several times; undefined where nothing did. */
export function attributeChange(
  before: AttributeValues | undefined,
  after: AttributeValues | undefined,
  element: Element,
  { head, isHistory }: Pick<Pairs, 'head' | 'isHistory'>,
): ChangeDetails<AttributeChange> | undefined {
  const { startMonth } = head.settings;
  const { type, inBudget, beside } = (after ?? before) as AttributeValues;
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length === 0 && come.length === 0) return undefined;
  const change = (kind: ChangeKind): ChangeDetails<AttributeChange> => ({
    about: 'saying',
    kind,
    type,
    inBudget,
    beside,
    gone,
    come,
  });
  if (type === 'title' && !inBudget) return change('title');
  if (beside || type === 'title') return change('wording');
  if (type === 'departsFrom') return change(come.length === 0 ? 'detail' : 'principle-departed');
  switch (SORTS[type]) {
    case 'promised':
      return change(dateKind(gone, come, startMonth));
    case 'date':
      return change('date');
    case 'state':
      return change(come.length === 0 && gone.every(({ clause }) => isOfHistory(clause, isHistory)) ? 'history' : 'status');
    case 'wording':
      return change('wording');
    case 'explained':
      return change(come.length === 0 ? 'gap-no-longer-accepted' : 'gap-accepted');
    case 'definition':
      if (element.kind === 'measure') return change('measure-redefined');
  }
  return change(element.kind === 'plan' ? 'setting' : 'detail');
}

/** Whether a status is one of a period that is history. */
const isOfHistory = (clause: ClauseFact | undefined, isHistory: Pairs['isHistory']): boolean =>
  clause?.type === 'status' && clause.period?.period !== undefined && isHistory(clause.period.period);

function dateKind(gone: readonly AttributeValue[], come: readonly AttributeValue[], startMonth: number): ChangeKind {
  const [from, to] = [dayOf(gone, startMonth), dayOf(come, startMonth)];
  if (from === undefined || to === undefined || from === to) return 'date';
  return to > from ? 'date-slipped' : 'date-brought-forward';
}

function without(all: AttributeValues | undefined, others: AttributeValues | undefined): AttributeValue[] {
  const left = new Map<string, number>();
  for (const { canonical } of others?.clauses ?? []) left.set(canonical, (left.get(canonical) ?? 0) + 1);
  return (all?.clauses ?? []).filter(({ canonical }) => {
    const there = left.get(canonical) ?? 0;
    if (there > 0) left.set(canonical, there - 1);
    return there === 0;
  });
}

function dayOf(clauses: readonly AttributeValue[], startMonth: number): number | undefined {
  const [only, ...others] = clauses;
  const fact = others.length > 0 ? undefined : Object.values(only?.clause ?? {}).find(isPeriod);
  return fact?.period && lastDay(fact.period, startMonth);
}

const isPeriod = (value: unknown): value is PeriodFact & { period: Period } =>
  typeof value === 'object' && value !== null && 'period' in value;
