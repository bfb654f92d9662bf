import { type PlanChange, placeOf } from '@goldenthread/model';
import { type Finding, splitByElement } from '@goldenthread/rules';
import { comparedForPublic } from '../diff/views.js';
import { defineTable, type Edition, shownFile } from './table.js';

/** What rules find. */
export const findingsTable = defineTable<Finding>({
  name: 'findings',
  means: 'What the rules find in a plan, one row for each element.',
  rows: ({ findings }) => splitByElement(findings),
  columns: [
    { name: 'rule', type: 'text', means: 'The rule, as goldenthread explain names it.', of: ({ rule }) => rule },
    { name: 'severity', type: 'text', means: 'error, warning or hint.', of: ({ severity }) => severity },
    { name: 'element', type: 'text', means: 'What it is about.', of: ({ element }) => element },
    { name: 'message', type: 'text', means: 'What is wrong and what to do.', of: ({ message }) => message },
    {
      name: 'is_accepted',
      type: 'truth',
      means: 'Whether the plan accepts it, with a reason.',
      of: ({ accepted }) => accepted !== null,
    },
    { name: 'reason', type: 'text', means: 'That reason.', of: ({ accepted }) => accepted?.reason },
    { name: 'file', type: 'text', means: 'The file.', of: ({ file }, { root }) => shownFile(file.file, root) },
    { name: 'line', type: 'whole', means: 'Its line.', of: ({ file, at }) => placeOf(file, at.start).line },
  ],
});

interface ChangeRow {
  readonly change: PlanChange;
  readonly period?: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly by?: number | undefined;
}

/** What changed since the edition before; one row for each figure that did. */
function* changesOf({ whole, before }: Edition): Generator<ChangeRow> {
  if (!before) return;
  for (const change of comparedForPublic(before.whole, whole).changes) {
    if (change.about !== 'figures' || change.points.length === 0) yield { change };
    else
      for (const { period, before: was, after: is } of change.points)
        yield {
          change,
          period,
          before: was?.shown,
          after: is?.shown,
          by: was?.amount === undefined || is?.amount === undefined ? undefined : is.amount - was.amount,
        };
  }
}

/** Changes between editions. */
export const changesTable = defineTable<ChangeRow>({
  name: 'changes',
  means:
    'What changed since the edition before, where that was exported in the same run. A changed row of figures has a row for each figure.',
  rows: (edition) => changesOf(edition),
  columns: [
    { name: 'since', type: 'text', means: 'The edition before.', of: (_, { before }) => before?.edition },
    {
      name: 'change',
      type: 'text',
      means: 'added, removed, target-weakened, money, date-slipped …',
      of: ({ change }) => change.kind,
    },
    { name: 'element', type: 'text', means: 'What changed.', of: ({ change }) => change.element.path ?? change.element.label },
    { name: 'kind', type: 'text', means: 'What that is.', of: ({ change }) => change.element.kind },
    { name: 'period', type: 'text', means: 'The period of a figure.', of: ({ period }) => period },
    { name: 'before', type: 'text', means: 'The figure as it was.', of: ({ before }) => before },
    { name: 'after', type: 'text', means: 'The figure as it is.', of: ({ after }) => after },
    {
      name: 'changed_by',
      type: 'number',
      means: 'By how much a figure changed: its own unit for measures, pence for money.',
      of: ({ by }) => by,
    },
  ],
});
