import { isContextualKeyword, isWordKeyword, keywordInPlan } from '../reader/keywords.js';
import type { GrammarForm } from './form.js';
import { forms } from './forms.generated.js';

/** Something that the grammar allows at a place. */
export interface Expected {
  /** A word of the language, a name, or another terminal such as MONEY. */
  readonly type: 'word' | 'name' | 'terminal';
  /** The word as people write it; for the others the terminal. */
  readonly text: string;
  /** The grammar's rule that it stands in: a clause such as `MeasuredBy`, or a part of one such as `Share`. */
  readonly rule: string;
  /** What the rule calls it. */
  readonly feature: string | undefined;
}

type Next = (index: number) => void;
type At = Pick<Expected, 'rule' | 'feature'>;

/** What may follow some tokens, which begin a text of this rule of the grammar; nothing when they do not. */
export function expectedAfter(rule: string, tokens: readonly string[]): Expected[] {
  const form = forms[rule];
  return form === undefined ? [] : new Walk(tokens).through(form, rule);
}

/** Walks a form along the tokens that are there, every way that they can be taken. */
class Walk {
  private readonly found = new Map<string, Expected>();

  constructor(private readonly tokens: readonly string[]) {}

  through(form: GrammarForm, rule: string): Expected[] {
    this.part(form, 0, { rule, feature: undefined }, () => undefined);
    return [...this.found.values()];
  }

  private part(form: GrammarForm, index: number, at: At, next: Next): void {
    if (typeof form === 'string') this.token(form, index, at, next);
    else if ('often' in form) this.repeated(form, index, at, next);
    else if ('field' in form) this.part(form.of, index, { rule: at.rule, feature: form.field }, next);
    else if ('any' in form) for (const each of form.any) this.part(each, index, at, next);
    else if ('all' in form) this.sequence(form.all, index, at, next);
    else this.part(forms[form.rule] as GrammarForm, index, { ...at, rule: form.rule }, next);
  }

  private repeated({ often, of }: Extract<GrammarForm, { often: string }>, index: number, at: At, next: Next): void {
    if (often !== '+') next(index);
    this.part(of, index, at, (reached) => {
      next(reached);
      if (often !== '?' && reached > index) this.part({ often: '*', of }, reached, at, next);
    });
  }

  private sequence(forms: readonly GrammarForm[], index: number, at: At, next: Next): void {
    const [first, ...rest] = forms;
    if (first === undefined) next(index);
    else this.part(first, index, at, (reached) => this.sequence(rest, reached, at, next));
  }

  private token(token: string, index: number, at: At, next: Next): void {
    if (index < this.tokens.length) {
      if (this.tokens[index] === token) next(index + 1);
      return;
    }
    const word = isWordKeyword(token) || isContextualKeyword(token);
    const type = token === 'NAME' ? 'name' : word ? 'word' : 'terminal';
    const expected: Expected = { ...at, type, text: word ? keywordInPlan(token) : token };
    this.found.set(`${expected.type} ${expected.text} ${at.rule} ${at.feature}`, expected);
  }
}
