import { type ClauseFact, listed, OPENING_WORDS, type SaidOnce, type SayingChange } from '@goldenthread/model';
import { shortened } from '../words.js';

/** What happened to something that an element says. */
export function tellSaying(change: SayingChange): string {
  const { kind, gone, come } = change;
  const [was, is] = [shownOf(gone), shownOf(come)];
  const words = wordsFor(change);
  switch (kind) {
    case 'title':
      if (was === '') return 'was without a title before';
      return `was called ‘${shortened(was, 160)}’ before${is === '' ? ' and has no title now' : ''}`;
    case 'date-slipped':
      return `slips from ${was} to ${is}${words === 'by' ? '' : ` (${words})`}`;
    case 'date-brought-forward':
      return `is brought forward from ${was} to ${is}${words === 'by' ? '' : ` (${words})`}`;
    case 'gap-accepted':
      return accepted(change);
    case 'gap-no-longer-accepted':
      return `no longer explains the gap ${gap(gone[0]?.clause, words)}`;
    case 'principle-departed':
      return `departs from a principle: ${is}${was === '' ? '' : `; it was: ${was}`}`;
    case 'measure-redefined':
      return `is defined otherwise: ${turned(words, was, is)}`;
    default:
      return change.type === 'departsFrom' ? `no longer departs from a principle: ${was}` : turned(words, was, is);
  }
}

/** The reason that a newly accepted gap gives, whole. */
export function reasonOf({ come }: SayingChange): string | undefined {
  const clause = come[0]?.clause;
  return clause && 'words' in clause && clause.words ? clause.words.text : come[0]?.shown;
}

function accepted(change: SayingChange): string {
  const { gone, come } = change;
  const clause = come[0]?.clause;
  const until = clause && 'until' in clause && clause.until ? ` until ${clause.until.text}` : '';
  const words = wordsFor(change);
  const [before, now] = [gone[0] && gap(gone[0].clause, words), gap(clause, words)];
  const how = before === undefined || before !== now ? 'accepts' : 'explains otherwise';
  const instead = before === undefined || before === now ? '' : ` in place of ${before}`;
  return `${how} the gap ${now}${instead}${until}: ${shortened(reasonOf(change) ?? '', 240)}`;
}

const gap = (clause: ClauseFact | undefined, words: string): string =>
  clause?.type === 'accept' ? `‘${clause.rule.name}’` : `‘${words}’`;

const shownOf = (said: readonly SaidOnce[]): string => listed(said.map((each) => shortened(each.shown, 240)));

/** What an element says it with: the opening words of the clause. */
function wordsFor({ type, inBudget, beside }: SayingChange): string {
  if (type === 'title' || type === 'narrative') return inBudget ? 'words of the budget' : 'explanation';
  if (beside) return type === 'line' ? 'words beside a budget line' : `words beside ${OPENING_WORDS[type][0]}`;
  return (OPENING_WORDS[type].length === 1 ? OPENING_WORDS[type][0] : undefined) ?? type;
}

function turned(words: string, was: string, is: string): string {
  if (was === '') return `now says ‘${words}’: ${is}`;
  if (is === '') return `no longer says ‘${words}’; it said: ${was}`;
  return `now says ‘${words}’: ${is}; it said: ${was}`;
}
