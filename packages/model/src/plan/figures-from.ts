import type { NameFact, Span, ValueFact } from '../facts/common.js';
import type { FigureFact, FigureTable } from '../facts/figures.js';
import type { ElementFact, FileFacts } from '../facts/file.js';
import type { ClauseFact, FiguresFromClause, PairFact } from '../facts/generated.js';
import { pathWithin } from '../text/paths.js';
import { signOf } from '../values/currency.js';
import { parseMoney } from '../values/money.js';
import { Declarations } from './declarations.js';
import { signOfFiles } from './foreign-amounts.js';

/** The folder that a file lies in, with its last `/`. */
const folderOf = (file: string): string => file.replace(/[^/]*$/, '');

/**
 * The path of the CSV file that a clause of a file names; undefined where that is none in the plan's folder, which ends in `/`.
 * It is typed as seen from the file that names it.
 */
export function figuresPath(file: string, top: string, { path }: FiguresFromClause): string | undefined {
  const typed = path.text.replaceAll('\\', '/');
  if (!/\.csv$/i.test(typed) || /^([a-z]+:|\/|~)/i.test(typed)) return undefined;
  return pathWithin(top, folderOf(file), typed);
}

/** The folder of a plan, with its last `/`: that of the file which declares it; of a file under no plan, its own. */
export function topFolder(files: readonly Pick<FileFacts, 'file' | 'elements'>[], own: string): string {
  return folderOf(files.find(({ elements }) => elements.some(({ kind }) => kind === 'plan'))?.file ?? own);
}

/** The clauses of a file that name files of figures, each with the element that states it. */
export function figuresClauses(facts: Pick<FileFacts, 'elements'>): { element: ElementFact; clause: FiguresFromClause }[] {
  return facts.elements.flatMap((element) =>
    element.kind === 'plan' || element.kind === 'measure'
      ? element.clauses.flatMap((clause) => (clause.type === 'figuresFrom' ? [{ element, clause }] : []))
      : [],
  );
}

/** The tables that measures of a file may take figures from. */
interface Tables {
  /** Those that the plan names, for all measures. */
  readonly shared: readonly FigureTable[];
  readonly at: (clause: FiguresFromClause, file: string) => FigureTable | undefined;
  /** Those that one measure alone names: what they call its parts cannot be confused. */
  readonly ofOne: ReadonlySet<FigureTable>;
  readonly sign: string;
}

/** The facts that a file comes to with these tables, which are always the same. */
const known = new WeakMap<FileFacts, { readonly tables: readonly FigureTable[]; readonly facts: FileFacts }>();

/**
 * Declarations in which every measure has the figures that CSV files state of it, as if they were typed. Their places are in those
 * files; the row stands where the file is named, or on the measure's first line. The very same declarations where there are none.
 */
export function withFigures(own: Declarations): Declarations {
  const byPath = new Map(own.files.flatMap(({ file, figures }) => (figures ? [[file, figures] as const] : [])));
  if (byPath.size === 0) return own;
  const at = (clause: FiguresFromClause, file: string): FigureTable | undefined => {
    const path = figuresPath(file, topFolder(own.files, file), clause);
    return path === undefined ? undefined : byPath.get(path);
  };
  const shared = own.files.flatMap((file) =>
    figuresClauses(file).flatMap(({ element, clause }) => (element.kind === 'plan' ? (at(clause, file.file) ?? []) : [])),
  );
  const named = own.files.flatMap((file) => figuresClauses(file).flatMap(({ clause }) => at(clause, file.file) ?? []));
  const ofOne = new Set(named.filter((table) => named.indexOf(table) === named.lastIndexOf(table) && !shared.includes(table)));
  const tables = { shared, at, ofOne, sign: signOfFiles(own.files) };
  const all = [...byPath.values()];
  const files = own.files.map((file) => completed(file, tables, all));
  return files.every((file, index) => file === own.files[index]) ? own : new Declarations(files);
}

function completed(file: FileFacts, tables: Tables, all: readonly FigureTable[]): FileFacts {
  const before = known.get(file);
  if (before && before.tables.length === all.length && before.tables.every((each, index) => each === all[index]))
    return before.facts;
  const elements = file.elements.map((element) => withRows(element, file, tables));
  const facts = elements.every((element, index) => element === file.elements[index])
    ? file
    : { ...file, elements, signs: [...new Set([...file.signs, ...all.flatMap(signsIn)])] };
  known.set(file, { tables: all, facts });
  return facts;
}

const signsIn = ({ figures }: FigureTable): FileFacts['signs'] =>
  figures.flatMap(({ value }) => (value.type === 'money' ? (SIGN.exec(value.text)?.[0] as FileFacts['signs'][number]) : []));
const SIGN = /[£€$]/;

/** A measure with the rows of its own files, each behind the clause that names it, and before them those of the plan's files. */
function withRows(element: ElementFact, file: FileFacts, { shared, at, ofOne, sign }: Tables): ElementFact {
  if (element.kind !== 'measure' || element.clauses.some(isFromFile)) return element;
  const head = { start: element.opener.start, end: (element.title ?? element.name)?.at.end ?? element.opener.end };
  const common = shared.flatMap((table) => rowsOf(element, figuresFor(element, table), head, sign));
  const clauses = element.clauses.flatMap((clause) => {
    const table = clause.type === 'figuresFrom' ? at(clause, file.file) : undefined;
    if (!table) return [clause];
    const parts = ofOne.has(table) ? figuresOfParts(element, table) : [];
    return [clause, ...rowsOf(element, [...anonymous(table), ...figuresFor(element, table), ...parts], clause.at, sign)];
  });
  if (common.length === 0 && clauses.length === element.clauses.length) return element;
  return { ...element, clauses: [...common, ...clauses] };
}

/** Whether a clause is a row that a CSV file states. */
function isFromFile(clause: ClauseFact): boolean {
  return clause.taken === true && 'pairs' in clause;
}

const anonymous = ({ figures }: FigureTable): readonly FigureFact[] => figures.filter(({ of }) => of === undefined);

const indexes = new WeakMap<FigureTable, ReadonlyMap<string, readonly FigureFact[]>>();

/** The figures of a table by what it calls the measure. */
function indexOf(table: FigureTable): ReadonlyMap<string, readonly FigureFact[]> {
  let index = indexes.get(table);
  if (!index) {
    index = Map.groupBy(
      table.figures.filter(({ of }) => of !== undefined),
      ({ of }) => folded(of?.text ?? ''),
    );
    indexes.set(table, index);
  }
  return index;
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The figures of a measure, by its name, its code and its title. */
function figuresFor(measure: ElementFact, table: FigureTable): readonly FigureFact[] {
  const index = indexOf(table);
  const found = [...new Set(namesOf(measure).map(folded))].flatMap((key) => index.get(key) ?? []);
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** What a table may call a measure. */
function namesOf({ name, title, clauses }: ElementFact): string[] {
  const codes = clauses.flatMap((clause) => (clause.type === 'code' ? [clause.words.text] : []));
  return [...(name ? [name.name] : []), ...codes, ...(title ? [title.text] : [])];
}

/** What a table of one measure calls all of its parts together. */
const WHOLE = /^(total|all|overall|whole|everyone|cyfanswm|iomlan)$/i;

/** The figures of a measure's parts in a table that names them alone, and of all together. */
function figuresOfParts(measure: ElementFact, table: FigureTable): readonly FigureFact[] {
  const parts = partsOf(measure);
  return [...indexOf(table)].flatMap(([key, figures]) => {
    if (parts.length > 0 && WHOLE.test(key)) return figures;
    return parts.some(({ name }) => bare(name) === bare(key)) ? figures.map((each) => ({ ...each, part: each.of })) : [];
  });
}

/** What a table calls measures that none of these elements is, with how many figures each has. */
export function unmatched(table: FigureTable, measures: readonly ElementFact[]): readonly (readonly FigureFact[])[] {
  const names = new Set(measures.flatMap(namesOf).map(folded));
  const [only, ...others] = measures;
  const ofParts = new Set(only && others.length === 0 ? figuresOfParts(only, table).map(({ at }) => at) : []);
  return [...indexOf(table)].flatMap(([key, figures]) =>
    names.has(key) || figures.some(({ at }) => ofParts.has(at)) ? [] : [figures],
  );
}

/** The figures of one measure as rows, one for each sort and part. */
function rowsOf(measure: ElementFact, figures: readonly FigureFact[], at: Span, sign: string): ClauseFact[] {
  const groups = Map.groupBy(figures, ({ row, part }) => `${row} ${folded(part?.text ?? '')}`);
  return [...groups.values()].map((group): ClauseFact => {
    const [first] = group as [FigureFact, ...FigureFact[]];
    const part = first.part && { part: partOf(measure, first.part.text, first.part.at) };
    const pairs = group.map((each): PairFact => ({ period: each.period, value: inUnit(each.value, measure, sign), at: each.at }));
    return { type: first.row, at, ...part, cells: [], pairs, taken: true };
  });
}

/** The part that words mean: of the measure's own parts the one of that name, however it is spaced and cased. */
function partOf(measure: ElementFact, text: string, at: Span): NameFact {
  return { name: partsOf(measure).find(({ name }) => bare(name) === bare(text))?.name ?? text, at };
}

function partsOf({ clauses }: ElementFact): readonly NameFact[] {
  return clauses.flatMap((clause) => (clause.type === 'split' ? clause.parts : []));
}

const bare = (words: string): string => folded(words).replace(/[^\p{L}\p{N}]/gu, '');

/** A figure as the measure counts it: a column of numbers need not repeat the sign in every cell. */
function inUnit(value: ValueFact, { clauses }: ElementFact, sign: string): ValueFact {
  if (value.type === 'money' && signOf(value.text) === undefined) return { ...value, text: withSign(value.text, sign) };
  if (value.type !== 'number') return value;
  const unit = clauses.find((clause) => clause.type === 'unit')?.unit;
  if (unit === 'percent') return { ...value, type: 'percent', text: `${value.text}%` };
  const pence = unit === 'money' ? parseMoney(value.text) : undefined;
  if (pence === undefined) return value;
  const text = withSign(value.text, sign);
  return { text, at: value.at, ...(value.flag && { flag: value.flag }), type: 'money', pence };
}

/** An amount with the sign of its currency before its first digit: `-£510k`, `about £510k`. */
function withSign(amount: string, sign: string): string {
  return amount.replace(/\d/, `${sign}$&`);
}
