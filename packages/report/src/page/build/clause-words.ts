import {
  CLAUSES,
  type ClauseFact,
  type ClauseTypes,
  capitalised,
  type DecisionState,
  decisionStanding,
  type Element,
  formatMoney,
  impactInWords,
  listed,
  openingOf,
  type PeriodFact,
  pence,
  rolesIn,
  termsInWords,
  type ValueFact,
  type WordsFact,
} from '@goldenthread/model';
import type { Words } from '../page.js';
import { partsInWords, withWords } from './clause-parts.js';
import type { PageIndex } from './page-index.js';
import { changeInWords, periodInWords, plain, valueInWords } from './wording.js';

/** What a clause says, under which words. */
export interface ClauseWords {
  readonly term: string;
  readonly words: Words;
}

/** What a clause is called, in the middle of a sentence: `risk before action`. */
export function termOf(type: ClauseFact['type']): string {
  const term = CLAUSES[type].label ?? openingOf(type);
  return /^[A-Z][a-z]/.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
}

/** Clauses whose words need more than their parts one after another. */
type Wording = {
  readonly [T in keyof ClauseTypes]?: (clause: ClauseTypes[T], pageIndex: PageIndex, element: Element) => Partial<ClauseWords>;
};

const WORDINGS: Wording = {
  accept: ({ rule, until, words }) => ({
    term: 'A known gap',
    words: [`${plain(words.text)} (${rule.name.replaceAll('-', ' ')}${until ? `, until ${periodInWords(until)}` : ''})`],
  }),
  appliesTo: ({ terms }) => ({ words: [termsInWords(terms)] }),
  demands: ({ terms }) => ({ words: [termsInWords(terms)] }),
  approves: ({ approvals }, pageIndex) => ({
    words: pageIndex.listed(
      approvals.map(({ target, value, limit, period }) => [
        pageIndex.named(target),
        ...(value ? [` to ${valueInWords(value, pageIndex.symbol)}`] : []),
        ...(limit ? [` up to ${valueInWords(limit, pageIndex.symbol)}`] : []),
        ...(period ? [` in ${periodInWords(period)}`] : []),
      ]),
    ),
  }),
  approvedBy: ({ body, on }, pageIndex) => ({ words: [pageIndex.named(body), ...(on ? [`, ${periodInWords(on)}`] : [])] }),
  background: ({ words }) => {
    const text = plain(words.text);
    return { words: [/^https?:\/\//i.test(text) ? { type: 'address', address: text, text } : text] };
  },
  benchmark: () => ({}),
  benefitsReview: ({ on, result, words }) => ({
    words: withWords([periodInWords(on), ...(result ? [`, ${result}`] : [])], words),
  }),
  better: ({ direction, low, high, near }) => ({
    term: 'Better when',
    words: [
      direction ??
        (near ? `near ${valueInWords(near)}` : low && high ? `between ${valueInWords(low)} and ${valueInWords(high)}` : ''),
    ],
  }),
  change: ({ target, by, step, period, pairs, words }, pageIndex) => ({
    term: 'Changes',
    words: withWords(
      [
        pageIndex.named(target),
        `: ${[
          ...(by ? [`by ${periodInWords(by)}`] : []),
          ...(step
            ? [
                `a step of ${changeInWords(step, pageIndex.symbol)}${period ? ` in ${periodInWords(period)}` : ', each year to come'}`,
              ]
            : []),
          ...pairs.map((pair) => `${changeInWords(pair.value, pageIndex.symbol)} in ${periodInWords(pair.period)}`),
        ].join(', ')}`,
      ],
      words,
    ),
  }),
  councilTax: ({ period, rise, band, value, words }, pageIndex) => ({
    term: `Council tax ${periodInWords(period)}`,
    words: withWords(
      [
        changeInWords(rise, pageIndex.symbol),
        ...(band && value ? [`, ${band} pays ${valueInWords(value, pageIndex.symbol)}`] : []),
      ],
      words,
    ),
  }),
  costs: ({ value, fund, period, words }, pageIndex) => ({
    words: withWords(
      [
        valueInWords(value, pageIndex.symbol),
        ...(fund ? [' from ', pageIndex.named(fund)] : []),
        ...(period ? [` in ${periodInWords(period)}`] : []),
      ],
      words,
    ),
  }),
  comment: ({ role, words }) => ({ term: `Comments: ${role}`, words: [plain(words.text)] }),
  decidedBy: ({ body, on }, pageIndex, element) => {
    const state = element.kind === 'decision' ? decisionStanding(pageIndex.plan, element).state : 'reviewed';
    const day = on ? [`, ${periodInWords(on)}`] : state === 'undated' ? [', no date yet'] : [];
    return { term: DECIDED[state], words: [pageIndex.named(body), ...day] };
  },
  decisionStatus: ({ state, period, words }) => ({
    term: 'Status',
    words: withWords([...stateInWords(state), ...(period ? [` in ${periodInWords(period)}`] : [])], words),
  }),
  delivers: ({ shares }, pageIndex) => ({
    words: pageIndex.listed(
      shares.map(({ outcome, share }) => [pageIndex.named(outcome), ...(share ? [` (${valueInWords(share)} of the work)`] : [])]),
    ),
  }),
  departsFrom: ({ principle, words }, pageIndex) => ({ words: withWords([pageIndex.named(principle)], words) }),
  equalityRecord: ({ record, on, words }) => ({
    term: capitalised(record),
    words: withWords(on ? [periodInWords(on)] : [], words ?? undefined),
  }),
  split: ({ called, parts }) => ({ term: `Split by ${called.name}`, words: [listed(parts.map(({ name }) => name))] }),
  gapBetween: ({ first, second }) => ({ words: [`${first.name} and ${second.name}`] }),
  noBaseline: until,
  noCost: until,
  noTarget: until,
  noValueForMoney: until,
  direction: ({ direction, subject, position, measure, value, amount, within, unit, by, words }, pageIndex) => ({
    term: capitalised(`${direction} ${subject}`),
    words: withWords(
      [
        ...(position ? [`to ${position}`] : []),
        ...(measure && value ? ['to ', pageIndex.named(measure), ` ${valueInWords(value, pageIndex.symbol)}`] : []),
        ...(amount ? [`to ${valueInWords(amount, pageIndex.symbol)}`] : []),
        ...(within && unit ? [` within ${valueInWords(within)} ${unit}`] : []),
        ...(by ? [` by ${periodInWords(by)}`] : []),
        ...(position || measure || amount || within || by
          ? []
          : [direction === 'hold' ? 'where it is' : 'without a figure or a date']),
      ],
      words,
    ),
  }),
  effectOn: ({ measures, value, period, words }, pageIndex) => ({
    words: withWords(
      [
        'on ',
        ...pageIndex.listed(measures.map((measure) => pageIndex.named(measure))),
        ...(value ? [` ${changeInWords(value, pageIndex.symbol)}`] : []),
        ...(period ? [` in ${periodInWords(period)}`] : []),
      ],
      words,
    ),
  }),
  impactOf: ({ amount, effects, words }, pageIndex) => ({
    term: `With ${moreOrLess(amount, pageIndex.symbol)}`,
    words: withWords(
      effects.length === 0 && !words
        ? ['No effect is stated']
        : pageIndex.listed(
            effects.map(({ measure, value }) => [pageIndex.named(measure), ` ${valueInWords(value, pageIndex.symbol)}`]),
          ),
      words,
    ),
  }),
  impactRecord: (clause) => ({
    term: capitalised(impactInWords(clause)),
    words: withWords(clause.on ? [periodInWords(clause.on)] : [], clause.words),
  }),
  inherent: ({ likelihood, impact }) => ({ words: [scored(likelihood, impact)] }),
  lasting: ({ start, end }) => ({ words: [`${periodInWords(start)} to ${periodInWords(end)}`] }),
  moveMoney: ({ amount, giver, taker, period }, pageIndex) => ({
    term: 'Moves',
    words: [
      `${valueInWords(amount, pageIndex.symbol)} from `,
      pageIndex.named(giver),
      ' to ',
      pageIndex.named(taker),
      ` in ${periodInWords(period)}`,
    ],
  }),
  outlook: ({ start, end, value, words }, pageIndex) => ({
    term: `Outlook ${periodInWords(start)} to ${periodInWords(end)}`,
    words: withWords(value ? [valueInWords(value, pageIndex.symbol)] : [], words),
  }),
  preferred: () => ({ term: 'Preferred', words: ['Yes'] }),
  publish: ({ publish, words }) => ({ words: withWords([publish === 'exempt' ? 'not for publication' : 'public'], words) }),
  realityCheck: ({ round, words }, pageIndex) => ({
    words: round ? ['in ', pageIndex.named(round), `: ${plain(words.text)}`] : [plain(words.text)],
  }),
  rank: ({ comparators, period, place, count, words }, pageIndex) => ({
    words: withWords([`${place.text} of ${count.text} in ${periodInWords(period)}, among `, pageIndex.named(comparators)], words),
  }),
  reported: ({ frequency, cumulative }) => ({ words: [`${frequency}${cumulative ? ', adding up over the year' : ''}`] }),
  residual: ({ likelihood, impact }) => ({ words: [scored(likelihood, impact)] }),
  response: ({ verdict, by, words }, pageIndex) => ({
    words: withWords([...(verdict ? [by ? `${verdict} by ` : verdict] : []), ...(by ? [pageIndex.named(by)] : [])], words),
  }),
  responseIn: ({ round, words }, pageIndex) => ({ words: [pageIndex.named(round), `: ${plain(words.text)}`] }),
  status: ({ state, period, words }) => ({
    words: withWords([...stateInWords(state), ...(period ? [` in ${periodInWords(period)}`] : [])], words),
  }),
  stops: ({ work, measures, words }, pageIndex) => ({
    words: withWords(
      [
        pageIndex.named(work),
        ...(measures.length > 0
          ? [', with an effect on ', ...pageIndex.listed(measures.map((measure) => pageIndex.named(measure)))]
          : []),
      ],
      words,
    ),
  }),
  trendOnly: ({ words }) => ({ term: 'Target', words: withWords(['none: it is monitored for its trend only'], words) }),
  valueForMoney: ({ cost, performance, comparators, on, words }, pageIndex) => ({
    words: withWords(
      [
        `cost ${cost}, performance ${performance}`,
        ...(comparators ? [', compared with ', pageIndex.named(comparators)] : []),
        ...(on ? [`, ${periodInWords(on)}`] : []),
      ],
      words,
    ),
  }),
  with: (clause, pageIndex) => ({
    words: withWords(
      pageIndex.listed(rolesIn(clause).map(({ partner, role }) => [pageIndex.named(partner), ...(role ? [` (${role})`] : [])])),
      clause.words,
    ),
  }),
};

/** What a clause says in words. A clause of a sort that is new in the language is described by its parts, one after another. */
export function clauseWords(clause: ClauseFact, pageIndex: PageIndex, element: Element): ClauseWords {
  const wording = WORDINGS[clause.type] as
    | ((clause: ClauseFact, pageIndex: PageIndex, element: Element) => Partial<ClauseWords>)
    | undefined;
  const own = wording?.(clause, pageIndex, element) ?? {};
  return {
    term: own.term ?? CLAUSES[clause.type].label ?? capitalised(openingOf(clause.type)),
    words: own.words ?? partsInWords(clause, pageIndex),
  };
}

/** Who decided, is to decide, or reviewed: four things, and each is called what it is. */
const DECIDED: Readonly<Record<DecisionState | 'reviewed', string>> = {
  taken: 'Decided by',
  proposed: 'For decision by',
  undated: 'For decision by',
  deferred: 'Deferred by',
  refused: 'Refused by',
  stopped: 'Was for decision by',
  reviewed: 'Reviewed by',
};

/** Why there is none, and until when. */
function until({ until: end, words }: { readonly until?: PeriodFact; readonly words: WordsFact }): Partial<ClauseWords> {
  return { words: withWords(end ? [`until ${periodInWords(end)}`] : [], words) };
}

/** `£250,000 less`, `£50,000 more` */
function moreOrLess(amount: ValueFact, symbol: string): string {
  if (amount.type !== 'money' || amount.pence === undefined) return changeInWords(amount, symbol);
  return `${formatMoney(pence(Math.abs(amount.pence)), symbol)} ${amount.pence < 0 ? 'less' : 'more'}`;
}

/** A status in words; green, amber and red with their marks. */
function stateInWords(state: ClauseTypes['status' | 'decisionStatus']['state']): Words {
  return state === 'green' || state === 'amber' || state === 'red' ? [{ type: 'colour', colour: state }] : [capitalised(state)];
}

function scored(likelihood: ValueFact, impact: ValueFact): string {
  const score = likelihood.type === 'number' && impact.type === 'number' ? `: ${likelihood.value * impact.value}` : '';
  return `likelihood ${likelihood.text}, impact ${impact.text}${score}`;
}
