import type { ValueFact } from '../facts/common.js';
import {
  type ClauseFact,
  type ClauseType,
  type ElementKind,
  KIND_GRAMMAR,
  LINKS,
  OPENING_WORDS,
  PARTS,
} from '../facts/generated.js';
import { CHILDREN_CLAUSES } from './clauses/children.js';
import { EVERYWHERE_CLAUSES } from './clauses/everywhere.js';
import { MEASURES_CLAUSES } from './clauses/measures.js';
import { MONEY_CLAUSES } from './clauses/money.js';
import { OUTCOMES_CLAUSES } from './clauses/outcomes.js';
import { PARTIES_CLAUSES } from './clauses/parties.js';
import { PLAN_CLAUSES } from './clauses/plan.js';
import { RECORDS_CLAUSES } from './clauses/records.js';
import { STATEMENTS_CLAUSES } from './clauses/statements.js';
import { WORK_CLAUSES } from './clauses/work.js';
import type { ClauseTraits, LinkTraits, RowTraits } from './traits.js';

/** The type of a clause that is a row of figures. */
export type RowType = Extract<ClauseFact, { cells: readonly ValueFact[] }>['type'];

/** The traits of every clause: one that the grammar has and this has not does not compile. */
export const CLAUSES: Readonly<Record<ClauseType, ClauseTraits>> = {
  ...PLAN_CLAUSES,
  ...STATEMENTS_CLAUSES,
  ...OUTCOMES_CLAUSES,
  ...WORK_CLAUSES,
  ...MEASURES_CLAUSES,
  ...MONEY_CLAUSES,
  ...PARTIES_CLAUSES,
  ...RECORDS_CLAUSES,
  ...CHILDREN_CLAUSES,
  ...EVERYWHERE_CLAUSES,
} satisfies Readonly<Record<ClauseType, ClauseTraits>>;

const types = Object.keys(CLAUSES) as ClauseType[];

/** The clauses for which something holds, in the order of the grammar. */
export function clausesWith(test: (traits: ClauseTraits) => boolean): ReadonlySet<ClauseType> {
  return new Set(types.filter((type) => test(CLAUSES[type])));
}

/** The links for which something holds, in the order of the grammar. */
export function linksWith(test: (link: LinkTraits) => boolean): ReadonlySet<ClauseType> {
  return clausesWith(({ link }) => link !== undefined && test(link));
}

/** The clauses with a place for names of one kind and of no other, such as a measure. */
export function linksTo(kind: ElementKind): ReadonlySet<ClauseType> {
  const fields = (type: ClauseType): (readonly ElementKind[])[] =>
    [LINKS[type], LINKS[PARTS[type]?.[1] ?? '']].flatMap((each) => Object.values(each ?? {}));
  return new Set(types.filter((type) => fields(type).some((kinds) => kinds.length === 1 && kinds[0] === kind)));
}

/** The clauses by which a kind says what it is for, by name alone: all, or those that may name something of another kind. */
export function upLinksOf(kind: ElementKind, to?: ElementKind): readonly ClauseType[] {
  const mayName = (type: ClauseType): boolean =>
    [LINKS[type], LINKS[PARTS[type]?.[1] ?? '']].some((each) =>
      Object.values(each ?? {}).some((kinds) => to && kinds.includes(to)),
    );
  return KIND_GRAMMAR[kind].clauses.filter((type) => CLAUSES[type].link?.up !== undefined && (to === undefined || mayName(type)));
}

/** The clauses that state the periods of the columns below them. */
export const COLUMNS: ReadonlySet<ClauseType> = clausesWith(({ columns }) => columns === true);

/** The rows of figures for which something holds, in the order of the grammar. */
export function rowsWith(test: (row: RowTraits) => boolean): ReadonlySet<RowType> {
  return clausesWith(({ row }) => row !== undefined && test(row)) as ReadonlySet<RowType>;
}

/** The words that a clause opens with, for people: `cash limit`. The first, where it has several. */
export function openingOf(type: ClauseType): string {
  return OPENING_WORDS[type][0] ?? type;
}

/** How a link reads in a sentence: X `depends on` Y. */
export function verbOf(type: ClauseType): string {
  return CLAUSES[type].link?.says ?? openingOf(type);
}

/** The rows of figures of a measure, in the order in which people read them. */
export const READINGS = ['baseline', 'target', 'actual', 'forecast'] as const satisfies readonly ClauseType[];
