import type { GrammarForm } from '../src/expected/form.js';
import { forms } from '../src/expected/forms.generated.js';
import { keywordInPlan } from '../src/reader/keywords.js';

/** A text for each kind of token, good for the grammar; what it means does not matter here. */
const SAMPLES: Record<string, string> = {
  NAME: 'SomeName',
  WORD: 'some-rule',
  WORDS: ': some words',
  TITLE: ': A title',
  MONEY: '-£1.25m',
  NUMBER: '42.5',
  PERCENT: '30%',
  DASH: '-',
  INEXACT: 'about 40',
  CALENDAR: 'calendar 2024',
  CURRENCY_UNIT: '£k',
  FINANCIAL_YEAR: '2024/25',
  QUARTER: '2024/25 Q3',
  MONTH: '2025-09',
  DATE: '2025-09-30',
  BY_WORD: 'by',
  FROM_WORD: 'from',
  MOVE_WORD: 'move',
  SAVING_WORD: 'saving',
};

/** Which way a sentence goes: how often each alternative counts on, and whether what may be left out is there. */
interface Way {
  readonly alternative: number;
  readonly optional: boolean;
}

/** The rules of the grammar that sentences can be written of. */
export const writable: readonly string[] = Object.keys(forms);

/** Sentences of a clause: with and without what may be left out, with each of its words at least once. */
export function sentencesOf(rule: string): string[] {
  const found = new Set<string>();
  for (let alternative = 0; alternative < 12; alternative++) {
    for (const optional of [false, true]) found.add(write(formOf(rule), { alternative, optional }).trim());
  }
  return [...found];
}

/** The barest and the fullest sentence of a clause. */
export function shortestAndLongest(rule: string): string[] {
  const all = sentencesOf(rule).sort((a, b) => a.length - b.length);
  return [...new Set([all[0], all.at(-1)])].filter((sentence) => sentence !== undefined);
}

function formOf(rule: string): GrammarForm {
  const form = forms[rule.charAt(0).toUpperCase() + rule.slice(1)];
  if (form === undefined) throw new Error(`The grammar has no rule ${rule}`);
  return form;
}

function write(form: GrammarForm, way: Way): string {
  if (typeof form === 'string') return ` ${SAMPLES[form] ?? keywordInPlan(form)}`;
  if ('all' in form) return form.all.map((each) => write(each, way)).join('');
  if ('any' in form) return write(form.any[way.alternative % form.any.length] as GrammarForm, way);
  if ('field' in form) return form.field === 'clauses' ? '' : write(form.of, way);
  if ('rule' in form) return write(formOf(form.rule), way);
  if (form.often !== '+') return way.optional ? write(form.of, way) : '';
  return write(form.of, way).repeat(way.optional ? 2 : 1);
}
