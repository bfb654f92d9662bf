import type { FigureFact, ProblemFact } from '@goldenthread/model';

/** What is found while a table of figures is read. */
export interface Findings {
  readonly figures: FigureFact[];
  readonly problems: ProblemFact[];
  readonly leftOut: { readonly at: FigureFact['at']; readonly message: string }[];
}

/** A place for facts of the file itself. */
export function plain({ start, end }: FigureFact['at']): FigureFact['at'] {
  return { start, end };
}
