/** How a part of a clause is written: a token by its name in the grammar, or what is made of parts. */
export type GrammarForm =
  | string
  /** What the rule calls what stands here. */
  | { readonly field: string; readonly of: GrammarForm }
  | { readonly any: readonly GrammarForm[] }
  | { readonly all: readonly GrammarForm[] }
  /** Text of another rule: a clause of an element, or a part of a clause. */
  | { readonly rule: string }
  | { readonly often: '?' | '*' | '+'; readonly of: GrammarForm };
