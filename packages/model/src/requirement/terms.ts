import type { Span } from '../facts/common.js';
import { type ElementKind, KIND_GRAMMAR } from '../facts/generated.js';
import type { Plan } from '../plan/plan.js';
import { addAll } from '../values/long-lists.js';
import { above, belongingTo, canBelong, readRole } from './belonging.js';
import { aKind, allOf, type Claim, either, eitherClaim, refuseOwnKind, type Test } from './claim.js';
import { closedWord } from './closed-word.js';
import {
  ALL_WORDS,
  CONDITION_WORDS,
  checkRanges,
  checkSize,
  QUANTITIES,
  type Range,
  rangeOf,
  rangesBetween,
  readQuantity,
  refuseEachYear,
  SOME,
} from './comparison.js';
import { type Counting, DATE_WORDS, hasEnough, ofWhat, takeDate } from './counting.js';
import { elementsOf, type Item } from './items.js';
import { clausesHolding, clausesOpenedBy, kindsNamed, kindsNamedIn } from './kinds.js';
import { ownDate } from './own-date.js';
import type { Phrase, Word } from './phrase.js';
import { sizeOf } from './size.js';
import { itemsLike, noSuchSubject, offerSubjects, readArguments, readSubject, type Subject, subjectCalled } from './subject.js';

/** Reads what a requirement says of one kind. */
export class Terms {
  private readonly ranges: Range[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly kind: ElementKind,
  ) {}

  /** The conditions that a line ends with. */
  conditions(phrase: Phrase): Test[] {
    const found: Test[] = [];
    for (;;) {
      phrase.skipFillers();
      const isOther = found.length > 0 && phrase.takeOne('or') !== undefined;
      const test = this.condition(phrase);
      if (test && isOther) found.push(either(found.pop() as Test, test));
      else if (test) found.push(test);
      else if (phrase.isAtEnd) {
        checkRanges(this.ranges, phrase);
        return found;
      } else {
        noSuchSubject(this.plan, this.kind, phrase.take(), phrase, 'apply');
        phrase.giveUp();
      }
    }
  }

  /** What a line asks for: one claim, or several. */
  claims(phrase: Phrase, at: Span): Claim[] {
    const found: Claim[] = [];
    for (;;) {
      phrase.skipFillers(...ALL_WORDS);
      if (phrase.isAtEnd && found.length > 0) return found;
      const isOther = found.length > 0 && phrase.takeOne('or') !== undefined;
      if (isOther) phrase.skipFillers(...ALL_WORDS);
      const claims = this.claim(phrase, at);
      if (claims && isOther) found.push(eitherClaim(found.pop() as Claim, claims));
      else if (claims) addAll(found, claims);
      else {
        const { next } = phrase;
        if (next) noSuchSubject(this.plan, this.kind, next, phrase, 'be met');
        phrase.giveUp();
        return found;
      }
    }
  }

  private condition(phrase: Phrase): Test | undefined {
    phrase.skipFillers();
    if (phrase.takeOne('not', 'unless', 'except')) {
      const test = this.condition(phrase);
      return test && ((element) => !test(element));
    }
    const { next, second } = phrase;
    phrase.offer(CONDITION_WORDS);
    const range = rangeOf(phrase);
    if (range) return this.ofSize(phrase, range);
    const between = rangesBetween(phrase);
    if (between) return allOf(between.map((each) => this.ofSize(phrase, each)));
    const dated = ownDate(this.plan, this.kind, phrase);
    if (dated) return dated;
    if (next?.text === 'with' && !(second?.name && KIND_GRAMMAR[this.kind].clauses.includes('with')))
      return this.having(phrase, true);
    if (next?.text === 'without' || next?.text === 'no') return this.having(phrase, false);
    if (next?.text === 'as' && kindsNamedIn(['with']).includes(this.kind)) return readRole(this.plan, phrase);
    if (next && !next.name && next.text === 'part of' && second && !this.isWhole(second)) phrase.take();
    const { next: here } = phrase;
    if (here && (here.name || (kindsNamed(here.text, this.plan.settings.synonyms) && !this.opens(here))))
      return this.belonging(phrase);
    const { place } = phrase;
    const types = here ? clausesHolding(this.kind, here.text) : [];
    const subject = readSubject(this.plan, this.kind, phrase, true);
    if (subject) {
      const behind = phrase.place;
      const test = this.said(phrase, subject);
      // `at risk` opens a line of a saving, and is a stage of one too.
      if (types.length === 0 || phrase.place !== behind) return test;
      phrase.backTo(place);
      return either(test, closedWord(this.plan, this.kind, phrase));
    }
    phrase.backTo(place);
    return types.length > 0 ? closedWord(this.plan, this.kind, phrase) : undefined;
  }

  private opens(word: Word): boolean {
    return clausesOpenedBy(this.kind, word.text).length > 0;
  }

  /** Whether a word can stand behind `part of` itself. */
  private isWhole(word: Word): boolean {
    if (!KIND_GRAMMAR[this.kind].clauses.includes('partOf')) return false;
    return !word.name && kindsNamed(word.text, this.plan.settings.synonyms) !== undefined;
  }

  private said(phrase: Phrase, subject: Subject): Test {
    const { arguments: wanted } = readArguments(this.plan, this.kind, subject, phrase);
    const counting = this.counting(phrase, ofWhat(this.plan, subject, wanted));
    return hasEnough(this.plan, subject, wanted, counting, SOME);
  }

  /** `with risk`, `without risk with owner`. */
  private having(phrase: Phrase, wanted: boolean): Test | undefined {
    const word = phrase.take();
    phrase.skipFillers(...ALL_WORDS);
    const claims = this.claim(phrase, word.at);
    if (!claims) return undefined;
    return wanted
      ? (element) => claims.every(({ holds }) => holds(element))
      : (element) => !claims.some(({ holds }) => holds(element));
  }

  /** What goes on behind `and`: `with owner and mitigation`. */
  private also(phrase: Phrase): Test | undefined {
    const { next } = phrase;
    offerSubjects(this.plan, this.kind, phrase);
    if (!next || next.name || !subjectCalled(this.plan, this.kind, next, false)) return undefined;
    const claims = this.claim(phrase, next.at);
    return claims && ((element) => claims.every(({ holds }) => holds(element)));
  }

  private ofSize(phrase: Phrase, range: Range): Test {
    checkSize(this.plan, this.kind, range, phrase);
    refuseEachYear(this.plan, this.kind, phrase);
    this.ranges.push(range);
    return (element) => range.holds(sizeOf(this.plan, element));
  }

  /** `of Retrofit`, `of service`: what the element is below or bound to, or what that is part of in turn. */
  private belonging(phrase: Phrase): Test {
    const word = phrase.take();
    const { plan, kind } = this;
    const meant = word.name ? plan.declarations.find(word.text) : undefined;
    const kinds = word.name ? (meant ? [meant.kind] : []) : (kindsNamed(word.text, plan.settings.synonyms) ?? []);
    if (kinds.length > 0 && !kinds.some((each) => canBelong(kind, each))) {
      phrase.impossible(
        `Nothing in a plan links ${aKind(plan, kind)} to ${aKind(plan, kinds[0] as ElementKind)}, so this requirement can never apply. Change it.`,
        word.at,
      );
    }
    if (meant)
      return (element) =>
        element !== meant && (above(plan, element).includes(meant) || elementsOf(plan, element, kinds).includes(meant));
    return belongingTo(plan, kinds);
  }

  /** One claim; or, where several words stand behind its subject, one for each of them. */
  private claim(phrase: Phrase, at: Span): Claim[] | undefined {
    const start = phrase.place;
    phrase.offer(QUANTITIES);
    const quantity = readQuantity(phrase);
    if (quantity?.figure && quantity.figure.type !== 'number') return this.sizeClaim(phrase, start, at);
    phrase.skipFillers();
    const adjective = this.adjective(phrase);
    const found = readSubject(this.plan, this.kind, phrase, false);
    // `every strategic project with outlook` asks of those that are strategic, and of no others.
    const subject = found && adjective ? { ...found, items: itemsLike(found, adjective) } : found;
    if (!subject && !quantity) return this.wordClaim(phrase, at);
    if (!subject) return quantity?.figure && phrase.isAtEnd ? this.sizeClaim(phrase, start, at) : undefined;
    const behind = phrase.place;
    const { arguments: wanted, isAny } = readArguments(this.plan, this.kind, subject, phrase);
    const counting = this.counting(phrase, ofWhat(this.plan, subject, wanted));
    if (quantity?.most === 0 && counting.filters.length > 0 && subject.kinds.includes(this.kind))
      refuseOwnKind(this.plan, this.kind, phrase, start);
    const isAll = quantity?.isAll && (wanted.length > 0 || counting.filters.length > 0 || counting.nearness !== undefined);
    const { least, most } = quantity?.isAll && !isAll ? SOME : (quantity ?? SOME);
    if (least > 1 && subject.isOnce) {
      phrase.impossible(
        `${aKind(this.plan, this.kind)} says ‘${subject.text}’ only once, so it cannot have ${least}.`.replace(/^a/, 'A'),
        at,
      );
    }
    const text = phrase.textFrom(start);
    const key = `${subject.text} ${phrase.textFrom(behind)}`;
    const groups = wanted.length === 0 ? [[]] : isAny || (quantity && !isAll) ? [wanted] : wanted.map((each) => [each]);
    return groups.map((group, index) => ({
      text,
      at,
      subject: `${key} ${index}`,
      least,
      most,
      holds: hasEnough(this.plan, subject, group, counting, { least, most, ...(isAll && { isAll }) }),
    }));
  }

  /** `strategic project`: a word of a closed list before the kind that it is said of. */
  private adjective(phrase: Phrase): ((item: Item) => boolean) | undefined {
    const { next, second } = phrase;
    if (!next || next.name || next.figure || !second || second.name) return undefined;
    if (subjectCalled(this.plan, this.kind, next, false)) return undefined;
    const kinds = kindsNamed(second.text, this.plan.settings.synonyms) ?? [];
    const holding = kinds.filter((kind) => clausesHolding(kind, next.text).length > 0);
    if (holding.length === 0) return undefined;
    const { place } = phrase;
    const tests = new Map(
      holding.map((kind) => {
        phrase.backTo(place);
        return [kind, closedWord(this.plan, kind, phrase)] as const;
      }),
    );
    return ({ element }) => element !== undefined && (tests.get(element.kind)?.(element) ?? false);
  }

  /** `are confirmed`: a word of a closed list, which some line has to say. */
  private wordClaim(phrase: Phrase, at: Span): Claim[] | undefined {
    const { next } = phrase;
    if (!next || next.name || clausesHolding(this.kind, next.text).length === 0) return undefined;
    const { text } = next;
    return [{ text, at, subject: text, least: 1, most: 1, holds: closedWord(this.plan, this.kind, phrase) }];
  }

  private sizeClaim(phrase: Phrase, start: number, at: Span): Claim[] | undefined {
    phrase.backTo(start);
    const range = rangeOf(phrase);
    if (!range) return undefined;
    checkSize(this.plan, this.kind, range, phrase);
    const text = phrase.textFrom(start);
    return [{ text, at, subject: text, least: 1, most: 1, holds: (element) => range.holds(sizeOf(this.plan, element)) }];
  }

  /** What stands behind a subject and says which of its items count. */
  private counting(phrase: Phrase, subject: Subject): Counting {
    const counting: Counting = { filters: [] };
    for (;;) {
      const { place } = phrase;
      const isJoined = phrase.next?.text === 'and';
      phrase.skipFillers();
      phrase.offer(subject.hasDates ? DATE_WORDS : []);
      if (takeDate(this.plan, phrase, subject, counting)) continue;
      if ((!isJoined || counting.isChain) && this.takeFilter(phrase, subject, counting, isJoined)) continue;
      phrase.backTo(place);
      return counting;
    }
  }

  private takeFilter(phrase: Phrase, subject: Subject, counting: Counting, isJoined: boolean): boolean {
    const { amount, kinds } = subject;
    const range = amount && rangeOf(phrase);
    if (range) {
      counting.filters.push((item) => range.holds(amount(item)));
      return true;
    }
    if (kinds.length === 0) return false;
    const { place } = phrase;
    const begins = phrase.next?.text;
    const tests = new Map<ElementKind, Test>();
    let reached = place;
    for (const kind of kinds) {
      phrase.backTo(place);
      if (phrase.isReadTooOften()) return false;
      const terms = new Terms(this.plan, kind);
      const test = isJoined ? terms.also(phrase) : terms.condition(phrase);
      if (!test) return false;
      tests.set(kind, test);
      reached = phrase.place;
    }
    phrase.backTo(reached);
    counting.isChain = isJoined || begins === 'with';
    counting.filters.push(({ element }) => element !== undefined && (tests.get(element.kind)?.(element) ?? false));
    return true;
  }
}
