import { capitalised, type ElementFact, type FileFacts, KINDS } from '@goldenthread/model';
import { declarations, type Expected, expectedAfter, keywordInPlan, shapes, tokenLines } from '@goldenthread/syntax/expected';
import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The rule of a kind in the grammar: `FinancialPlan`. */
export function ruleOf(kind: string): string {
  return capitalised(kind);
}

/** The kind, or the type of clause, of a rule of the grammar. */
export function factOf(rule: string): string {
  return rule.charAt(0).toLowerCase() + rule.slice(1);
}

/** A clause, or an element, that may open a line where the cursor is. */
export interface LineOpening {
  readonly words: string;
  readonly token: string;
  readonly rule: string;
  /** The element that it would belong to; undefined for a declaration. */
  readonly of: ElementFact | undefined;
}

/** Where a line belongs: what it is read by, and the element whose clause it is; of a declaration none. */
interface Place {
  readonly rule: string;
  readonly of: ElementFact | undefined;
}

/** What an element is called in the text of {@link CursorLine.expected}: what it says there does not matter. */
const SOME_NAME = 'X';
/** Nobody types a clause as long as this. */
export const MAX_LINE_LENGTH = 10_000;
/** What may stand behind the cursor: some words are distinguished only by what follows them. */
const BEHIND = ['', `${SOME_NAME} £1`, '£1'];

/** The line that the cursor is in, up to the cursor, and the elements that it would belong to. */
export class CursorLine {
  /** What is typed on the line before the cursor; with the lines above it whose list goes on here. */
  readonly text: string;
  /** Whether anything stands before the cursor on this line but spaces, and how far in it starts. */
  readonly indent: number;
  /** The elements above, the outermost first. */
  readonly within: readonly ElementFact[];
  private readonly start: number;
  private readonly cache = new Map<string, Expected[]>();

  constructor(
    private readonly document: TextDocument,
    facts: FileFacts | undefined,
    readonly position: Position,
  ) {
    const offset = document.offsetAt(position);
    const at = document.positionAt(offset);
    let line = at.line;
    const own = this.lineText(line).slice(0, at.character);
    let above = '';
    while (line > 0 && goesOn(this.lineText(line - 1)) && above.length < MAX_LINE_LENGTH) {
      line--;
      above = `${this.lineText(line).trimEnd()} ${above}`;
    }
    this.text = above + own;
    this.indent = own.length - own.trimStart().length;
    this.start = offset - own.length - above.length;
    this.within = facts ? elementsAbove(facts.elements, document.offsetAt({ line, character: 0 })) : [];
  }

  /** Whether the cursor is in words for people, or in a comment; or in a line so long that it can be nothing else. */
  get isInWords(): boolean {
    return this.text.length > MAX_LINE_LENGTH || /^\s*>|[:#]/.test(this.text);
  }

  /** Whether letters of the same word follow the cursor. */
  get isWithinWord(): boolean {
    return /^[\p{L}\p{M}\d_.-]/u.test(this.lineText(this.position.line).slice(this.position.character));
  }

  /** The range of what was typed from a place of the line's text on. */
  rangeFrom(index: number): { start: Position; end: Position } {
    return { start: this.document.positionAt(this.start + index), end: this.position };
  }

  /** The position of an offset of the file. */
  positionOf(offset: number): Position {
    return this.document.positionAt(offset);
  }

  /** Where the words before the cursor begin, the last first: a few are enough for any of the language's own. */
  *wordStarts(): Generator<number> {
    let index = this.text.search(/(?<![^\s,])[^\s,]*$/);
    for (let count = 0; count < 6 && index >= 0; count++) {
      yield index;
      const before = this.text.slice(0, index).trimEnd();
      if (before === '' || before.endsWith(',')) return;
      index = before.search(/(?<![^\s,])[^\s,]*$/);
    }
  }

  /**
   * What the grammar allows after the line's text up to a place: in the clause, or `further`, in another clause on the same
   * line. Undefined at the beginning of a line.
   */
  expected(index: number, further = false): readonly Expected[] | undefined {
    const before = this.text.slice(0, index);
    if (before.trim() === '') return undefined;
    let found = this.cache.get(`${further} ${before}`);
    if (!found) {
      found = BEHIND.flatMap((behind) => this.follow(before, behind, further));
      found = [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
      this.cache.set(`${further} ${before}`, found);
    }
    return found;
  }

  /** Every clause, child and declaration that may open this line, each for the nearest element that takes it. */
  openings(): LineOpening[] {
    const found = new Map<string, LineOpening>();
    const add = (token: string, rule: string, of: ElementFact | undefined): void => {
      const words = keywordInPlan(token);
      if (!found.has(words)) found.set(words, { words, token, rule, of });
    };
    for (const of of [...this.within].reverse())
      for (const [token, type] of shapes.get(of.kind)?.takes ?? []) add(token, ruleOf(type), of);
    for (const [token, { kind }] of declarations) add(token, ruleOf(kind), undefined);
    if (this.within.length === 0) add('use', 'Use', undefined);
    return [...found.values()];
  }

  private follow(before: string, behind: string, further: boolean): Expected[] {
    const head = this.within.map(({ kind }) => `${openerOf(kind)} ${SOME_NAME}\n`).join('');
    const lines = tokenLines(`${head}${before} ${behind}`).slice(this.within.length);
    const end = head.length + before.length;
    const types = lines.flatMap(({ tokens }) => tokens.filter(({ start }) => start < end).map(({ type }) => type));
    const [first] = types;
    const place = first === undefined || lines[0]?.depth === undefined ? undefined : this.placeOf(first);
    return place === undefined ? [] : this.walk(place, types, further);
  }

  /** What may follow in the clause, or further: the clauses of the same element that may stand behind it on the line. */
  private walk({ rule, of }: Place, types: readonly string[], further: boolean): Expected[] {
    const found = expectedAfter(rule, types);
    if (!further || !of) return further ? [] : found;
    const opener = shapes.get(of.kind)?.opener ?? '';
    const head = of.kind === 'budget' ? [opener] : [opener, 'NAME'];
    const own = new Set(found.map((each) => each.text));
    return expectedAfter(ruleOf(of.kind), [...head, ...types]).filter((each) => each.type === 'word' && !own.has(each.text));
  }

  private placeOf(token: string): Place | undefined {
    for (const of of [...this.within].reverse()) {
      const type = shapes.get(of.kind)?.takes.get(token);
      if (type !== undefined) return { rule: ruleOf(type), of };
    }
    const kind = declarations.get(token)?.kind;
    return kind === undefined ? undefined : { rule: ruleOf(kind), of: undefined };
  }

  private lineText(line: number): string {
    return this.document
      .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
      .replace(/[\r\n]+$/, '');
  }
}

function openerOf(kind: ElementFact['kind']): string {
  return keywordInPlan(shapes.get(kind)?.opener ?? KINDS[kind].words);
}

/** Whether a list goes on on the line below this one. */
function goesOn(line: string): boolean {
  return /,\s*$/.test(line) && !/[:#>]/.test(line);
}

/** The last element that opens before an offset, with those that it is in, the outermost first. */
function elementsAbove(elements: readonly ElementFact[], offset: number): ElementFact[] {
  const last = elements.findLast((element) => element.opener.start < offset);
  return last ? [last, ...elementsAbove(last.children, offset)] : [];
}
