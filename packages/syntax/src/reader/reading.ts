import type { ClauseFact, ElementFact, ElementKind, FileFacts, ProblemFact, Span } from '@goldenthread/model';

/** A line, or what is left of one, that could not be taken: where, and in which clause. What to say of it is worked out later. */
export interface BrokenLine {
  /**
   * The clause that broke off, or the element whose first line did: the type or kind, or `use`. Undefined where the line's
   * first word has no place.
   */
  readonly clause: string | undefined;
  /** Where the clause starts, and where its line ends. */
  readonly start: number;
  readonly end: number;
  /** The token that could not be taken. Empty where the line ends too soon. */
  readonly at: Span;
  /** Its name in the grammar; `LINE_END` where the line ends too soon. */
  readonly token: string;
  /** Where the last token before it ends. */
  readonly last: number;
  /** The element that the line stands in; undefined at the top of a file. */
  readonly within: ElementKind | undefined;
  /** How many lines below it would be its own, and are not read either. */
  readonly below?: number;
  /** What stands for it among the facts' problems. */
  readonly problem: ProblemFact;
}

/** What reading a text gave. */
export interface ReadResult {
  readonly text: string;
  /** The facts. A line that could not be taken has a problem there, which only says where. */
  readonly facts: FileFacts;
  readonly broken: readonly BrokenLine[];
  /** Every problem, with those that stand for lines that could not be taken. */
  readonly problems: readonly ProblemFact[];
  /** How many more lines could not be taken than there are problems of. */
  readonly more: number;
}

/** The most problems of reading that one file reports; the last then says how many more there are. */
export const MAX_PROBLEMS = 200;

/** Problems in the order of the text, with a word on those that are not listed. */
export function sortProblems(problems: readonly ProblemFact[], more: number): ProblemFact[] {
  const sorted = [...problems].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  if (more === 0) return sorted;
  const kept = sorted.slice(0, MAX_PROBLEMS);
  const last = kept.at(-1) as ProblemFact;
  kept[kept.length - 1] = { ...last, message: `${last.message} (And ${more} more lines like this in the file.)` };
  return kept;
}

/** A text whose lines end as the scanner knows it: an old Mac's lone CR is an LF. Every place stays what it is. */
export function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Makes the lists of elements as large as they are: one that grew has room for sixteen more, and a plan has very many. */
export function trim(elements: readonly ElementFact[]): void {
  for (const element of elements as readonly { clauses: readonly ClauseFact[]; children: readonly ElementFact[] }[]) {
    element.clauses = element.clauses.slice();
    if (element.children.length === 0) continue;
    element.children = element.children.slice();
    trim(element.children);
  }
}

/** The problem of a line that could not be taken, until it is said why. */
export const unexplained = (at: Span, more: Pick<ProblemFact, 'declares'>): ProblemFact => ({
  rule: 'line-not-understood',
  at,
  message: 'This line cannot be read from here on.',
  ...more,
});
