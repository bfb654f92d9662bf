import type { ElementKind } from '@goldenthread/model';
import { columnCalled } from '../cells/called.js';
import { dateIn } from '../cells/cell-dates.js';
import { cleanText, type MoneyUnit, readCell, withoutMark } from '../cells/cells.js';
import { asMoney } from '../cells/figures.js';
import { meaningOf } from '../cells/marks.js';
import { statusIn } from '../cells/statuses.js';
import { withoutUnit } from '../sheet/headings.js';
import { Labels } from '../sheet/labels.js';
import type { Role } from '../sheet/roles.js';
import type { AsideColumn, Sheet, SheetRow } from '../sheet/table.js';
import { unitOf } from './budget-lines.js';
import type { Declarer } from './declarer.js';
import type { PlanEntry } from './entries.js';

/** One row of a register, and how its columns become clauses. What no clause takes stays as words for readers. */
export class RegisterRow extends Labels {
  constructor(
    readonly table: Sheet,
    row: SheetRow,
    readonly declarer: Declarer,
  ) {
    super(table, row);
  }

  /** The title of what the row is about, without marks of notes. */
  title(...roles: readonly Role[]): string {
    for (const role of roles) {
      const text = this.take(role);
      if (text !== '') return withoutMark(text).text;
    }
    return '';
  }

  /** A clause with the words of a column: `code: SR01`. */
  words(entry: PlanEntry, role: Role, clause: string): void {
    const text = this.take(role);
    if (text !== '') entry.clauses.push(`${clause}: ${oneLine(text)}`);
  }

  /** Each line of a column as a child of its own: mitigations, actions. */
  children(entry: PlanEntry, role: Role, make: (title: string) => PlanEntry): void {
    for (let text = this.take(role); text !== ''; text = this.take(role))
      for (const line of text.split(/\s*(?:\n|;|\u2022)\s*/).filter(Boolean))
        entry.children.push(make(line.replace(/^[-*]\s*/, '')));
  }

  /** A column that is left out, with the reason. */
  drop(role: Role, note: string): void {
    for (const rest of this.rest())
      if (rest.role === role) {
        rest.use();
        this.table.ledger.leaveOut(note, ...(rest.place ? [rest.place] : []));
      }
  }

  owners(entry: PlanEntry, role: Role = 'owner', clause = 'owner'): void {
    const text = this.peek(role);
    if (text === '') return;
    const names = this.declarer.parties(this.take(role), this.row.number);
    if (names.length > 0) entry.clauses.push(`${clause} ${[...new Set(names)].join(', ')}`);
  }

  status(entry: PlanEntry): void {
    const text = this.peek('status');
    if (text === '') {
      this.keepSource(entry, 'status', 'status');
      return;
    }
    const status = statusIn(text);
    if (!status) return;
    this.keepSource(entry, 'status', 'status');
    this.take('status');
    entry.clauses.push(`status ${status.state}${status.words === '' ? '' : `: ${oneLine(status.words)}`}`);
  }

  /** Where a clause comes from, so that a workbook can be filled from the plan. */
  private keepSource({ sources }: PlanEntry, role: Role, clause: string): void {
    const place = this.placeOf(role);
    if (place && !sources.has(clause)) sources.set(clause, place);
  }

  /** A date; what is none stays in words. */
  date(entry: PlanEntry, role: Role, clause: string): void {
    const text = this.peek(role);
    const date = text === '' ? undefined : dateIn(text);
    if (date === undefined) {
      if (text === '') this.keepSource(entry, role, clause);
      return;
    }
    this.keepSource(entry, role, clause);
    this.take(role);
    entry.clauses.push(`${clause} ${date}`);
  }

  /** Something of the plan that a column names, declared as the first of these kinds where the plan lacks it. */
  link(entry: PlanEntry, role: Role, clause: string, kinds: readonly ElementKind[]): void {
    const text = this.peek(role);
    if (text === '') return;
    const name = this.declarer.element(text, kinds, this.row.number);
    if (name === undefined) return;
    this.take(role);
    entry.clauses.push(`${clause} ${name}`);
  }

  /** The same, but only for what the plan has already. */
  linkKnown(entry: PlanEntry, role: Role, clause: string, kinds: readonly ElementKind[]): void {
    const text = this.peek(role);
    const known = text === '' ? undefined : this.declarer.known(text, kinds);
    if (!known) return;
    this.take(role);
    entry.clauses.push(`${clause} ${known.name}`);
  }

  /** The amounts of a row as words for readers, each with the heading of its column. */
  amountsInWords(entry: PlanEntry, unit: MoneyUnit): void {
    for (const [at, column] of this.table.columns.entries()) {
      const cell = this.row.cells[at] ?? { type: 'blank' };
      const place = this.row.places[at];
      if (cell.type !== 'figure' || !place) continue;
      this.table.ledger.plan(place);
      entry.words.push(`${withoutUnit(column.heading)}: ${asMoney(cell, unitOf(column, unit), this.declarer.symbol).text}`);
    }
  }

  /** A likelihood or an impact, with or without its word: `4`, `4 - Likely`, `4 (Major)`. */
  level(role: Role): number | undefined {
    const behind = /^([1-9])\s*[-:(\u2013\u2014]\s*\p{L}[\p{L} ]*\)?$/u.exec(this.peek(role))?.[1];
    return behind === undefined ? this.number(role) : Number(behind);
  }

  /** A whole number of a column. */
  number(role: Role): number | undefined {
    const cell = readCell(this.peek(role));
    return cell.type === 'figure' && /^\d+$/.test(cell.digits) ? Number(cell.digits) : undefined;
  }

  /** Everything that no clause took, as words for readers. */
  keepRest(entry: PlanEntry): void {
    for (const { heading, role, text, place, use } of this.rest()) {
      if (role === 'person') {
        this.table.ledger.leaveOut(
          `${columnCalled(heading, place?.column)} is left out: a plan names posts, not the people who hold them.`,
          ...(place ? [place] : []),
        );
        continue;
      }
      use();
      entry.words.push(`${heading === '' ? '' : `${heading.replace(/:$/, '')}: `}${oneLine(text)}`);
    }
    for (const aside of this.table.asides) {
      const { number, tells } = aside;
      const place = { row: this.row.number - 1, column: number - 1 };
      const text = cleanText(this.table.grid.cells[place.row]?.[place.column] ?? '');
      if (!tells || readCell(text).type === 'blank') continue;
      this.table.ledger.plan(place);
      entry.words.push(asideWords(aside, this.table.unit, text, this.declarer.symbol));
    }
    for (const { period: _, text, place } of this.ofPeriods()) {
      this.table.ledger.plan(place);
      entry.words.push(oneLine(text));
    }
    for (const text of this.row.labels) {
      const { mark } = withoutMark(text);
      const meaning = mark === '' ? undefined : meaningOf(mark, this.table.marks);
      if (meaning !== undefined) entry.words.push(`Note ${mark}: ${meaning}`);
    }
  }
}

/** Headings of amounts, whatever they say of what these count in. */
const OF_MONEY = /\b(budgets?|spend(ing)?|spent|costs?|expenditure|forecasts?|outturn|income|grants?|savings?)\b/i;

/** What an aside says, for readers: an amount with what it counts in, as it stands in no unit of its own. */
function asideWords({ heading, unit }: AsideColumn, all: MoneyUnit | undefined, text: string, symbol: string): string {
  const cell = readCell(text);
  const own = unit ?? (all !== '' && OF_MONEY.test(heading) ? all : undefined);
  if (cell.type !== 'figure' || cell.sort === 'percent' || own === undefined || own === 'percent')
    return `${heading}: ${oneLine(text)}`;
  const { text: amount, problem } = asMoney(cell, own, symbol);
  return problem === undefined ? `${withoutUnit(heading)}: ${amount}` : `${heading}: ${oneLine(text)}`;
}

/** Words on one line, as a clause takes them. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What one row of a register becomes: nothing where it names nothing. */
export type RegisterReader = (row: RegisterRow) => PlanEntry[];
