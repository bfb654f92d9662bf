/** Who reads what rules find, in the order in which people are shown them: what each looks for, as the end of a sentence. */
export const AUDIENCES = {
  finance: 'whether the money adds up, lasts and reaches an outcome',
  performance: 'whether measures, targets, benefits and delivery hold',
  governance: 'who answers for it, who decided it, and what the law asks for',
  scrutiny: 'what members of the public and of scrutiny would ask',
  language: 'whether the plan can be read, and how it is worded',
} as const;

/** One sort of reader. */
export type Audience = keyof typeof AUDIENCES;

/** The readers of a rule. Never none: what nobody reads is no rule. */
export type Audiences = readonly [Audience, ...Audience[]];

/** All of them: for rules that find what was not read, since nothing else can then be relied on. */
export const EVERYONE: Audiences = ['finance', 'performance', 'governance', 'scrutiny', 'language'];
