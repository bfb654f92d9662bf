/** Something that the extension asks the language server, on top of the protocol. */
export interface Question<Params, Answer> {
  readonly method: string;
  /** Never there: it only holds the types of what is asked and answered together. */
  readonly types?: (params: Params) => Answer;
}

/** A question by its method's name, `goldenthread/…`. */
export const question = <Params, Answer>(method: string): Question<Params, Answer> => ({ method });

/** Sent by the server when it checked a plan anew, or one is gone: what was asked before may be out of date. */
export const PLANS_CHANGED = 'goldenthread/plansChanged';
