import {
  type ClauseType,
  type ElementKind,
  FIELD_VALUES,
  type FieldValue,
  KIND_GRAMMAR,
  LINKS,
  OPENING_WORDS,
  PARTS,
} from '../facts/generated.js';
import { plural } from '../text/words.js';
import { CLAUSES, COLUMNS, linksWith } from '../vocabulary/clauses.js';
import { KINDS } from '../vocabulary/kinds.js';

const ALL_KINDS = Object.keys(KINDS) as ElementKind[];

/** Kinds that a requirement says nothing of: a budget that stands by itself is part of what it is for. */
const LEFT_OUT: readonly ElementKind[] = ['budgetFor', 'requirement'];

/** The kinds that can be asked for, by the words that stand for them: one or several of them, or a family. */
const BY_WORD: ReadonlyMap<string, readonly ElementKind[]> = new Map([
  ['work', ALL_KINDS.filter((kind) => KINDS[kind].family === 'work')],
  ...ALL_KINDS.filter((kind) => !LEFT_OUT.includes(kind)).flatMap((kind): [string, readonly ElementKind[]][] => [
    [KINDS[kind].words, [kind]],
    [plural(KINDS[kind].words), [kind]],
  ]),
]);

/** The words for kinds, one of each. */
export const KIND_WORDS: readonly string[] = [
  ...ALL_KINDS.filter((kind) => !LEFT_OUT.includes(kind)).map((kind) => KINDS[kind].words),
  'work',
];

/** The kinds that a word stands for: the language's own, or the plan's, which says `call priority: Ambition`. */
export function kindsNamed(word: string, synonyms: ReadonlyMap<string, string>): readonly ElementKind[] | undefined {
  const own = BY_WORD.get(word);
  if (own) return own;
  for (const [level, words] of synonyms) {
    const term = words.toLowerCase();
    if (word === term || word === plural(term)) return BY_WORD.get(level);
  }
  return undefined;
}

/** What the grammar says never changes, so that it is worked out once for each kind or clause. */
function once<Key, T>(work: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = work(key);
      known.set(key, found);
    }
    return found;
  };
}

/** The kinds of what may stand below a kind, at any depth, with the budget that is for it wherever it stands. */
const kindsBelow = once((kind: ElementKind): readonly ElementKind[] => {
  const found = new Set<ElementKind>();
  const visit = (each: ElementKind): void => {
    for (const child of KIND_GRAMMAR[each].children) {
      if (found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(kind);
  if (LINKS.budgetFor?.target?.includes(kind)) found.add('budgetFor');
  return [...found];
});

/** The clauses of a kind that a word opens. */
export function clausesOpenedBy(kind: ElementKind, word: string): readonly ClauseType[] {
  return KIND_GRAMMAR[kind].clauses.filter((type) => !UNASKED.has(type) && OPENING_WORDS[type].includes(word));
}

/** The clauses that a word opens of what may stand below a kind. */
export function clausesBelowOpenedBy(kind: ElementKind, word: string): readonly ClauseType[] {
  return [...new Set(kindsBelow(kind).flatMap((each) => clausesOpenedBy(each, word)))];
}

/** Lines that steer checks and layout, and are nothing that somebody could ask for. */
const UNASKED: ReadonlySet<ClauseType> = new Set(['accept', 'amountsIn', ...COLUMNS]);

/** The words that open the clauses of a kind. */
export const openersOf = once((kind: ElementKind): readonly string[] => [
  ...new Set(KIND_GRAMMAR[kind].clauses.filter((type) => !UNASKED.has(type)).flatMap((type) => OPENING_WORDS[type])),
]);

/** A clause's own opener for a word that is nearly it: `terms` for `terms on`, `end` for `ends`. */
export function openerLike(kind: ElementKind, word: string): string | undefined {
  return openersOf(kind).find((each) => each.startsWith(`${word} `) || each === `${word}s` || `${each}s` === word);
}

/** The fields of a clause, with those of its parts: `partners` of `with` hold a partner and a role. */
function fieldsOf(type: ClauseType): readonly (readonly [field: string, value: FieldValue])[] {
  const part = PARTS[type]?.[1];
  return [...Object.entries(FIELD_VALUES[type] ?? {}), ...Object.entries((part && FIELD_VALUES[part]) ?? {})];
}

/** The words that may stand in clauses, where that is one of a few. */
export function wordsIn(types: readonly ClauseType[]): string[] {
  return [...new Set(types.flatMap(wordsInOne))];
}

const wordsInOne = once((type: ClauseType): readonly string[] =>
  fieldsOf(type).flatMap(([field, value]) =>
    typeof value === 'string' ? [] : value.map((word) => wordOfField(type, field, word)),
  ),
);

/** A word of a closed list as a requirement says it: where two fields of a clause have the same words, with its field: `cost high`. */
export function wordOfField(type: ClauseType, field: string, word: string): string {
  return haveWordsInCommon(type) ? `${field} ${word}` : word;
}

const haveWordsInCommon = once((type: ClauseType): boolean => {
  const words = fieldsOf(type).flatMap(([, value]) => (typeof value === 'string' ? [] : value));
  return new Set(words).size < words.length;
});

/** The clauses of a kind that say such a word with its field. */
export function clausesSaying(kind: ElementKind, word: string): ClauseType[] {
  return clausesHolding(kind, word).filter(haveWordsInCommon);
}

/** The clauses of a kind that may hold a word of a closed list. */
export function clausesHolding(kind: ElementKind, word: string): ClauseType[] {
  return KIND_GRAMMAR[kind].clauses.filter((type) => wordsInOne(type).includes(word));
}

/** The kinds that names in clauses may stand for. */
export function kindsNamedIn(types: readonly ClauseType[]): ElementKind[] {
  return [...new Set(types.flatMap(kindsNamedInOne))];
}

const kindsNamedInOne = once((type: ClauseType): readonly ElementKind[] =>
  [LINKS[type], LINKS[PARTS[type]?.[1] ?? '']].flatMap((fields) => Object.values(fields ?? {}).flat()),
);

/** Whether clauses have a date or other period, or figures that have one. */
export function haveDates(types: readonly ClauseType[]): boolean {
  return types.flatMap(fieldsOf).some(([field, value]) => value === 'period' || field === 'pairs');
}

/** Whether clauses hold figures. */
export function haveFigures(types: readonly ClauseType[]): boolean {
  return types.flatMap(fieldsOf).some(([field, value]) => value === 'value' || field === 'pairs');
}

/** Whether an element says each of these clauses only once. */
export function areSaidOnce(types: readonly ClauseType[]): boolean {
  return types.length > 0 && types.every((type) => CLAUSES[type].once === true && kindsNamedIn([type]).length < 2);
}

/** The links that bind nothing to anything. */
export const NO_BOND: ReadonlySet<string> = linksWith(({ noBond }) => noBond === true);

/** The kinds that something of a kind can have: below it, or bound to it by a link of either. */
export const kindsWithin = once((kind: ElementKind): ReadonlySet<ElementKind> => {
  if (kind === 'plan') return new Set(ALL_KINDS);
  const own = [kind, ...kindsBelow(kind)];
  const found = new Set<ElementKind>(own.slice(1));
  for (const other of ALL_KINDS) {
    const types = KIND_GRAMMAR[other].clauses.filter((type) => !NO_BOND.has(type));
    const named = kindsNamedIn(types);
    if (own.includes(other)) for (const each of named) found.add(each);
    if (named.some((each) => own.includes(each))) found.add(other);
  }
  return found;
});
