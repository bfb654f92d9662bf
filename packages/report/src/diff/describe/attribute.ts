import {
  type AttributeChange,
  type AttributeValue,
  CLAUSES,
  type ClauseFact,
  dayInWords,
  isOfClause,
  listed,
  type PeriodFact,
  type Plan,
  periodInWords,
} from '@goldenthread/model';
import { termOf } from '../../page/build/clause-words.js';
import { slipOf, statedFigures } from '../slips.js';
import { calledIn, shortened } from '../words.js';
import { clauseValue, filled } from './clause-values.js';

const EXPLANATION = 'explanation';

/** The most of one value that a sentence shows. */
const MOST_OF_A_VALUE = 240;

/** What happened to something that an element says, as what follows its name in a sentence. */
export function describeAttribute(change: AttributeChange, most = MOST_OF_A_VALUE): string {
  const { kind, type, gone, come } = change;
  if (type === 'asAt' && come.length > 0)
    return `is now as at ${day(come, '')}${gone.length === 0 ? '' : ` (before: ${day(gone, '')})`}`;
  if (type === 'asAt') return `no longer says its date (before: ${day(gone, '')})`;
  if (type === 'use') return used(change);
  if (type === 'ruleSetting')
    return come.length === 0 ? `no longer sets the rule ${valuesOf(change, gone, most)}` : `sets ${ruleSet(change)}`;
  switch (kind) {
    case 'title':
      return retitled(change);
    case 'date-slipped':
    case 'date-brought-forward':
      return dateMoved(change);
    case 'gap-accepted':
      return accepted(change);
    case 'gap-no-longer-accepted':
      return `no longer explains the gap ${gap(gone[0]?.clause, wordsFor(change))}`;
    case 'principle-departed':
      return departs(change);
  }
  return sentenceOf(change, most) ?? turned(wordsFor(change), valuesOf(change, gone, most), valuesOf(change, come, most));
}

/** `uses another edition of a library: lof-2026-09 (before: lof-2025-03)` */
function used({ gone, come }: AttributeChange): string {
  const [was, is] = [gone, come].map((said) => listed(said.map(({ shown }) => shown))) as [string, string];
  if (is === '') return `no longer uses ${was}`;
  if (was === '') return `now uses ${is}`;
  const [edition, earlier] = [is, was].map((shown) => shown.replace(/^the library /, '')) as [string, string];
  return edition === is
    ? `now uses ${is} (before: ${was})`
    : `uses another edition of a library: ${edition} (before: ${earlier})`;
}

/** The same with what may be a slip of typing. */
export function describeWithSlip(change: AttributeChange): string {
  const [slip] = statedFigures(change).flatMap((each) => slipOf(each) ?? []);
  return `${describeAttribute(change)}${slip === undefined ? '' : ` (${slip} what it was: a slip?)`}`;
}

function retitled({ gone, come }: AttributeChange): string {
  const [was, is] = [gone[0]?.shown ?? '', come[0]?.shown ?? ''];
  if (was === '') return 'was without a title before';
  return `was called ‘${shortened(was, 160)}’ before${is === '' ? ' and has no title now' : ''}`;
}

/** What the vocabulary says of such a change; undefined where it says nothing, for its noun does. */
function sentenceOf(change: AttributeChange, most: number): string | undefined {
  const { type, gone, come, beside } = change;
  if (beside || !isOfClause(type)) return undefined;
  const { changed, row } = CLAUSES[type];
  if (row)
    return come.length === 0
      ? 'no longer has figures without a year'
      : `has figures that no year stands above: ${valuesOf(change, come, most)}`;
  if (!changed) return undefined;
  const [now, no] = changed;
  const was = valuesOf(change, gone, most);
  if (come.length > 0) {
    const isOfAnother = gone.length > 0 && frameOf(change, now, come) !== frameOf(change, now, gone);
    const before = isOfAnother
      ? framed(change, now, gone, most).replace(/^((is|was) )?now /, '$1')
      : withoutSameWords(was, valuesOf(change, come, most));
    return `${framed(change, now, come, most)}${before === '' ? '' : ` (before: ${before})`}`;
  }
  return no.includes('…') || was === '' ? framed(change, no, gone, most) : `${framed(change, no, gone, most)} (before: ${was})`;
}

/** What was said, without the words behind its colon where they are the same now: `high` of `high: Team in place`. */
function withoutSameWords(was: string, is: string): string {
  const at = is.indexOf(': ');
  const words = at < 0 ? '' : is.slice(at);
  return words !== '' && was.endsWith(words) && was.length > words.length ? was.slice(0, -words.length) : was;
}

/** The sentences without their values: another comment, another year's council tax have others. */
const frameOf = (change: AttributeChange, pattern: string, said: readonly AttributeValue[]): string =>
  said.map(({ clause }) => (clause ? filled(pattern, clause, plansOf(change, said)) : pattern)).join('; ');

/** Values in the sentence that tells of them: those of one sentence together. */
function framed(change: AttributeChange, pattern: string, said: readonly AttributeValue[], most: number): string {
  const frames = Map.groupBy(said, ({ clause }) => (clause ? filled(pattern, clause, plansOf(change, said)) : pattern));
  return listed(
    [...frames].map(([frame, some]) => {
      const values = valuesOf(change, some, most);
      return values === '' ? frame.replace(/(:| as| at| by| in| of| on)? ?…/, '') : frame.replace('…', () => values);
    }),
  );
}

const plansOf = ({ plan, earlier, gone }: AttributeChange, said: readonly AttributeValue[]): readonly Plan[] =>
  said === gone ? [earlier, plan] : [plan, earlier];

/** What was or is said, in words. */
export function valuesOf(change: AttributeChange, said: readonly AttributeValue[], most = MOST_OF_A_VALUE): string {
  const plans = plansOf(change, said);
  if (change.type === 'narrative' && most !== Number.POSITIVE_INFINITY) return shortened(onlyHere(change, said), most);
  return listed(
    said.map(({ clause, shown }) => shortened(clause && !isShownWhole(clause) ? clauseValue(clause, plans) : shown, most)),
  );
}

/** Of a long explanation, the sentences that the other version does not have. */
function onlyHere({ gone, come }: AttributeChange, said: readonly AttributeValue[]): string {
  const sentences = (some: readonly AttributeValue[]): string[] => some.flatMap(({ shown }) => shown.split(/(?<=[.!?])\s+/));
  const others = new Set(sentences(said === gone ? come : gone));
  const own = sentences(said);
  const only = own.filter((each) => !others.has(each));
  // Where the same sentences stand in another order, all of them are shown.
  return (only.length === 0 && sentences(said === gone ? come : gone).length === own.length ? own : only).join(' ');
}

/** An answer is shown with what it answers, and a row that no period stands above as it is typed. */
const isShownWhole = ({ type }: ClauseFact): boolean =>
  type === 'did' || type === 'didChanging' || CLAUSES[type].row !== undefined;

/**
 * `slips from 31 December 2025 to 31 March 2026`, `ends later: 31 March 2028 (before: 30 September 2027)`,
 * `is to be realised later: by 2030/31 (before: by 2028/29)`
 */
function dateMoved(change: AttributeChange): string {
  const { kind, type, gone, come } = change;
  const [was, is] = [day(gone, valuesOf(change, gone)), day(come, valuesOf(change, come))];
  const later = kind === 'date-slipped';
  // Other dates say when something is due.
  const verb = type === 'ends' ? 'ends' : type === 'starts' || type === 'taskFrom' ? 'starts' : undefined;
  if (verb) return `${verb} ${later ? 'later' : 'earlier'}: ${is} (before: ${was})`;
  if (DUE.has(type)) return `${later ? 'slips' : 'is brought forward'} from ${was} to ${is}`;
  const [, due] = /^is now (.+) by …$/.exec(isOfClause(type) ? (CLAUSES[type].changed?.[0] ?? '') : '') ?? [];
  if (due) return `is ${due} ${later ? 'later' : 'earlier'}: by ${is} (before: by ${was})`;
  return sentenceOf(change, MOST_OF_A_VALUE) ?? `${later ? 'slips' : 'is brought forward'} from ${was} to ${is}`;
}

/** Dates by which something is due as a whole: no word has to say which date of it slips. */
const DUE: ReadonlySet<string> = new Set(['by', 'stepIn', 'stepOn']);

/** `departs from ‘Residents first’: The harbour needs it` */
function departs({ gone, come, plan, earlier }: AttributeChange): string {
  const told = (said: readonly AttributeValue[]): string =>
    listed(
      said.map(({ clause, shown }) =>
        clause?.type === 'departsFrom'
          ? `${calledIn([plan, earlier], clause.principle.name)}${clause.words ? `: ${shortened(clause.words.text.trim(), 240)}` : ''}`
          : shown,
      ),
    );
  return `departs from ${told(come)}${gone.length === 0 ? '' : ` (before: ${told(gone)})`}`;
}

/** `the rule target-weakened to off: Too many findings (before: warning)` */
export function ruleSet({ gone, come }: AttributeChange, joiner = 'to'): string {
  const [was, is] = [gone[0]?.clause, come[0]?.clause];
  if (is?.type !== 'ruleSetting') return '';
  const why = is.words ? `: ${is.words.text.trim()}` : '';
  const same = was?.type === 'ruleSetting' && was.rule.name === is.rule.name;
  const before = was?.type === 'ruleSetting' ? ` (before: ${same ? was.level : `${was.rule.name} ${was.level}`})` : '';
  return `the rule ${is.rule.name} ${joiner} ${is.level}${why}${before}`;
}

/** A day as people write it. */
function day(said: readonly AttributeValue[], fallback: string): string {
  const fact = Object.values(said[0]?.clause ?? {}).find(
    (value): value is PeriodFact => typeof value === 'object' && value !== null && 'period' in value,
  );
  return fact?.period ? dayInWords(fact.period) : fallback;
}

/** The reason that a newly accepted gap gives, whole. */
export function reasonOf({ come }: AttributeChange): string | undefined {
  const clause = come[0]?.clause;
  return clause && 'words' in clause && clause.words ? clause.words.text : come[0]?.shown;
}

function accepted(change: AttributeChange): string {
  const { gone, come } = change;
  const clause = come[0]?.clause;
  const until = clause && 'until' in clause && clause.until ? ` until ${periodInWords(clause.until)}` : '';
  const words = wordsFor(change);
  const [before, now] = [gone[0] && gap(gone[0].clause, words), gap(clause, words)];
  const how = before === undefined || before !== now ? 'accepts' : 'gives another reason for';
  const instead = before === undefined || before === now ? '' : ` in place of ${before}`;
  return `${how} the gap ${now}${instead}${until}: ${shortened(reasonOf(change) ?? '', 240)}`;
}

const gap = (clause: ClauseFact | undefined, words: string): string =>
  clause?.type === 'accept' ? `‘${clause.rule.name}’` : `‘${words}’`;

/** What an element says it with, as people call that. */
function wordsFor({ type, inBudget, beside }: AttributeChange): string {
  if (!isOfClause(type)) return inBudget ? 'words of the budget' : EXPLANATION;
  if (beside) return type === 'line' ? 'words beside a budget line' : `words beside the ${termOf(type)}`;
  const words = CLAUSES[type].noun ?? termOf(type);
  return inBudget && CLAUSES[type].link ? `${words} of the budget` : words;
}

/** What took the place of what, in a sentence. */
function turned(words: string, was: string, is: string): string {
  // Of “date of its figures”, the first word counts.
  const isSeveral = /^words\b|s$/.test(words.replace(/ of .*$/, ''));
  if (words === EXPLANATION && (was === '' || is === '')) return was === '' ? `now says: ${is}` : `no longer says: ${was}`;
  if (was === '') return `now has ${isSeveral ? words : withArticle(words)}: ${is}`;
  if (is === '') return `no longer has ${isSeveral ? words : withArticle(words)} (before: ${was})`;
  // A full stop in a bracket, and another one behind it, is one too many.
  const [now, before] = [is, was].map((said) => said.replace(/(?<!\.)\.$/, ''));
  return `has ${isSeveral ? 'other' : 'another'} ${words}: ${now} (before: ${before})`;
}

const withArticle = (words: string): string => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
