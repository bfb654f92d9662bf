import type { ValueFact } from '../facts/common.js';
import type { ElementFact, FileFacts } from '../facts/file.js';
import type { ClauseFact } from '../facts/generated.js';
import { CURRENCIES, type CurrencySign, isCurrency, signOf, USUAL_CURRENCY } from '../values/currency.js';

/** An amount as typed. */
type Amount = Extract<ValueFact, { type: 'money' }>;

/** A clause with amounts in another currency than the plan's. */
export interface ForeignAmounts {
  readonly clause: ClauseFact;
  readonly amounts: readonly Amount[];
}

/** How a file reads in a plan of one currency. */
interface Reading {
  readonly facts: FileFacts;
  readonly foreign: readonly ForeignAmounts[];
}

const NONE: readonly ForeignAmounts[] = [];
const known = new WeakMap<FileFacts, Map<CurrencySign, Reading>>();
const foreignIn = new WeakMap<FileFacts, readonly ForeignAmounts[]>();

/** The sign of the currency that some files state; of the usual one where they state none. */
export function signOfFiles(files: readonly FileFacts[]): CurrencySign {
  for (const { elements } of files) {
    const plan = elements.find(({ kind }) => kind === 'plan');
    if (!plan) continue;
    const stated = plan.clauses.find((clause) => clause.type === 'currency');
    const code = stated?.currency.name;
    return CURRENCIES[isCurrency(code) ? code : USUAL_CURRENCY];
  }
  return CURRENCIES[USUAL_CURRENCY];
}

/**
 * A file as a plan with this sign reads it: amounts with another sign keep their text and lose their pence, so that nothing
 * adds them up or compares them. The very same facts where there are none.
 */
export function inCurrency(facts: FileFacts, sign: CurrencySign): FileFacts {
  if (facts.signs.every((each) => each === sign)) return facts;
  let readings = known.get(facts);
  if (!readings) {
    readings = new Map();
    known.set(facts, readings);
  }
  let reading = readings.get(sign);
  if (!reading) {
    reading = read(facts, sign);
    readings.set(sign, reading);
    foreignIn.set(reading.facts, reading.foreign);
  }
  return reading.facts;
}

/** The amounts of a plan's file that are in another currency, by clause, in the order they stand. */
export function foreignAmounts(facts: FileFacts): readonly ForeignAmounts[] {
  return foreignIn.get(facts) ?? NONE;
}

function read(facts: FileFacts, sign: CurrencySign): Reading {
  const foreign: ForeignAmounts[] = [];
  const elements = eachOf(facts.elements, (element) => readElement(element, sign, foreign));
  return elements === facts.elements ? { facts, foreign: NONE } : { facts: { ...facts, elements }, foreign };
}

function readElement(element: ElementFact, sign: CurrencySign, foreign: ForeignAmounts[]): ElementFact {
  const clauses = eachOf(element.clauses, (clause) => {
    const amounts: Amount[] = [];
    const changed = readPart(clause, sign, amounts) as ClauseFact;
    if (amounts.length > 0) foreign.push({ clause: changed, amounts });
    return changed;
  });
  const children = eachOf(element.children, (child) => readElement(child, sign, foreign));
  return clauses === element.clauses && children === element.children ? element : { ...element, clauses, children };
}

/** A clause or a part of one; the very same where no amount in it is foreign. */
function readPart(part: object, sign: CurrencySign, amounts: Amount[]): object {
  if (Array.isArray(part)) return eachOf(part, (each) => (isObject(each) ? readPart(each, sign, amounts) : each));
  if (isAmount(part)) {
    const own = signOf(part.text);
    if (own === undefined || own === sign) return part;
    const { pence: _, ...unread } = part;
    amounts.push(unread);
    return unread;
  }
  let changed: Record<string, unknown> | undefined;
  for (const key in part) {
    const value = (part as Record<string, unknown>)[key];
    if (!isObject(value) || key === 'at') continue;
    const read = readPart(value, sign, amounts);
    if (read === value) continue;
    changed ??= { ...part };
    changed[key] = read;
  }
  return changed ?? part;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isAmount(part: object): part is Amount {
  return 'type' in part && part.type === 'money' && 'text' in part && typeof part.text === 'string';
}

/** Does the same to each of a list; the very same list where nothing changed. */
function eachOf<T>(items: readonly T[], work: (item: T) => T): readonly T[] {
  let changed: T[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as T;
    const done = work(item);
    if (done !== item) changed ??= items.slice(0, index);
    changed?.push(done);
  }
  return changed ?? items;
}
