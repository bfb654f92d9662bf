import { type ClauseFact, formatPeriod, type PeriodFact, type ValueFact } from '@goldenthread/model';
import type { PlainValue } from './api.js';

/** What a line says before its colon, by name, as plain data: without places in the text, and without what makes it a row. */
export function saidBy(clause: ClauseFact): { readonly [name: string]: PlainValue } {
  return fieldsOf(clause as unknown as Readonly<Record<string, unknown>>);
}

/** Where a line stands, what it is, its words for people, and its row are shown separately from what it says. */
const LEFT_OUT: ReadonlySet<string> = new Set(['at', 'type', 'taken', 'words', 'cells', 'pairs', 'columns']);

function fieldsOf(fact: Readonly<Record<string, unknown>>): { readonly [name: string]: PlainValue } {
  const fields = Object.entries(fact).filter(([name, value]) => !LEFT_OUT.has(name) && value !== undefined);
  return Object.freeze(Object.fromEntries(fields.map(([name, value]) => [name, plain(value)])));
}

function plain(fact: unknown): PlainValue {
  if (Array.isArray(fact)) return Object.freeze(fact.map(plain));
  if (typeof fact !== 'object' || fact === null) return fact as PlainValue;
  if ('name' in fact && typeof fact.name === 'string') return fact.name;
  if ('type' in fact && 'text' in fact) return figure(fact as ValueFact);
  if ('period' in fact && 'text' in fact) return periodOf(fact as PeriodFact);
  if ('text' in fact && typeof fact.text === 'string') return fact.text;
  return fieldsOf(fact as Readonly<Record<string, unknown>>);
}

const periodOf = ({ period, text }: PeriodFact): string => (period === undefined ? text : formatPeriod(period));

function figure(value: ValueFact): PlainValue {
  if (value.type === 'money') return Object.freeze(value.pence === undefined ? {} : { pence: value.pence });
  return Object.freeze(value.type === 'empty' ? {} : { value: value.value });
}
