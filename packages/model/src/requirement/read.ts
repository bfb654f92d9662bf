import type { Span } from '../facts/common.js';
import { placeOf } from '../facts/file.js';
import type { ElementKind, RequirementSeverityClause } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { addAll } from '../values/long-lists.js';
import { type Claim, contradictions, either, type Test } from './claim.js';
import { closedWord } from './closed-word.js';
import { inOwnWords } from './everyday.js';
import { KIND_WORDS, kindsNamed } from './kinds.js';
import { type Offer, Phrase, type RequirementProblem, type Word, wordsOf } from './phrase.js';
import { Terms } from './terms.js';

/** A council's own rule, read: what it is for, and what it asks of that. */
export interface Requirement {
  readonly element: Element;
  readonly severity: RequirementSeverityClause['severity'];
  /** The kinds that it is for. */
  readonly kinds: readonly ElementKind[];
  /** What is wrong with it; then it is asked nothing. */
  readonly problems: readonly RequirementProblem[];
  /** The claims that an element of these kinds does not keep; none where the requirement is not for it. */
  broken(element: Element): readonly Claim[];
}

/** How serious it is to break a requirement that does not say so. */
const USUAL = 'warning';

/** What a requirement says of the elements of one kind. */
interface OfKind {
  readonly conditions: readonly Test[];
  readonly claims: readonly Claim[];
}

/** What could stand behind the last word of a requirement's last line. */
export function requirementOffers(plan: Plan, element: Element): Offer[] {
  const offers = new Map<string, Offer>();
  readRequirement(plan, element, offers);
  return [...offers.values()];
}

/** Reads a requirement. What could go on is noted in `offers`, where they are given. */
export function readRequirement(plan: Plan, element: Element, offers?: Map<string, Offer>): Requirement {
  const problems: RequirementProblem[] = [];
  // What could go on is asked about the last line only.
  const { opening: said, demands } = linesOf(element, problems);
  const last = demands.at(-1);
  const phraseOf = (words: readonly Word[], isLast: boolean): Phrase => new Phrase(words, problems, isLast ? offers : undefined);
  const opening = inOwnWords(nameLast(plan, said)).flatMap(apartBefore);
  const { kinds, adjectives, rest } = readKinds(plan, phraseOf(opening, !last), opening);
  const byKind = new Map<ElementKind, OfKind>();
  for (const kind of kinds) {
    const terms = new Terms(plan, kind);
    const first = adjectives.map((words) => words.map((word) => closedWord(plan, kind, phraseOf([word], false))).reduce(either));
    const conditions = [...first, ...terms.conditions(phraseOf(rest, !last))];
    const claims = demands.flatMap((line) => terms.claims(phraseOf(line.words, line === last), line.at));
    for (const message of contradictions(plan, kind, claims)) problems.push({ sort: 'impossible', ...message });
    byKind.set(kind, { conditions, claims });
  }
  addAll(problems, missing(element));
  return {
    element,
    severity: element.one('requirementSeverity')?.severity ?? USUAL,
    kinds,
    problems: unique(problems),
    broken: (each) => {
      const own = byKind.get(each.kind);
      if (!own?.conditions.every((holds) => holds(each))) return [];
      return own.claims.filter((claim) => !claim.holds(each));
    },
  };
}

/** What a line asks for. */
interface Demand {
  readonly words: readonly Word[];
  readonly at: Span;
}

/**
 * The words of a requirement's lines. Behind `has`, on the same line, `for` and another `has` go on with what is asked:
 * `has target for every year`, `has every measure has a target`.
 */
function linesOf(element: Element, problems: RequirementProblem[]): { opening: readonly Word[]; demands: readonly Demand[] } {
  const long = [...element.all('appliesTo'), ...element.all('demands')].find(({ terms }) => terms.length > MOST_WORDS);
  if (long) {
    problems.push({ sort: 'unclear', message: TOO_LONG, at: long.at });
    return { opening: [], demands: [] };
  }
  const [first, ...others] = element.all('appliesTo');
  const asked = element.all('demands');
  const demands = asked
    .filter(({ at }) => !asked.some((each) => isBehind(element, each.at, at)))
    .map((clause): Demand => {
      const further = [...asked.map((each) => [WITH, each] as const), ...others.map((each) => [FOR, each] as const)]
        .filter(([, { at }]) => isBehind(element, clause.at, at))
        .sort(([, a], [, b]) => a.at.start - b.at.start)
        .flatMap(([text, { at, terms }]): Word[] => [
          { text, at: { start: at.start, end: at.start + FOR.length }, isOwn: true },
          ...wordsOf(terms),
        ]);
      return { words: inOwnWords([...wordsOf(clause.terms), ...further]), at: clause.at };
    });
  for (const { at } of others) {
    if (asked.some((clause) => isBehind(element, clause.at, at))) continue;
    const message = 'This requirement says twice what it is for. Write it in one line, or make two requirements.';
    problems.push({ sort: 'unclear', message, at });
  }
  return { opening: wordsOf(first?.terms ?? []), demands };
}

const FOR = 'for';
/** What `has` means behind another. */
const WITH = 'with';

/** How many words a line of a requirement may have: what is asked of each other is read inside each other. */
const MOST_WORDS = 60;

const TOO_LONG =
  'This line has more than 60 words, so it is not checked. Write several requirements in its place, each of which says less.';

/** Whether a clause stands behind another, with nothing but spaces between them. */
function isBehind({ file }: Element, before: Span, after: Span): boolean {
  return after.start > before.end && placeOf(file, before.end).line === placeOf(file, after.start).line;
}

/** The kinds that a `for` line names, the words before them that say which of these, and what stands behind. */
function readKinds(plan: Plan, phrase: Phrase, words: readonly Word[]): Opening {
  const { synonyms } = plan.settings;
  const named = (word: Word | undefined): readonly ElementKind[] | undefined =>
    word && !word.name ? kindsNamed(word.text, synonyms) : undefined;
  const adjectives: Word[][] = [];
  let isOther = false;
  for (;;) {
    phrase.skipFillers();
    phrase.offer(KIND_WORDS);
    const { next } = phrase;
    if (!next || named(next)) break;
    if (!next.isOwn) {
      const message = `‘${next.text}’ is not a kind of thing in a plan. Write what the requirement is for, such as ‘for project’.`;
      phrase.unclear(message, next, KIND_WORDS);
      return { kinds: [], adjectives, rest: [] };
    }
    const before = isOther ? adjectives.at(-1) : undefined;
    if (before) before.push(phrase.take());
    else adjectives.push([phrase.take()]);
    isOther = phrase.takeOne('or') !== undefined;
  }
  const kinds: ElementKind[] = [];
  for (let found = named(phrase.next); found; found = named(phrase.next)) {
    addAll(kinds, found);
    const word = phrase.take();
    if (phrase.next && named(phrase.next) && phrase.next.at.start === word.at.end + 1) refuseBoth(phrase, word, phrase.next);
    const joined = phrase.next?.text === 'and' || phrase.next?.text === 'or';
    if (joined && named(phrase.second)) phrase.take();
  }
  const last = adjectives.at(-1)?.at(-1);
  if (kinds.length === 0 && last) {
    phrase.unclear('This line does not say what the requirement is for. Add a kind, such as ‘for project’.', last);
  }
  return { kinds: [...new Set(kinds)], adjectives, rest: words.slice(phrase.place) };
}

/** `service measures` may be the measures of services, or both: a comma without a space behind it is not kept. */
function refuseBoth(phrase: Phrase, first: Word, second: Word): void {
  const [a, b] = [first.text, second.text];
  phrase.unclear(`‘${a} ${b}’ can be read in two ways. Write ‘${b} of ${a}’, or ‘${a} and ${b}’.`, second);
}

/** `Cabinet decisions` are the decisions of the Cabinet. */
function nameLast(plan: Plan, words: readonly Word[]): readonly Word[] {
  const [name, kind, ...rest] = words;
  if (!name?.name || !kind || kind.name || !kindsNamed(kind.text, plan.settings.synonyms)) return words;
  return [kind, { text: 'of', at: name.at, isOwn: true }, name, ...rest];
}

/** What a `for` line begins with, and the rest of it. */
interface Opening {
  readonly kinds: readonly ElementKind[];
  /** The words before the kind; of those that stand together, with `or`, one has to hold. */
  readonly adjectives: readonly (readonly Word[])[];
  readonly rest: readonly Word[];
}

const NO_SYNONYMS: ReadonlyMap<string, string> = new Map();

/** `key decision` is a line of a plan's own. Where a `for` line begins with it, it is a decision that is key. */
function apartBefore(word: Word, index: number, all: readonly Word[]): Word[] {
  const isFirst = all.slice(0, index).every(({ text }) => !kindsNamed(text, NO_SYNONYMS));
  const space = word.text.lastIndexOf(' ');
  const last = word.text.slice(space + 1);
  if (!isFirst || !word.isOwn || space < 0 || KIND_WORDS.includes(word.text) || !KIND_WORDS.includes(last)) return [word];
  const end = word.at.end - last.length;
  return [
    { text: word.text.slice(0, space), at: { start: word.at.start, end: end - 1 }, isOwn: true },
    { text: last, at: { start: end, end: word.at.end }, isOwn: true },
  ];
}

/** What a requirement does not say and has to. */
function missing(element: Element): RequirementProblem[] {
  const lines = [
    ...(element.has('appliesTo') ? [] : ['what it is for, such as ‘for project’']),
    ...(element.has('demands') ? [] : ['what it asks for, such as ‘has owner’']),
  ];
  const message = `This requirement checks nothing yet. Say ${lines.join(', and ')}.`;
  return lines.length === 0 ? [] : [{ sort: 'unclear', message }];
}

/** One problem of a sort at a place: what one word brings up for several kinds is said of the first. */
function unique(problems: readonly RequirementProblem[]): RequirementProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ sort, at, message }) => {
    const key = `${sort} ${at?.start ?? message}`;
    return !seen.has(key) && seen.add(key);
  });
}
