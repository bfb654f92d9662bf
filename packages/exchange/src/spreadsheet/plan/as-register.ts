import { addAll } from '@goldenthread/model';
import { rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { partsOfRows } from '../sheet/not-lines.js';
import type { MappedTable, PasteChoice, PasteContext, PastedRow, PastedSum } from '../sheet/pasted.js';
import type { RegisterKind } from '../sheet/register-kinds.js';
import type { Role } from '../sheet/roles.js';
import type { Sheet, SheetRow } from '../sheet/table.js';
import { MeasureTable } from './as-measures.js';
import { budgetSums } from './budget-sums.js';
import { Declarer } from './declarer.js';
import { linesOf, type PlanEntry } from './entries.js';
import { type RegisterReader, RegisterRow } from './register-row.js';
import { actions } from './registers/actions.js';
import { benefits } from './registers/benefits.js';
import { Containers } from './registers/containers.js';
import { Outcomes } from './registers/outcomes.js';
import { people } from './registers/people.js';
import { projects } from './registers/projects.js';
import { reserves } from './registers/reserves.js';
import { risks } from './registers/risks.js';
import { savings } from './registers/savings.js';

/** What the rows of each register become, as the preview and messages call it. */
const REGISTER_WORDS: Readonly<Record<RegisterKind, string>> = {
  risks: 'risk',
  savings: 'saving',
  projects: 'project',
  actions: 'action',
  benefits: 'benefit',
  outcomes: 'outcome',
  people: 'post',
  reserves: 'reserve',
};

/** A register: each row a declaration, or a child of one, with what it needs besides. */
export function asRegister(
  kind: RegisterKind,
  sheet: Sheet,
  context: PasteContext,
  unit: MoneyUnit,
  choice: PasteChoice,
): MappedTable {
  const { entries, rows, sums } = registerOf(kind, sheet, context, unit, choice);
  const shown = entries.filter(({ there, children }) => {
    if (there && children.length > 0)
      sheet.ledger.note(
        'Some of it belongs to work that the plan has already. It is added as new work; move it where it belongs.',
      );
    return !there || children.length > 0;
  });
  return { rows, words: [REGISTER_WORDS[kind]], lines: linesOf(shown), sums };
}

/** The entries of a register, those that it needs besides first. */
export function registerOf(
  kind: RegisterKind,
  sheet: Sheet,
  context: PasteContext,
  unit: MoneyUnit,
  choice: PasteChoice,
): { entries: PlanEntry[]; rows: PastedRow[]; sums: readonly PastedSum[] } {
  const declarer = new Declarer(context, sheet.ledger, true);
  const money = moneyOf(kind, sheet, unit, choice, context.symbol);
  const { read, made } = readerOf(kind, sheet, context, unit, choice, declarer, money.turned);
  const own: PlanEntry[] = [];
  const parts = SUMMED[kind] === undefined ? new Map<number, string>() : partsOfRows(sheet.rows);
  const rows = sheet.rows.map((row, index): PastedRow => {
    const label = row.labels.filter(Boolean).join(' ');
    const part = parts.get(index);
    const leave = part === undefined ? whyLeftOut(row, choice, money.isTotal) : 'part';
    if (leave !== undefined) {
      const places = [...row.labelPlaces, ...row.places.flatMap((place) => place ?? [])];
      // What stands beside the figures of a row goes with it.
      sheet.ledger.read(...sheet.asides.map(({ number }) => ({ row: row.number - 1, column: number - 1 })));
      if (part !== undefined) sheet.ledger.leaveOut(part, ...places);
      else if (leave === '') sheet.ledger.read(...places);
      else if (leave !== 'told') sheet.ledger.leaveOut(`${rowCalled(row.number, label)} ${leave} and is left out.`, ...places);
      return { number: row.number, label, word: '', figures: [], problems: [] };
    }
    addAll(own, read(new RegisterRow(sheet, row, declarer)));
    return { number: row.number, label, word: REGISTER_WORDS[kind], figures: [], problems: [] };
  });
  return { entries: [...declarer.added, ...own, ...made()], rows, sums: money.sums };
}

function whyLeftOut(row: SheetRow, choice: PasteChoice, isTotal: (row: SheetRow) => boolean): string | undefined {
  if (choice.rows?.[row.number]?.leftOut) return '';
  if (isTotal(row)) return 'told';
  if (row.sort === 'total' && row.labels.some((label) => /^(grand |sub-?)?totals?$/i.test(label))) return 'is a total';
  // A row may have no amounts and yet say all else of its thing.
  const isBare = row.labels.filter((label) => label !== '').length < 2 && row.asides.every(({ type }) => type === 'blank');
  return row.sort === 'heading' && isBare ? 'has no more than a heading' : undefined;
}

interface Reading {
  readonly read: RegisterReader;
  /** What was made of several rows together. */
  readonly made: () => readonly PlanEntry[];
}

function readerOf(
  kind: RegisterKind,
  sheet: Sheet,
  context: PasteContext,
  unit: MoneyUnit,
  choice: PasteChoice,
  declarer: Declarer,
  turned: (row: number) => boolean,
): Reading {
  const alone = (read: RegisterReader): Reading => ({ read, made: () => [] });
  const below = (child: 'action' | 'benefit', title: string, make: (containers: Containers) => RegisterReader): Reading => {
    const containers = new Containers(sheet.title, title, context.takesChildren?.includes(child) === true);
    return { read: make(containers), made: () => containers.entries };
  };
  switch (kind) {
    case 'risks':
      return alone(risks);
    case 'projects':
      return alone(
        projects({ symbol: context.symbol, unit, turned, fund: (named, pays) => fundOf(named, pays, context, declarer) }),
      );
    case 'people':
      return alone(people);
    case 'reserves':
      return alone(reserves({ symbol: context.symbol, unit, turned }));
    case 'savings':
      return alone(savings(context.symbol, unit, turned));
    case 'actions':
      return below('action', 'Action plan', actions);
    case 'benefits':
      return below('benefit', 'Benefits', (containers) => benefits(containers, context.symbol, unit));
    case 'outcomes': {
      const measures = new MeasureTable(sheet, { ...context, declares: true }, choice, declarer);
      const outcomes = new Outcomes(measures, new Containers(sheet.title, 'Action plan', false));
      return { read: outcomes.read, made: () => outcomes.entries };
    }
  }
}

/** The fund that a cell names, or the usual one; what the plan lacks is declared. */
function fundOf(named: string, pays: 'capital' | 'revenue', context: PasteContext, declarer: Declarer): string {
  if (named !== '') return declarer.fund(named, pays, 0) ?? 'GeneralFund';
  return context.usualFund ?? context.funds[0]?.name ?? declarer.fund('General fund', 'revenue', 0) ?? 'GeneralFund';
}

/** The registers whose rows have amounts that totals add up, and the column that names each row. */
const SUMMED: Readonly<Partial<Record<RegisterKind, Role>>> = { savings: 'saving', projects: 'project', reserves: 'reserve' };

/** The sums of a register of amounts, and the sign that they have. */
function moneyOf(
  kind: RegisterKind,
  sheet: Sheet,
  unit: MoneyUnit,
  choice: PasteChoice,
  symbol: string,
): { turned: (row: number) => boolean; isTotal: (row: SheetRow) => boolean; sums: readonly PastedSum[] } {
  const named = SUMMED[kind];
  if (named === undefined || sheet.columns.length === 0) return { turned: () => false, isTotal: () => false, sums: [] };
  const titleAt = sheet.labels.findIndex(({ role }) => role === named || role === 'title');
  const parts = partsOfRows(sheet.rows);
  const lines = sheet.rows.map((row, at) => ({
    label: titleAt < 0 || row.sort === 'total' ? row.labels.filter(Boolean).join(' ') : (row.labels[titleAt] ?? ''),
    row,
    word: row.sort === 'heading' || parts.has(at) ? '' : row.sort === 'total' ? 'total' : 'saving',
    turned: choice.rows?.[row.number]?.turned === true,
    apart: parts.has(at),
  }));
  const sums = budgetSums(sheet, unit, lines, choice, symbol);
  const index = new Map(sheet.rows.map((row, at) => [row.number, at]));
  return {
    turned: (row) => sums.turned(index.get(row) ?? 0),
    isTotal: (row) => lines[index.get(row.number) ?? 0]?.word !== '' && !sums.kept.has(index.get(row.number) ?? -1),
    sums: sums.shown,
  };
}
