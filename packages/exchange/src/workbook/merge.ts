import {
  CLAUSES,
  type ClauseFact,
  type ClauseType,
  type Element,
  type ElementKind,
  formatPeriod,
  KINDS,
  listed,
  OPENING_WORDS,
  type Plan,
  type Row,
  rowsOf,
} from '@goldenthread/model';
import { normalisedWords } from '../spreadsheet/cells/names.js';
import { entryLines, type PlanEntry } from '../spreadsheet/plan/entries.js';
import { labelOf, plainFigure } from '../spreadsheet/plan/plan-rows.js';
import { type PlanRow, tableLines, tableTypesOf } from '../spreadsheet/plan/plan-table.js';
import type { PlanEditor } from './plan-editor.js';
import { valueText } from './plan-sheets.js';

/** The file of a plan made from a workbook that each family of declarations goes to. */
const FILES = new Map<string, string>(
  Object.entries({
    measure: 'measures.plan',
    record: 'records.plan',
    money: 'money.plan',
    party: 'people.plan',
    work: 'work.plan',
  }),
);

/** The file that a kind of declaration goes to. */
export function fileFor(kind: ElementKind): string {
  return FILES.get(KINDS[kind].family) ?? 'plan.plan';
}

/** What an import left of a plan: what it has of these kinds, and the workbook does not. */
export interface MergeResult {
  readonly updated: number;
  readonly added: number;
  readonly missing: readonly string[];
}

/**
 * Takes entries into a plan: what it has by code, name or title is brought up to date, everything else is added. Nothing is
 * removed. `all` are those of every sheet: what one of them has is not missing from another.
 */
export function mergeEntries(
  editor: PlanEditor,
  entries: readonly PlanEntry[],
  fileOf: (kind: ElementKind) => string,
  all = entries,
): MergeResult {
  const { plan } = editor;
  const index = indexOf(plan);
  const matched = new Map<PlanEntry, Element>();
  const renamed = new Map<string, string>();
  for (const entry of entries) {
    const found = findIn(index, entry);
    if (!found) continue;
    matched.set(entry, found);
    if (entry.name !== undefined && found.name !== undefined && found.name !== entry.name) renamed.set(entry.name, found.name);
  }
  const before = editor.changes.length;
  let added = 0;
  for (const entry of entries.map((each) => ({ from: each, entry: withNames(each, renamed) }))) {
    const found = matched.get(entry.from);
    if (found) update(editor, found, entry.entry);
    else {
      editor.appendTo(fileOf(entry.entry.kind), entryLines(entry.entry), entry.entry.title);
      added++;
    }
  }
  const kinds = new Set([...matched.keys()].map(({ kind }) => kind));
  const seen = new Set(all.flatMap((each) => matched.get(each) ?? findIn(index, each) ?? []));
  const missing = plan.everything
    .filter((each) => !each.parent && kinds.has(each.kind) && !seen.has(each) && isListed(each))
    .map((each) => each.title.trim() || (each.name ?? each.kind));
  return { updated: editor.changes.length - before - added, added, missing };
}

/** What a sheet lists whole: not the budgets of a plan, nor the funds that are no reserves. */
function isListed(element: Element): boolean {
  return element.kind !== 'budgetFor' && (element.kind !== 'fund' || element.one('holds')?.holds === 'reserve');
}

/** What a plan has, by kind and code, title or name: the first of several. */
export function indexOf(plan: Plan): Map<string, Element> {
  const index = new Map<string, Element>();
  const keep = (key: string, element: Element): void => {
    if (!index.has(key)) index.set(key, element);
  };
  for (const each of plan.everything) {
    const { kind, title, name } = each;
    const code = each.one('code')?.words.text;
    if (kind === 'budgetFor') keep(`${kind} ${each.fact.target?.name} ${normalisedWords(title)}`, each);
    if (code !== undefined) keep(`${kind} code ${normalisedWords(code)}`, each);
    if (title !== '') keep(`${kind} title ${normalisedWords(title)}`, each);
    if (name !== undefined) keep(`${kind} name ${name}`, each);
  }
  return index;
}

/** The council's own number of an entry. */
export function codeOf({ clauses }: Pick<PlanEntry, 'clauses'>): string | undefined {
  return clauses.find((clause) => clause.startsWith('code: '))?.slice('code: '.length);
}

/** What a plan has of an entry: by its code, else its title, else its name. */
export function findIn(index: ReadonlyMap<string, Element>, { kind, name, title, clauses }: PlanEntry): Element | undefined {
  if (kind === 'budgetFor') return index.get(`${kind} ${name} ${normalisedWords(title)}`);
  const code = codeOf({ clauses });
  return (
    (code === undefined ? undefined : index.get(`${kind} code ${normalisedWords(code)}`)) ??
    index.get(`${kind} title ${normalisedWords(title)}`) ??
    index.get(`${kind} name ${name}`)
  );
}

/** An entry whose links lead to what the plan has already. */
function withNames(entry: PlanEntry, renamed: ReadonlyMap<string, string>): PlanEntry {
  if (renamed.size === 0) return entry;
  const change = (text: string): string => text.replace(/\p{Lu}[\p{L}\p{N}_-]*/gu, (word) => renamed.get(word) ?? word);
  return {
    ...entry,
    // Words behind a colon are for people: a name in them is none.
    clauses: entry.clauses.map((clause) => (clause.includes(':') ? clause : change(clause))),
    children: entry.children.map((child) => withNames(child, renamed)),
  };
}

function update(editor: PlanEditor, element: Element, entry: PlanEntry): void {
  const { title } = element.fact;
  const now = entry.title;
  if (title && entry.kind !== 'budgetFor' && now !== '' && tidy(title.text) !== tidy(now)) {
    const text = editor.textOf(element, title.at);
    const inner = text.replace(/^[:\s]+/, '');
    const start = title.at.end - inner.length;
    editor.replace(element, { start, end: start + inner.trimEnd().length }, now, 'title');
  }
  for (const clause of entry.clauses) updateClause(editor, element, clause);
  const fresh = entry.rows.filter((row) => rowsLike(element, entry, row).length === 0);
  // New rows stand together, below one line of periods.
  if (fresh.length > 0)
    editor.append(
      element,
      tableLines(periodsOf(entry, fresh), fresh, [], tableTypesOf(element.kind)),
      `new ${fresh.length === 1 ? 'row' : 'rows'} ${listed(fresh.map(({ label }) => label))}`,
    );
  for (const row of entry.rows) if (!fresh.includes(row)) updateRow(editor, element, entry, row);
  const there = new Set(element.fact.narrative.map(({ text }) => normalisedWords(text)));
  const words = entry.words.filter((line) => !there.has(normalisedWords(line)));
  if (words.length > 0)
    editor.add(
      element,
      words.map((line) => `> ${line}`),
      'words',
    );
  for (const child of entry.children) updateChild(editor, element, child);
}

/** Whether rows with the same words stand beside each other, which only what stands behind them distinguishes. */
export function hasNotes({ kind }: Pick<PlanEntry, 'kind'>): boolean {
  return kind === 'budgetFor' || kind === 'financialPlan';
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function updateClause(editor: PlanEditor, element: Element, clause: string): void {
  const type = typeOf(clause, element.kind);
  if (type === undefined) return;
  const there = element.all(type as never) as readonly ClauseFact[];
  const textOf = (each: Element, { at }: ClauseFact): string => editor.textOf(each, at);
  const value = clauseValue(clause, type);
  const values = there.map((each) => valueText(element, each, textOf));
  if (values.some((each) => tidy(each) === tidy(value))) return;
  // What is said of one period replaces only what was said of the same one.
  const period = /\bin (\d{4}\/\d\d(?: Q\d)?)/.exec(value)?.[1];
  const index =
    period === undefined
      ? there.length === 1 && CLAUSES[type].once === true
        ? 0
        : -1
      : values.findIndex((each) => each.includes(period));
  const old = there[index];
  if (old) editor.replace(element, old.at, clause, OPENING_WORDS[type][0] ?? type);
  else editor.addClause(element, clause, OPENING_WORDS[type][0] ?? type);
}

/** The type of a clause of a kind by the longest words that it opens with: several begin alike, and each kind takes its own. */
export function typeOf(clause: string, kind: ElementKind): ClauseType | undefined {
  const all = KINDS[kind].clauses.flatMap((type) => OPENING_WORDS[type].map((word) => ({ type, word })));
  return all
    .filter(({ word }) => clause === word || clause.startsWith(`${word} `) || clause.startsWith(`${word}:`))
    .sort((a, b) => b.word.length - a.word.length)[0]?.type;
}

function clauseValue(clause: string, type: ClauseType): string {
  const opening = OPENING_WORDS[type].find((word) => clause.startsWith(word)) ?? '';
  return clause.slice(opening.length).replace(/^\s*:?\s*/, '');
}

/** The periods of some rows of an entry: those in which one of them has a figure. */
function periodsOf({ periods }: PlanEntry, rows: readonly PlanRow[]): PlanEntry['periods'] {
  return periods.filter((period) => rows.some(({ figures }) => (figures.get(formatPeriod(period)) ?? '-') !== '-'));
}

/** The rows of an element that a row of a table is about. */
function rowsLike(element: Element, entry: PlanEntry, row: PlanRow): Row[] {
  return rowsOf(element).filter(
    (each) => labelOf(each) === row.label && (!hasNotes(entry) || tidy(each.note?.text ?? '') === tidy(row.note)),
  );
}

function updateRow(editor: PlanEditor, element: Element, entry: PlanEntry, row: PlanRow): void {
  const rows = rowsLike(element, entry, row);
  for (const period of entry.periods) {
    const name = formatPeriod(period);
    const figure = row.figures.get(name);
    if (figure === undefined || figure === '-') continue;
    const found = rows
      .flatMap((each) => each.points.map((point) => ({ each, point })))
      .find(({ point }) => formatPeriod(point.period) === name);
    if (!found) editor.setFigure(element, row.label, period, figure, `${row.label} ${name}`);
    else if (
      plainly(plainFigure(editor.plan, found.each, found.point)) !== plainly(figure) &&
      plainly(found.point.value.text) !== plainly(figure)
    )
      editor.replace(element, found.point.value.at, figure, `${row.label} ${name}`);
  }
}

const SIZES: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9 };

/** A figure by its worth, however it is written: £1.25m, 1,250,000 and 1250000.00 are the same. */
export function plainly(figure: string): string {
  const [, sign = '', digits = '', unit = '', percent = ''] = /^([-+\u2212]?)[£€$]?([\d,.]+)(bn|m|k)?(%?)$/.exec(figure) ?? [];
  if (digits === '') return figure;
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const places = SIZES[unit] ?? 0;
  const moved = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(places).replace(/0+$/, '');
  return `${sign === '+' ? '' : sign}${moved}${rest === '' ? '' : `.${rest}`}${percent}`;
}

function updateChild(editor: PlanEditor, element: Element, child: PlanEntry): void {
  const found = element.children.find(
    (each) => each.kind === child.kind && normalisedWords(each.title) === normalisedWords(child.title),
  );
  if (found) update(editor, found, child);
  else editor.append(element, entryLines(child), child.kind);
}
