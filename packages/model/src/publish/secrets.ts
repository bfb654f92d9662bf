import type { ValueFact } from '../facts/common.js';
import type { ElementFact } from '../facts/file.js';
import type { Element } from '../plan/element.js';
import { parseMoney } from '../values/money.js';

/** Titles and names shorter than this are ordinary words. */
const SHORTEST = 4;
const AMOUNT = /([£€$][0-9][0-9,]*(?:\.[0-9]+)?)[ \u00a0]?(bn|m|k|billion|million|thousand)?(?![A-Za-z0-9])/gi;
const SHORT: Readonly<Record<string, string>> = { billion: 'bn', million: 'm', thousand: 'k' };

/** What words for readers must not hold: the titles, names and amounts of what is exempt. */
export class Secrets {
  private readonly titles: readonly string[];
  private readonly names: readonly RegExp[];
  private readonly amounts: ReadonlySet<number>;

  /** An amount that stands in the public part as well gives nothing away. */
  constructor(exempt: Iterable<Element>, open: Iterable<Element>) {
    const all = [...exempt].flatMap((element) => element.walk());
    this.titles = all.map(({ title }) => folded(title)).filter((title) => title.length >= SHORTEST);
    const names = new Set(all.flatMap(({ name }) => (name !== undefined && name.length >= SHORTEST ? [name] : [])));
    this.names = [...names].map((name) => new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u'));
    const known = new Set([...open].flatMap(({ fact }) => amountsIn(fact)));
    this.amounts = new Set(all.flatMap(({ fact }) => amountsIn(fact)).filter((amount) => !known.has(amount)));
  }

  /** Whether words give something away. */
  isIn(words: string): boolean {
    const text = folded(words);
    if (this.titles.some((title) => text.includes(title)) || this.names.some((name) => name.test(words))) return true;
    return this.amounts.size > 0 && [...words.matchAll(AMOUNT)].some((typed) => this.amounts.has(penceOf(typed) ?? Number.NaN));
  }
}

function penceOf([, amount, unit = '']: RegExpMatchArray): number | undefined {
  const multiple = unit.toLowerCase();
  return parseMoney(`${amount}${SHORT[multiple] ?? multiple}`);
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The amounts of money that an element itself states, in pence. */
function amountsIn(fact: ElementFact): number[] {
  const found: number[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (typeof value === 'object' && value !== null) {
      const { type, pence } = value as Partial<Extract<ValueFact, { type: 'money' }>>;
      if (type === 'money' && pence !== undefined) found.push(Math.abs(pence));
      else for (const each of Object.values(value)) visit(each);
    }
  };
  visit(fact.clauses);
  return found;
}
