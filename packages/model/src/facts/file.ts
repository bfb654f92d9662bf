import type { CurrencySign } from '../values/currency.js';
import type { NameFact, Span, WordsFact } from './common.js';
import type { FigureTable } from './figures.js';
import type { ClauseFact, ElementKind } from './generated.js';

/** A declaration, or a child of one, as one file states it. */
export interface ElementFact {
  readonly kind: ElementKind;
  readonly name?: NameFact;
  /** What a `budget for X` is for. */
  readonly target?: NameFact;
  readonly title?: WordsFact;
  /** From its kind to its last clause or child. */
  readonly at: Span;
  /** Its kind's own word. */
  readonly opener: Span;
  readonly clauses: readonly ClauseFact[];
  readonly children: readonly ElementFact[];
  /** Its `>` lines. */
  readonly narrative: readonly WordsFact[];
}

/** `use CountyPlan from: ../county`, or `use Lof from library: lof-2026-09`. */
export interface UseFact {
  readonly name: NameFact;
  /** Set where the words after the colon name a published framework, and no folder. */
  readonly library?: true;
  readonly path: WordsFact;
  readonly at: Span;
}

/** Whether a `use` names a published framework. `use Lof from: library lof-2026-09` says so as well. */
export function isLibrary({ library, path }: Pick<UseFact, 'library' | 'path'>): boolean {
  return library === true || /^library\s/.test(path.text);
}

/** The rules whose findings come from reading the text itself. */
export type ReadingRule =
  | 'line-not-understood'
  | 'merge-unfinished'
  | 'misleading-indentation'
  | 'unknown-word'
  | 'period-invalid'
  | 'text-to-normalise';

/** Something in the text that could not be read, with what would fix it where that is plain. */
export interface ProblemFact {
  readonly rule: ReadingRule;
  readonly at: Span;
  /** In a policy officer's words: what was found, what was expected. */
  readonly message: string;
  /** The type of the clause that broke off, where its first word was known. */
  readonly clause?: string;
  /** The names that stand in the line, before any words for people. */
  readonly names?: readonly string[];
  /** The name that the line would have declared, where its kind is not known. */
  readonly declares?: string;
  readonly replacement?: { readonly at: Span; readonly text: string };
  /** Ways to fix it, where there are several. */
  readonly fixes?: readonly { readonly title: string; readonly edits: readonly { readonly at: Span; readonly text: string }[] }[];
}

/** Everything that one file says. Plain data: it can be stored, sent between threads and compared. */
export interface FileFacts {
  /** The file's path, with `/` between folders. */
  readonly file: string;
  /** The offset at which each line starts. */
  readonly lines: readonly number[];
  /** The length of the text, in UTF-16 units. */
  readonly length: number;
  readonly uses: readonly UseFact[];
  readonly elements: readonly ElementFact[];
  readonly comments: readonly WordsFact[];
  readonly problems: readonly ProblemFact[];
  /** The signs of the currencies that its amounts are in. */
  readonly signs: readonly CurrencySign[];
  /** Of a CSV file that a plan reads figures from: what it holds. */
  readonly figures?: FigureTable;
  /** The lines of which two versions stand there, because a merge is not finished: nothing is worked out from either. */
  readonly unmerged?: readonly Span[];
}

/** A place for people: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset. */
export function placeOf(facts: Pick<FileFacts, 'lines'>, offset: number): Place {
  let low = 0;
  let high = facts.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((facts.lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (facts.lines[low] ?? 0) + 1 };
}

/** Where each line of a text starts. A line ends with LF, CRLF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** Every text for people that an element itself says, in order: its title, its `>` lines, the words of its clauses. */
export function wordsOf(fact: ElementFact): WordsFact[] {
  const found: WordsFact[] = fact.title ? [fact.title, ...fact.narrative] : [...fact.narrative];
  // The grammar calls a clause's words `words`, whatever the clause.
  for (const clause of fact.clauses) if ('words' in clause && clause.words) found.push(clause.words);
  return found.sort((a, b) => a.at.start - b.at.start);
}
