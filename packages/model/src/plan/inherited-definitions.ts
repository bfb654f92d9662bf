import type { NameFact, Span } from '../facts/common.js';
import type { ElementFact, FileFacts } from '../facts/file.js';
import type { ClauseFact, TakenFromClause } from '../facts/generated.js';
import { CLAUSES } from '../vocabulary/clauses.js';
import { Declarations } from './declarations.js';
import type { Imports } from './links.js';

/** What a clause states of a measure's definition, so that one who states it too does not take it: `id` with its scheme. */
function keyOf(clause: ClauseFact): string | undefined {
  const { defines, toldApartBy } = CLAUSES[clause.type];
  if (defines === undefined || toldApartBy === undefined) return defines;
  return `${defines} ${((clause as unknown as Record<string, unknown>)[toldApartBy] as NameFact).name}`;
}

/** The facts that a file's measures come to with these plans, which are always the same. */
const known = new WeakMap<FileFacts, { readonly from: readonly Declarations[]; readonly facts: FileFacts }>();

/**
 * Declarations in which every measure `as` another one has that one's definition. What is taken stands where the `as` clause
 * stands, so whatever reads a definition need not know where it comes from. The very same declarations where nothing is taken.
 */
export function withInheritedDefinitions(own: Declarations, imports: Imports): Declarations {
  const files = own.files.map((file) => takenOver(file, own, imports));
  return files.every((file, index) => file === own.files[index]) ? own : new Declarations(files);
}

function takenOver(file: FileFacts, own: Declarations, imports: Imports): FileFacts {
  const named = file.elements.flatMap((element) => asClause(element)?.measure.name ?? []);
  if (named.length === 0) return file;
  // The plan itself changes with every keystroke; what is taken from a library stays the same.
  const from = [...imports.values(), ...(named.some((name) => !imports.has(name.split('.')[0] ?? '')) ? [own] : [])];
  const before = known.get(file);
  if (before && before.from.length === from.length && before.from.every((each, index) => each === from[index]))
    return before.facts;
  const elements = file.elements.map((element) => completed(element, own, imports));
  const facts = { ...file, elements };
  known.set(file, { from, facts });
  return facts;
}

const asClause = ({ kind, clauses }: ElementFact): TakenFromClause | undefined =>
  kind === 'measure' ? clauses.find((clause): clause is TakenFromClause => clause.type === 'takenFrom') : undefined;

function completed(element: ElementFact, own: Declarations, imports: Imports): ElementFact {
  const as = asClause(element);
  const model = as && definitionOf(as, own, imports);
  if (!as || !model || model === element) return element;
  const stated = new Set(element.clauses.map(keyOf));
  const taken = model.clauses.filter((clause) => keyOf(clause) !== undefined && !stated.has(keyOf(clause)));
  const placed = taken.flatMap((clause) => placedAt(clause, as.at, stated));
  return { ...element, clauses: element.clauses.flatMap((clause) => (clause === as ? [clause, ...placed] : [clause])) };
}

/** A clause of another file as it stands at a place of this one. What the measure states itself is no longer uncertain. */
function placedAt(clause: ClauseFact, at: Span, stated: ReadonlySet<string | undefined>): ClauseFact[] {
  const moved = { ...(moveTo(clause, at) as ClauseFact), taken: true as const };
  if (moved.type !== 'uncertain') return [moved];
  const about = moved.about.filter((part) => !stated.has(part));
  return about.length === 0 ? [] : [{ ...moved, about }];
}

/** Every place in a fact becomes this one. */
function moveTo(value: unknown, at: Span): unknown {
  if (Array.isArray(value)) return value.map((each) => moveTo(each, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'at' ? at : moveTo(each, at)]));
}

/** The measure that an `as` names; only one that is itself defined, so that there is no going in circles. */
function definitionOf({ measure: { name } }: TakenFromClause, own: Declarations, imports: Imports): ElementFact | undefined {
  const dot = name.indexOf('.');
  const other = dot < 0 ? undefined : imports.get(name.slice(0, dot));
  const found = other ? other.find(name.slice(dot + 1)) : own.find(name);
  return found?.kind === 'measure' ? found.fact : undefined;
}
