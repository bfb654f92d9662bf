import {
  type AttributeChange,
  type AttributeValue,
  CLAUSES,
  type ClauseFact,
  dayInWords,
  listed,
  type PeriodFact,
} from '@goldenthread/model';
import { termOf } from '../../page/build/clause-words.js';
import { calledIn, shortened } from '../words.js';

/** What happened to something that an element says. */
export function describeAttribute(change: AttributeChange): string {
  const { kind, gone, come } = change;
  const [was, is] = [shownOf(gone), shownOf(come)];
  const words = wordsFor(change);
  if (change.type === 'asAt' && is !== '')
    return `is now as at ${day(come, is)}${was === '' ? '' : ` (before: ${day(gone, was)})`}`;
  if (change.type === 'ruleSetting') return is === '' ? `no longer sets the rule ${was}` : `sets ${ruleSet(change)}`;
  switch (kind) {
    case 'title':
      if (was === '') return 'was without a title before';
      return `was called ‘${shortened(was, 160)}’ before${is === '' ? ' and has no title now' : ''}`;
    case 'date-slipped':
    case 'date-brought-forward':
      return dateMoved(change);
    case 'gap-accepted':
      return accepted(change);
    case 'gap-no-longer-accepted':
      return `no longer explains the gap ${gap(gone[0]?.clause, words)}`;
    case 'principle-departed':
      return departs(change);
    case 'measure-redefined':
      return turned(words, was, is);
    default:
      return change.type === 'departsFrom' ? `no longer departs from a principle: ${was}` : turned(words, was, is);
  }
}

/** `slips from 31 December 2025 to 31 March 2026`, `ends later: on 31 March 2028 (before: 30 September 2027)` */
export function dateMoved(change: AttributeChange): string {
  const { kind, type, gone, come } = change;
  const [was, is] = [day(gone, shownOf(gone)), day(come, shownOf(come))];
  const later = kind === 'date-slipped';
  // Other dates say when something is due.
  const verb = type === 'ends' ? 'ends' : type === 'starts' || type === 'taskFrom' ? 'starts' : undefined;
  if (verb) return `${verb} ${later ? 'later' : 'earlier'}: ${is} (before: ${was})`;
  const words = wordsFor(change);
  return `${later ? 'slips' : 'is brought forward'} from ${was} to ${is}${words === 'by' ? '' : ` (${words})`}`;
}

/** `departs from ‘Residents first’: The harbour needs it` */
export function departs({ gone, come, plan, earlier }: AttributeChange): string {
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
  if (is?.type !== 'ruleSetting') return shownOf(come);
  const why = is.words ? `: ${is.words.text.trim()}` : '';
  const same = was?.type === 'ruleSetting' && was.rule.name === is.rule.name;
  const before = was?.type === 'ruleSetting' ? ` (before: ${same ? was.level : `${was.rule.name} ${was.level}`})` : '';
  return `the rule ${is.rule.name} ${joiner} ${is.level}${why}${before}`;
}

/** A day as people write it. */
export function day(said: readonly AttributeValue[], fallback: string): string {
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
  const until = clause && 'until' in clause && clause.until ? ` until ${clause.until.text}` : '';
  const words = wordsFor(change);
  const [before, now] = [gone[0] && gap(gone[0].clause, words), gap(clause, words)];
  const how = before === undefined || before !== now ? 'accepts' : 'gives another reason for';
  const instead = before === undefined || before === now ? '' : ` in place of ${before}`;
  return `${how} the gap ${now}${instead}${until}: ${shortened(reasonOf(change) ?? '', 240)}`;
}

const gap = (clause: ClauseFact | undefined, words: string): string =>
  clause?.type === 'accept' ? `‘${clause.rule.name}’` : `‘${words}’`;

const shownOf = (said: readonly AttributeValue[]): string => listed(said.map((each) => shortened(each.shown, 240)));

/** What an element says it with, as people call that. */
export function wordsFor({ type, inBudget, beside, gone, come }: AttributeChange): string {
  if (type === 'title' || type === 'narrative') return inBudget ? 'words of the budget' : 'explanation';
  if (beside) return type === 'line' ? 'words beside a budget line' : `words beside the ${termOf(type)}`;
  if (type === 'equalityRecord') return equalityRecord(come[0] ?? gone[0]);
  return CLAUSES[type].noun ?? termOf(type);
}

function equalityRecord(said: AttributeValue | undefined): string {
  return said?.clause?.type === 'equalityRecord' ? said.clause.record : 'record of equality';
}

/** What took the place of what, in a sentence. */
export function turned(words: string, was: string, is: string): string {
  if (was === '') return `now has ${withArticle(words)}: ${is}`;
  if (is === '') return `no longer has ${withArticle(words)} (before: ${was})`;
  return `has another ${words}: ${is} (before: ${was})`;
}

const withArticle = (words: string): string => (/s$/.test(words) ? words : `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`);
