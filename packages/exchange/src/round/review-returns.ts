import {
  addTo,
  type Element,
  figurePeriod,
  formatPeriod,
  type OutstandingReturn,
  outstandingReturns,
  type Plan,
  type RoundPeriod,
  samePeriod,
} from '@goldenthread/model';
import type { FigureAddition } from '../figures/add-figure.js';
import { cellQuoted } from '../spreadsheet/cells/called.js';
import { figureOf, type ReadValue } from './figure.js';
import { keyOf, labelOf } from './form.js';
import { STATES } from './html-form.js';
import { type Answer, asReturned, type Returned } from './returned.js';
import { type Accepted, additionFor, editsFor, type TextEdit } from './write.js';

/** Something that was returned, with where and what. */
export interface ReturnNote {
  readonly file: string;
  readonly owner: string;
  /** What it is about; undefined for the whole return. */
  readonly label: string | undefined;
  readonly says: string;
}

/** What comes of some returns. */
export interface ReviewedReturns {
  readonly written: readonly ReturnNote[];
  readonly refused: readonly ReturnNote[];
  /** What the plan already said in the same way. */
  readonly known: readonly ReturnNote[];
  readonly edits: readonly TextEdit[];
  /** Figures that go into CSV files of the plan. */
  readonly additions: readonly FigureAddition[];
}

/** Checks what came back for a period against what the plan asks, and says what of it can be written. */
export function reviewReturns(plan: Plan, period: RoundPeriod, returns: readonly Returned[]): ReviewedReturns {
  const judging = new Judging(plan, period);
  for (const each of returns) judging.take(each);
  return judging.done();
}

class Judging {
  private readonly refused: ReturnNote[] = [];
  private readonly known: ReturnNote[] = [];
  private readonly accepted = new Map<string, Accepted[]>();
  private readonly owed: ReadonlyMap<string, OutstandingReturn>;
  private readonly elements: ReadonlyMap<string, Element>;

  constructor(
    private readonly plan: Plan,
    private readonly period: RoundPeriod,
  ) {
    this.owed = new Map(outstandingReturns(plan, period).map((each) => [keyOf(each.element), each]));
    this.elements = new Map(plan.everything.map((each) => [keyOf(each), each]));
  }

  take(from: Returned): void {
    const why = this.objection(from);
    if (why !== undefined) {
      this.refuse(from, undefined, why);
      return;
    }
    for (const answer of from.answers)
      if (answer.value !== '' || answer.date !== '') this.answer(from, answer);
      else if (answer.words !== '') this.refuse(from, answer.label, this.whyWordsAlone(answer));
  }

  done(): ReviewedReturns {
    const written: ReturnNote[] = [];
    const edits: TextEdit[] = [];
    const additions: FigureAddition[] = [];
    for (const same of this.accepted.values()) {
      const [first] = same;
      if (!first) continue;
      const other = same.find((each) => saying(each) !== saying(first));
      if (other) {
        for (const each of same)
          this.refuse(
            each.from,
            each.answer.label,
            `Two returns differ: ${same.map((one) => `${saying(one) === '' ? 'nothing' : `‘${saying(one)}’`} in ${one.from.file}`).join(' and ')}. Ask which is right.`,
          );
        continue;
      }
      for (const edit of editsFor(first)) edits.push(edit);
      const addition = additionFor(first);
      if (addition) additions.push(addition);
      written.push(told(first.from, first.answer.label, saying(first)));
    }
    return { written, refused: this.refused, known: this.known, edits, additions };
  }

  /** Why a whole return cannot be taken. */
  private objection({ plan, period, owner }: Returned): string | undefined {
    if (plan !== this.plan.name)
      return `It is a form of the plan ${cellQuoted(plan)}, and this plan is ${this.plan.name === undefined ? 'without a name' : `‘${this.plan.name}’`}.`;
    if (period !== formatPeriod(this.period))
      return `It is a form for ${period}, and figures are taken in for ${formatPeriod(this.period)}. Ask for the right one, or add --period.`;
    const person = this.plan.declarations.names.get(owner);
    if (!person || !['officer', 'group'].includes(person.kind))
      return owner === '' ? 'The form does not say who filled it in.' : `Nobody in the plan is called ‘${owner}’.`;
    return undefined;
  }

  private answer(from: Returned, answer: Answer): void {
    const read = this.read(from, answer);
    if (read === undefined) return;
    if ('why' in read) this.refuse(from, answer.label, read.why);
    else addTo(this.accepted, answer.key, read);
  }

  private titleOf(owner: string): string {
    const person = this.plan.declarations.names.get(owner);
    return person ? labelOf(person) : owner;
  }

  /** Words without an answer are not lost, and the answer is still due. */
  private whyWordsAlone({ key, words }: Answer): string {
    return this.owed.get(key)?.what === 'figure'
      ? `It has words and no figure: ‘${words}’. Ask for the figure, or write in the plan why there is none.`
      : `It has words and does not say how it stands: ‘${words}’. Ask for that too.`;
  }

  /** An answer that can be written, or why it cannot; undefined where that is said already. */
  private read(from: Returned, answer: Answer): Accepted | { readonly why: string } | undefined {
    const { key, label } = answer;
    const owed = this.owed.get(key);
    const element = owed?.element ?? this.elements.get(key);
    if (!element) return { why: 'Nothing in the plan is called that any more.' };
    if (asReturned(labelOf(element)) !== label)
      return { why: `The form calls it that, and the plan ‘${labelOf(element)}’. Check that both mean the same.` };
    if (!owed) {
      this.notOwed(from, answer, element);
      return undefined;
    }
    if (!owed.owners.some(({ name }) => name === from.owner))
      return { why: `${this.titleOf(from.owner)} is not responsible for it, so their form cannot change it.` };
    const { value, why } = owed.what === 'figure' ? figureOf(element, owed.period, answer) : stateOf(owed, answer);
    return why === undefined ? { owed, answer, value, from } : { why };
  }

  /** What the plan has by now: the same is no news, anything else is a contradiction. */
  private notOwed(from: Returned, answer: Answer, element: Element): void {
    const period = figurePeriod(element, this.period);
    const there = element.readings('actual').find((each) => samePeriod(each.period, period));
    const read = there && figureOf(element, this.period, answer);
    if (there && read?.value !== undefined && isSameFigure(read.value, there.point.value.text))
      this.known.push(told(from, answer.label, there.point.value.text));
    else if (there)
      this.refuse(
        from,
        answer.label,
        `The plan has ${there.point.value.text} for ${formatPeriod(period)}, and the form ${answer.value}. Change the plan by hand if the form is right.`,
      );
    else this.refuse(from, answer.label, `Nothing is due for it in ${formatPeriod(this.period)}.`);
  }

  private refuse(from: Returned, label: string | undefined, says: string): void {
    this.refused.push(told(from, label, says));
  }
}

/** Commas between thousands make no other figure. */
const isSameFigure = (a: string, b: string): boolean => a.replaceAll(',', '') === b.replaceAll(',', '');

const told = (from: Returned, label: string | undefined, says: string): ReturnNote => ({
  file: from.file,
  owner: from.owner,
  label,
  says,
});

const saying = ({ value, answer }: Accepted): string => [value, answer.date].filter(Boolean).join(', new date ');

function stateOf({ what }: OutstandingReturn, { value, date }: Answer): ReadValue {
  if (date !== '' && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date))
    return { why: `‘${date}’ is not a date. Write it as 2026-09-30.` };
  if (value === '') return { value: '' };
  const states: readonly string[] = STATES[what];
  const state = value.toLowerCase();
  return states.includes(state) ? { value: state } : { why: `‘${value}’ is none of ${states.join(', ')}.` };
}
