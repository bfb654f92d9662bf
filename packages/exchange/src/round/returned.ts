import { cutOff, oneLine } from '@goldenthread/model';

/** What somebody answered to one question of a form. */
export interface Answer {
  readonly key: string;
  readonly label: string;
  /** The figure, or the state that was chosen. */
  readonly value: string;
  /** A few words with it. */
  readonly words: string;
  /** A new date for what is not done yet. */
  readonly date: string;
}

/** A form that came back. */
export interface Returned {
  /** The file, as people know it. */
  readonly file: string;
  readonly plan: string;
  readonly period: string;
  readonly owner: string;
  readonly answers: readonly Answer[];
}

/** A file that is no form, and why. */
export class NotAFormError extends Error {}

/** More answers than this are in no form, and no words are as long as that. */
const [MOST_ANSWERS, LONGEST] = [2_000, 1_000];

/** Reads what a form holds; whatever it is, nothing but short texts comes out of it. */
export function readReturned(file: string, form: unknown, answers: unknown): Returned {
  if (!isRecord(form) || !Array.isArray(answers))
    throw new NotAFormError('It is not a form that ‘goldenthread collect’ made, or somebody changed more than the answers.');
  if (answers.length > MOST_ANSWERS) throw new NotAFormError('It holds more answers than any form has.');
  return {
    file,
    plan: text(form.plan),
    period: text(form.period),
    owner: text(form.owner),
    answers: answers.filter(isRecord).map((each) => ({
      key: text(each.key),
      label: text(each.label),
      value: text(each.value),
      words: text(each.words),
      date: text(each.date),
    })),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? asReturned(value) : '';
}

/** Words as a form gives them back: on one line, without what cannot be seen. Nothing in them begins a line of a plan. */
export function asReturned(words: string): string {
  return oneLine(cutOff(words, LONGEST).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
}
