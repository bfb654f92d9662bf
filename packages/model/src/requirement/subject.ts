import type { ValueFact } from '../facts/common.js';
import { type ClauseType, type ElementKind, KIND_GRAMMAR } from '../facts/generated.js';
import { linesFor } from '../money/lines.js';
import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { amountOf } from '../plan/readings.js';
import { listed } from '../text/words.js';
import { KINDS } from '../vocabulary/kinds.js';
import { aKind } from './claim.js';
import { asItem, currentItems, elementsOf, FundItem, type Item, itemsOf, ofLatest } from './items.js';
import {
  areSaidOnce,
  clausesBelowOpenedBy,
  clausesOpenedBy,
  clausesSaying,
  haveDates,
  haveFigures,
  kindsNamed,
  kindsNamedIn,
  kindsWithin,
  openerLike,
  openersOf,
  wordsIn,
} from './kinds.js';
import type { Phrase, Word } from './phrase.js';
import { sizeOf, sizeUnitOf } from './size.js';
import { DATED } from './when.js';

/** What a requirement speaks of: clauses of an element, or other elements that it has. */
export interface Subject {
  /** As it is written. */
  readonly text: string;
  readonly items: (element: Element) => readonly Item[];
  /** The kinds of the elements that are counted; none where lines are. */
  readonly kinds: readonly ElementKind[];
  /** The words that may stand behind it, and the kinds of names. */
  readonly words: readonly string[];
  readonly names: readonly ElementKind[];
  readonly hasDates: boolean;
  /** The number of an item that can be compared; undefined where none can. */
  readonly amount: ((item: Item) => number | undefined) | undefined;
  /** Whether an element has one at most. */
  readonly isOnce: boolean;
}

/** The words that no kind has as a clause of its own. */
const FUNDED_BY = 'funded by';

/** What people call lines that have another name in the language: the first that a kind has. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  date: ['by', 'ends', 'realised by', 'raised on', 'held on', 'on', 'in'],
  deadline: ['by', 'ends', 'realised by'],
  lead: ['led by', 'owner'],
  reason: ['because'],
  explanation: ['because'],
  justification: ['because'],
  direction: ['better'],
  frequency: ['reported'],
  update: ['status'],
  updates: ['status'],
  reference: ['code'],
  forecast: ['outlook'],
};

/** Reads what a requirement speaks of; undefined where it cannot be read, which is noted. `current` takes of several statuses the one that holds. */
export function readSubject(plan: Plan, kind: ElementKind, phrase: Phrase, current: boolean): Subject | undefined {
  const { next } = phrase;
  offerSubjects(plan, kind, phrase);
  if (!next || next.name) return undefined;
  const subject = subjectCalled(plan, kind, next, current);
  if (subject) phrase.take();
  return subject;
}

/** What a word speaks of. The same one for all requirements of a plan. */
export function subjectCalled(
  plan: Plan,
  kind: ElementKind,
  { text }: Pick<Word, 'text'>,
  current: boolean,
): Subject | undefined {
  const known = subjects(plan);
  const key = `${kind} ${current} ${text}`;
  let subject = known.get(key);
  if (!subject) {
    const found = findSubject(plan, kind, text, current);
    subject = found && { ...found, items: ofLatest(found.items) };
    if (subject) known.set(key, subject);
  }
  return subject;
}

const subjects = derived((_: Plan) => new Map<string, Subject>());

function findSubject(plan: Plan, kind: ElementKind, text: string, current: boolean): Subject | undefined {
  if (text === FUNDED_BY)
    return sizeUnitOf(kind) === 'money' && KIND_GRAMMAR[kind].children.includes('budget') ? funding(plan) : undefined;
  const own = clausesOpenedBy(kind, text);
  if (own.length > 0) return clauseSubject(plan, text, own, current);
  const saying = clausesSaying(kind, text);
  if (saying.length > 0) return clauseSubject(plan, text, saying, current);
  const kinds = kindsNamed(text, plan.settings.synonyms)?.filter((each) => kindsWithin(kind).has(each)) ?? [];
  if (kinds.length > 0) return kindSubject(plan, text, kinds);
  const below = clausesBelowOpenedBy(kind, text);
  if (below.length > 0) return clauseSubject(plan, text, below, current);
  // An officer who leads something is not one with a lead.
  const aliases = text === 'lead' && KINDS[kind].family === 'party' ? [] : ALIASES[text];
  const like = openerLike(kind, text) ?? aliases?.find((each) => clausesOpenedBy(kind, each).length > 0);
  return like === undefined ? undefined : clauseSubject(plan, like, clausesOpenedBy(kind, like), current);
}

/** Notes that a word is nothing that a kind can have. */
export function noSuchSubject(plan: Plan, kind: ElementKind, word: Word, phrase: Phrase, forever: string): void {
  const { text, at, isOwn, name } = word;
  if (name) {
    phrase.unclear(
      `‘${text}’ is a name alone. Write before it what it has to do with ${aKind(plan, kind)}, such as ‘led by ${text}’.`,
      word,
    );
  } else if (isOwn || kindsNamed(text, plan.settings.synonyms)) {
    phrase.impossible(
      `In a plan, ${aKind(plan, kind)} has no ‘${text}’, so this requirement can never ${forever}. Change it.`,
      at,
    );
  } else {
    const words = [...openersOf(kind), ...[...kindsWithin(kind)].map((each) => plan.words(each))];
    phrase.unclear(
      `‘${text}’ is not a word that makes sense here. Write what ${aKind(plan, kind)} can have, such as ‘owner’.`,
      word,
      words,
    );
  }
}

/** Notes what a kind can have, where the line ends here. */
export function offerSubjects(plan: Plan, kind: ElementKind, phrase: Phrase): void {
  if (!phrase.isAtEnd) return;
  phrase.offer(openersOf(kind));
  phrase.offer([...kindsWithin(kind)].filter((each) => each !== 'budgetFor').map((each) => plan.words(each)));
}

function clauseSubject(plan: Plan, text: string, types: readonly ClauseType[], current: boolean): Subject {
  const items = current ? currentItems : itemsOf;
  const opensWith = types.some((type) => wordsIn([type]).includes(text));
  return {
    text,
    // `equality assessment` and `capital` open a line and say what sort of line it is.
    items: (element) => {
      const all = items(plan, element, types);
      return opensWith ? all.filter(({ words }) => words.includes(text)) : all;
    },
    kinds: [],
    words: wordsIn(types).filter((word) => word !== text),
    names: kindsNamedIn(types),
    hasDates: haveDates(types),
    amount: haveFigures(types) ? ({ figure }) => figure && amountOf(figure) : undefined,
    isOnce: areSaidOnce(types),
  };
}

function kindSubject(plan: Plan, text: string, kinds: readonly ElementKind[]): Subject {
  return {
    text,
    items: (element) => elementsOf(plan, element, kinds).map(asItem),
    kinds,
    words: [],
    names: kinds,
    hasDates: haveDates(kinds.flatMap((kind) => KIND_GRAMMAR[kind].clauses)),
    amount: kinds.every((kind) => sizeUnitOf(kind)) ? ({ element }) => element && sizeOf(plan, element) : undefined,
    isOnce: false,
  };
}

/** The items of a subject of which something is so. */
export const itemsLike =
  ({ items }: Subject, isSo: (item: Item) => boolean): Subject['items'] =>
  (element) =>
    items(element).filter(isSo);

/** An element itself, for what is asked of its own date. */
export function itself(plan: Plan, kind: ElementKind): Subject {
  return { ...kindSubject(plan, plan.words(kind), [kind]), items: (element) => [asItem(element)] };
}

/** The funds that an element's own money comes from. */
function funding(plan: Plan): Subject {
  return {
    text: FUNDED_BY,
    items: (element) => linesFor(plan, element).flatMap(({ fund, row }): Item[] => (fund ? [new FundItem(fund, row)] : [])),
    kinds: [],
    words: wordsIn(['certainty', 'holds']),
    names: ['fund'],
    hasDates: true,
    amount: undefined,
    isOnce: false,
  };
}

/** A word, a name, a kind or a figure behind a subject: which of its items are meant. */
export interface Argument {
  /** The kinds that it names: a size behind it is theirs, as in `approves project over £1m`. */
  readonly kinds?: readonly ElementKind[];
  readonly matches: (item: Item) => boolean;
}

/** Reads what stands behind a subject. `isAny` says that one of several will do. */
export function readArguments(
  plan: Plan,
  kind: ElementKind,
  subject: Subject,
  phrase: Phrase,
): { arguments: readonly Argument[]; isAny: boolean } {
  const found: Argument[] = [];
  let isAny = false;
  for (;;) {
    const { place } = phrase;
    phrase.offer(subject.words);
    if (subject.kinds.length === 0) phrase.offer(subject.names, 'name');
    if (found.length === 0 && subject.words.length > 0) phrase.offerNothingElse();
    if (found.length > 0 && phrase.takeOne('or')) isAny = true;
    phrase.skipFillers();
    const argument = argumentOf(plan, subject, phrase);
    if (argument) {
      found.push(argument);
      continue;
    }
    phrase.backTo(place);
    if (found.length === 0) noteWrongWord(plan, kind, subject, phrase);
    return { arguments: found, isAny };
  }
}

function argumentOf(plan: Plan, subject: Subject, phrase: Phrase): Argument | undefined {
  const { next } = phrase;
  if (!next) return undefined;
  if (next.name) return namedArgument(plan, subject, phrase);
  if (subject.words.includes(next.text)) {
    const { text } = phrase.take();
    return { matches: ({ words }) => words.includes(text) };
  }
  if (subject.kinds.length > 0) return undefined;
  const kinds = kindsNamed(next.text, plan.settings.synonyms)?.filter((each) => subject.names.includes(each)) ?? [];
  if (kinds.length > 0) {
    phrase.take();
    return { kinds, matches: ({ element }) => element !== undefined && kinds.includes(element.kind) };
  }
  return subject.amount && next.figure ? figureArgument(subject.amount, phrase) : undefined;
}

function namedArgument(plan: Plan, { text, names }: Subject, phrase: Phrase): Argument | undefined {
  const { next } = phrase;
  if (!next || names.length === 0) return undefined;
  phrase.take();
  const meant = plan.declarations.find(next.text);
  if (meant && !names.includes(meant.kind)) {
    const kinds = names.slice(0, 5).map((each) => plan.words(each));
    phrase.impossible(
      `‘${next.text}’ is ${aKind(plan, meant.kind)}, which cannot stand behind ‘${text}’. Name a ${listed(kinds, 'or')}.`,
      next.at,
    );
  }
  return { matches: ({ element }) => element !== undefined && element === meant };
}

function figureArgument(amount: (item: Item) => number | undefined, phrase: Phrase): Argument {
  const number = amountOf(phrase.take().figure as ValueFact);
  return { matches: (item) => amount(item) === number };
}

/** A word of the language behind a subject that cannot say it: `kind strategic` of an outcome. */
function noteWrongWord(plan: Plan, kind: ElementKind, subject: Subject, phrase: Phrase): void {
  const { next } = phrase;
  if (!next || next.name || next.figure || subject.words.length === 0 || subject.kinds.length > 0) return;
  if (MODIFIERS.has(next.text) || subjectCalled(plan, kind, next, true)) return;
  const can = listed(subject.words.slice(0, 8), 'or');
  const message = `‘${subject.text}’ of ${aKind(plan, kind)} cannot be ‘${next.text}’, so this requirement checks nothing. It can be ${can}.`;
  if (next.isOwn) phrase.impossible(message, next.at);
  else phrase.unclear(message, next, subject.words);
  phrase.take();
}

/** Words that go on with a claim behind its subject. */
const MODIFIERS = new Set<string>([
  'over',
  'under',
  'at least',
  'at most',
  'with',
  'without',
  'no',
  'within',
  ...DATED,
  'in every year',
  'in each year',
  'and',
  'or',
  'funded by',
]);
