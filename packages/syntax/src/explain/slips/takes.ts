import { capitalised } from '@goldenthread/model';
import type { GrammarForm } from '../../expected/form.js';
import { forms } from '../../expected/forms.generated.js';

/** What may stand in a clause. */
export interface ClauseParts {
  readonly figure: boolean;
  /** Whether the figure may be inexact. */
  readonly inexact: boolean;
  readonly period: boolean;
  readonly name: boolean;
}

/** What may stand in a clause, by its type. */
export function clausePartsOf(clause: string): ClauseParts {
  const tokens = new Set(tokensIn({ rule: capitalised(clause) }));
  const takes = (...names: string[]): boolean => names.some((name) => tokens.has(name));
  const inexact = takes('INEXACT');
  return { figure: takes('MONEY', 'NUMBER', 'PERCENT'), inexact, period: takes('DATE'), name: takes('NAME') };
}

function* tokensIn(form: GrammarForm): Generator<string> {
  if (typeof form === 'string') yield form;
  else if ('any' in form) for (const each of form.any) yield* tokensIn(each);
  else if ('all' in form) for (const each of form.all) yield* tokensIn(each);
  else if ('rule' in form) yield* tokensIn(forms[form.rule] ?? '');
  else yield* tokensIn(form.of);
}
