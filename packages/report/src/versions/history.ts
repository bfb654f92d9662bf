import {
  capitalised,
  countedInWords,
  dayInWords,
  type Element,
  exemptDeclarations,
  type Plan,
  partOfRow,
  readPeriod,
} from '@goldenthread/model';
import { decisionInWords } from '../diff/decisions.js';
import { type ChangeLog, type ChangeTime, isUnsettled, type LogEntry } from '../diff/history/change-log.js';
import { calledIn, plainTitle } from '../diff/words.js';
import { none, table, words } from '../document/cells.js';
import type { Block, Cell, ReportDocument, Row } from '../document/document.js';
import { section } from '../reports/report.js';
import { frame, type Notes } from './frame.js';

/** Whether something of a plan is not for publication, so that its history is not shown either. */
export function isExempt(plan: Plan, name: string): boolean {
  const element = plan.declarations.find(name);
  return element !== undefined && exemptDeclarations(plan).has(element.declaration);
}

/** Everything that happened to one thing and its parts: what it was on which day, and who agreed to that. */
export function historyDocument(ledger: ChangeLog, plan: Plan, name: string, notes: Notes = {}): ReportDocument {
  const entries = ledger.of(name).filter(({ grade, change }) => grade !== 'editorial' || change.kind === 'title');
  const started = startedAs(ledger, name);
  const rows: Row[] = [
    ...(started
      ? [
          {
            cells: [
              whenCell(started.when),
              words(capitalised(started.says)),
              none('as it was at the start'),
              commitCell(started.when),
            ],
          },
        ]
      : []),
    ...entries.map((entry) => ({
      cells: [
        whenCell(entry.when),
        words(capitalised(toldOf(entry))),
        words(decisionOf(entry), 'members need not agree'),
        commitCell(entry.when),
      ],
    })),
  ];
  const open = entries.filter((entry) => isUnsettled(entry) && entry.settled === null).length;
  const element = plan.declarations.find(name);
  return {
    ...frame(plan, 'history', `History of ${calledIn([plan], name)}`, fromGit(notes)),
    blocks: [
      { type: 'paragraph', text: summaryOf(rows.length, open, element, plan) },
      ...table('What it was, and who agreed', ['Date', 'What changed', 'Decision', 'Version'], rows),
    ],
    sections: [],
  };
}

function summaryOf(number: number, open: number, element: Element | undefined, plan: Plan): string {
  if (number === 0) return 'Nothing about it changed in this history.';
  const kind = element ? plan.words(element.kind) : 'entry';
  if (open === 0) return `Each change to this ${kind} that members have to agree to has a decision, or was undone.`;
  return `${capitalised(countedInWords(open, 'change'))} to this ${kind} had no decision, and ${open === 1 ? 'has' : 'have'} none today.`;
}

/** What happened to a plan, and what it is now. */
export interface PlanLog {
  readonly ledger: ChangeLog;
  readonly plan: Plan;
}

/**
 * Every change that members have to agree to and that has no decision; and those that were settled afterwards. Each of several plans has a
 * section of its own.
 */
export function openDocument([first, ...others]: readonly [PlanLog, ...PlanLog[]], notes: Notes = {}): ReportDocument {
  const document = frame(first.plan, 'history', 'Changes without a decision', fromGit(notes));
  if (others.length === 0)
    return {
      ...document,
      blocks: openBlocks(first.ledger),
      sections: section('Settled afterwards', settledTable(first.ledger)),
    };
  return {
    ...document,
    standing: document.standing.slice(1),
    blocks: [],
    sections: [first, ...others].flatMap(({ ledger, plan }) =>
      section(plan.root ? plainTitle(plan.root) || (plan.name ?? '') : 'A plan without a title', [
        ...openBlocks(ledger),
        ...settledTable(ledger),
      ]),
    ),
  };
}

const HEADS = ['Date', 'What changed'];

const rowsOf = (some: readonly LogEntry[], last: (entry: LogEntry) => Cell): Row[] =>
  some.map((entry) => ({ cells: [whenCell(entry.when), words(capitalised(entry.says)), last(entry), commitCell(entry.when)] }));

function openBlocks({ open }: ChangeLog): Block[] {
  return [
    {
      type: 'paragraph',
      text:
        open.length === 0
          ? 'Each change that members have to agree to has a decision, or was undone.'
          : `${capitalised(countedInWords(open.length, 'change'))} that members have to agree to ${open.length === 1 ? 'has' : 'have'} no decision.`,
    },
    ...table(
      'Without a decision',
      [...HEADS, 'Why', 'Version'],
      rowsOf(open, (entry) => words(entry.nearest?.says ?? '', 'no decision names it')),
    ),
  ];
}

function settledTable({ entries }: ChangeLog): Block[] {
  const later = entries.filter((entry) => isUnsettled(entry) && entry.settled !== null && !entry.settled.putsBack);
  return table(
    'Agreed to, or undone, afterwards',
    [...HEADS, 'How', 'Version'],
    rowsOf(later, (entry) => words(settledInWords(entry))),
  );
}

const NOT_COMMITTED = 'not kept as a version yet';

function whenCell({ on }: ChangeTime): Cell {
  const { period } = readPeriod(on);
  return words(period ? dayInWords(period) : on, NOT_COMMITTED);
}

const commitCell = ({ id }: ChangeTime): Cell => words(id.slice(0, 10), NOT_COMMITTED);

/** The decision that a change had, or that came later. */
function decisionOf(entry: LogEntry): string {
  const { settled } = entry;
  if (settled?.putsBack && isUnsettled(entry)) return 'puts back what it was';
  return settled && isUnsettled(entry) ? `none then; ${settledInWords(entry)}` : decisionInWordsOf(entry);
}

function decisionInWordsOf({ decision, nearest, grade }: LogEntry): string {
  const told = decisionInWords({ decision, nearest, grade, steps: [] });
  return told.replace(/^none/, 'no decision');
}

function settledInWords({ settled }: LogEntry): string {
  if (!settled) return '';
  const { period } = readPeriod(settled.when.on);
  return settled.decision
    ? `agreed afterwards: ${decisionInWords({ decision: settled.decision, nearest: null, grade: 'member', steps: [] })}`
    : `undone${period ? ` on ${dayInWords(period)}` : `, ${NOT_COMMITTED}`}`;
}

/** What happened; of something new also what it promises. */
function toldOf({ change, says }: LogEntry): string {
  const promises = change.kind === 'added' && change.after ? promisesOf(change.after) : '';
  return promises === '' ? says : `${says}: ${promises}`;
}

/** What something was at the start of a history that does not begin with nothing. */
function startedAs(ledger: ChangeLog, name: string): { readonly when: ChangeTime; readonly says: string } | undefined {
  const start = ledger.startOf(name);
  if (!start) return undefined;
  const { element } = start;
  const title = element.kind === 'measure' || element.title === '' ? [] : [`‘${element.title}’`];
  const promises = [...title, promisesOf(element)].filter((each) => each !== '').join('; ');
  return { when: start.when, says: promises === '' ? 'it was there already' : promises };
}

/** The rows of figures that promise something, in the words of a list. */
const PROMISING = ['baseline', 'target', 'amount', 'cashable'] as const;

/** What something promises: its date, and its figures (`baseline 74% in 2024/25; target 76% in 2027/28`). */
function promisesOf(element: Element): string {
  const figures = element.rows.flatMap((row) => {
    const type = PROMISING.find((each) => each === row.clause.type);
    if (!type || row.points.length === 0) return [];
    const part = partOfRow(row.clause);
    const told = row.points.map(({ value, period }) => `${value.text} in ${dayInWords(period)}`);
    return [`${type}${part ? ` for ‘${part.name}’` : ''} ${told.join(', ')}`];
  });
  const by = element.one('by')?.by.period;
  const due = by ? [`by ${dayInWords(by)}`] : [];
  return [...due, ...figures].join('; ');
}

const fromGit = ({ marks = [], notes = [] }: Notes): Notes => ({
  marks,
  notes: ['From earlier versions of the plan', ...notes],
});
