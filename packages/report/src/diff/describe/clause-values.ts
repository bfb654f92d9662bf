import {
  CLAUSES,
  type ClauseFact,
  listed,
  type NameFact,
  oneLine,
  type PeriodFact,
  type Plan,
  periodInWords,
  shownValue,
  type TermFact,
  termsInWords,
  type ValueFact,
} from '@goldenthread/model';
import { called, calledIn } from '../words.js';

/** What names stand for: the plan that a clause is of first, then the other version of it. */
type Plans = readonly Plan[];

type Fields = Readonly<Record<string, unknown>>;

/** The parts of a pattern: what is left out where a part in it is missing, and the parts themselves. */
const OPTIONAL = /\[([^[\]]*)\]/g;
const FIELD = /\{(\w+)\}/g;
/** What says where or how a clause stands, and nothing of what it says. */
const LAID_OUT: ReadonlySet<string> = new Set(['at', 'type', 'words']);

/**
 * What a clause says, in words: by the pattern that the vocabulary has for its value, else its parts one after another, with the words
 * behind its colon last. A name is worded by what it stands for.
 */
export function clauseValue(clause: ClauseFact, plans: Plans): string {
  const pattern = CLAUSES[clause.type].changed?.[2];
  if (pattern !== undefined)
    return oneLine(filled(pattern, clause, plans))
      .replace(/^: /, '')
      .trim();
  const inFrame = new Set([...(CLAUSES[clause.type].changed?.[0] ?? '').matchAll(FIELD)].map(([, field]) => field));
  const parts = Object.entries(clause).filter(([field]) => !LAID_OUT.has(field) && !inFrame.has(field));
  const told = parts.map(([, value]) => partInWords(value, plans)).filter((each) => each !== '');
  const words = 'words' in clause && clause.words ? oneLine(clause.words.text).trim() : '';
  return [told.join(' '), words].filter((each) => each !== '').join(': ');
}

/** A pattern of the vocabulary with the parts of a clause in their places; the sign for the value stays. */
export function filled(pattern: string, clause: ClauseFact, plans: Plans): string {
  const fields = clause as unknown as Fields;
  const part = (field: string): string => partInWords(fields[field], plans);
  return pattern
    .replace(OPTIONAL, (_, optional: string) =>
      [...optional.matchAll(FIELD)].every(([, field]) => isThere(fields[field as string])) ? optional : '',
    )
    .replace(FIELD, (_, field: string) => part(field));
}

const isThere = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

function partInWords(value: unknown, plans: Plans): string {
  if (value === true) return '';
  if (Array.isArray(value))
    return isTerms(value) ? termsInWords(value) : listed((value as readonly unknown[]).map((each) => partInWords(each, plans)));
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('name' in value) return nameInWords(value as NameFact, plans);
  if ('type' in value) return shownValue(value as ValueFact);
  if ('text' in value) return periodInWords(value as PeriodFact).trim();
  return Object.entries(value)
    .filter(([field]) => !LAID_OUT.has(field))
    .map(([field, part]) => `${BEFORE[field] ?? ''}${partInWords(part, plans)}`)
    .filter((each) => each !== '')
    .join(' ');
}

/** What a name stands for in the plan that it is typed in; one that stands for nothing there, as it is. */
function nameInWords(name: NameFact, plans: Plans): string {
  for (const plan of plans) {
    const element = plan.meaning(name);
    if (element) return called(element, plan.words(element.kind));
  }
  return calledIn(plans, name.name);
}

/** What stands before a part of a pair or a share, where that is more than a space. */
const BEFORE: Readonly<Record<string, string>> = { role: 'as ' };

const isTerms = (value: readonly unknown[]): value is readonly TermFact[] =>
  value.some((each) => typeof each === 'object' && each !== null && ('word' in each || 'figure' in each || 'other' in each));
