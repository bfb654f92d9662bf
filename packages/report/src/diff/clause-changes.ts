import type { ClauseFact, ClauseType, Element, Period, PeriodFact } from '@goldenthread/model';
import { lastDay, OPENING_WORDS } from '@goldenthread/model';
import type { Draft } from './draft.js';
import type { Said } from './statement.js';
import { listed, shortened } from './words.js';

/** Dates by which something is promised: later is a slip. */
const PROMISED: ReadonlySet<string> = new Set([
  'by',
  'ends',
  'starts',
  'realisedBy',
  'disposal',
  'reviewBy',
  'benefitsReview',
  'stepIn',
  'stepOn',
  'taskFrom',
]);
const DATES: ReadonlySet<string> = new Set([
  'heldOn',
  'raisedOn',
  'terms',
  'started',
  'ended',
  'originally',
  'reviewedOn',
  'asAt',
  'lasting',
]);
const STATES: ReadonlySet<string> = new Set(['status', 'planStatus', 'stage', 'certainty', 'done', 'deliverability']);
const WORDING: ReadonlySet<string> = new Set([
  'narrative',
  'translation',
  'because',
  'comment',
  'background',
  'evidence',
  'code',
  'said',
  'did',
  'reviewedOn',
  'originally',
  'advantage',
  'disadvantage',
  'optionRisks',
  'realityCheck',
]);
const DEFINITION: ReadonlySet<string> = new Set([
  'unit',
  'better',
  'trendOnly',
  'tells',
  'measureAbout',
  'measureKind',
  'reported',
  'source',
  'amberWithin',
  'reset',
]);
const EXPLAINED: ReadonlySet<string> = new Set(['accept', 'noTarget', 'noBaseline', 'noCost', 'noValueForMoney']);

/** What changed in something that an element says once or several times; undefined where nothing did. */
export function clauseChange(
  before: Said | undefined,
  after: Said | undefined,
  element: Element,
  startMonth: number,
): Draft | undefined {
  const { type } = (after ?? before) as Said;
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length === 0 && come.length === 0) return undefined;
  const [was, is] = [shownOf(gone), shownOf(come)];
  const moved = turned(wordsFor((after ?? before) as Said), was, is);
  const { inBudget } = (after ?? before) as Said;
  if (type === 'title' && !inBudget)
    return {
      kind: 'title',
      grade: titleGrade(element),
      reworded: true,
      says: `was ${was === '' ? 'without a title' : `called ${quoted(was)}`} before${is === '' ? ' and has no title now' : ''}`,
    };
  if (type === 'narrative' && !inBudget) return { kind: 'wording', grade: 'editorial', reworded: true, says: moved };
  if (EXPLAINED.has(type)) return explained(type as ClauseType, gone, come);
  if (type === 'departsFrom') {
    if (come.length === 0) return { kind: 'detail', grade: 'officer', says: `no longer departs from a principle: ${was}` };
    return {
      kind: 'principle-departed',
      grade: 'member',
      why: 'A principle is departed from.',
      says: `departs from a principle: ${is}`,
    };
  }
  if (STATES.has(type)) return { kind: 'status', grade: 'officer', says: moved };
  if (PROMISED.has(type)) {
    const [from, to] = [dayOf(gone, startMonth), dayOf(come, startMonth)];
    const kind =
      from === undefined || to === undefined || from === to ? 'date' : to > from ? 'date-slipped' : 'date-brought-forward';
    const how = kind === 'date-slipped' ? 'slips' : 'is brought forward';
    const says = kind === 'date' ? moved : `${how} from ${was} to ${is} (${wordsFor((after ?? before) as Said)})`;
    return { kind, grade: 'officer', says };
  }
  const grade = WORDING.has(type) ? 'editorial' : 'officer';
  if (DATES.has(type)) return { kind: 'date', grade, says: moved };
  if (WORDING.has(type) || isNote(before ?? after)) return { kind: 'wording', grade: 'editorial', says: moved };
  if (element.kind === 'measure' && DEFINITION.has(type))
    return { kind: 'measure-redefined', grade, says: `is defined otherwise: ${moved}` };
  return { kind: element.kind === 'plan' ? 'setting' : 'detail', grade, says: moved };
}

/** The words beside a row of figures. */
const isNote = (said: Said | undefined): boolean => said?.clauses.some((each) => each.clause === undefined) ?? false;

/** A promise in other words needs more than an editor. */
const titleGrade = (element: Element): Draft['grade'] =>
  element.parent === undefined && ['outcome', 'statement', 'measure', 'plan'].includes(element.family) ? 'officer' : 'editorial';

function explained(type: ClauseType, gone: Said['clauses'], come: Said['clauses']): Draft {
  const gap = (clause: ClauseFact | undefined): string =>
    clause?.type === 'accept' ? `‘${clause.rule.name}’` : `‘${OPENING_WORDS[type]?.[0] ?? type}’`;
  const [first] = come;
  if (!first)
    return { kind: 'gap-no-longer-accepted', grade: 'officer', says: `no longer explains the gap ${gap(gone[0]?.clause)}` };
  const { clause } = first;
  const reason = clause && 'words' in clause && clause.words ? clause.words.text : first.shown;
  const until = clause && 'until' in clause && clause.until ? ` until ${clause.until.text}` : '';
  const how = gone.length === 0 ? 'accepts' : 'explains otherwise';
  return {
    kind: 'gap-accepted',
    grade: 'officer',
    says: `${how} the gap ${gap(clause)}${until}: ${shortened(reason, 240)}`,
    reason,
  };
}

function without(all: Said | undefined, others: Said | undefined): Said['clauses'] {
  const left = (others?.clauses ?? []).map((each) => each.canonical);
  return (all?.clauses ?? []).filter(({ canonical }) => {
    const index = left.indexOf(canonical);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const shownOf = (clauses: Said['clauses']): string => listed(clauses.map((each) => shortened(each.shown, 240)));
const quoted = (text: string): string => `‘${shortened(text, 160)}’`;

function wordsFor(said: Said): string {
  const { type, inBudget } = said;
  if (type === 'title' || type === 'narrative') return inBudget ? 'words of the budget' : 'explanation';
  if (isNote(said)) return type === 'line' ? 'words beside a budget line' : `words beside ${OPENING_WORDS[type][0]}`;
  return (OPENING_WORDS[type].length === 1 ? OPENING_WORDS[type][0] : undefined) ?? type;
}

function turned(words: string, was: string, is: string): string {
  if (was === '') return `now says ‘${words}’: ${is}`;
  if (is === '') return `no longer says ‘${words}’; it said: ${was}`;
  return `now says ‘${words}’: ${is}; it said: ${was}`;
}

function dayOf(clauses: Said['clauses'], startMonth: number): number | undefined {
  const [only, ...others] = clauses;
  const fact = others.length > 0 ? undefined : Object.values(only?.clause ?? {}).find(isPeriod);
  return fact?.period && lastDay(fact.period, startMonth);
}

const isPeriod = (value: unknown): value is PeriodFact & { period: Period } =>
  typeof value === 'object' && value !== null && 'period' in value;
