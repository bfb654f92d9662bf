import { addAll, type ClauseFact, type ElementFact, FIELDS, type UseFact, type WordsFact } from '@goldenthread/model';
import { settleIndentation } from '../text/indentation.js';
import { blanked, longLines, MAX_USES, tooLong, tooManyUses } from '../text/limits.js';
import { withoutMerges } from '../text/merges.js';
import { oddCharacters } from '../text/odd-characters.js';
import { dotInName } from '../text/tokens.js';
import { COMMENT_MARK, ENDS, FIRST_CHARACTERS, isSpace, LOWER, MARK } from './characters.js';
import { ClauseScanner, EMPTY_LIST } from './clause-scanner.js';
import { keywordInPlan } from './keywords.js';
import { declaredBy, isOwnWord, LostLines } from './lost-lines.js';
import { Nesting, type ShapeIndex } from './nesting.js';
import { type BrokenLine, MAX_PROBLEMS, plainLineEnds, type ReadResult, sortProblems, trim, unexplained } from './reading.js';
import type { GrammarTables } from './tables.js';
import { LINE_END } from './vocabulary.js';
import { rowsOfYears } from './year-rows.js';

type Building = { -readonly [Field in keyof ElementFact]: ElementFact[Field] | undefined } & {
  at: { start: number; end: number };
  clauses: ClauseFact[];
  children: ElementFact[];
  narrative: WordsFact[];
};

/**
 * Reads facts straight from a text, line by line, by tables that are generated from the grammar. It never fails: a line that
 * it cannot take is noted, and it goes on at the next.
 */
export class PlanReader {
  private readonly scanner: ClauseScanner;
  private readonly nesting: Nesting;
  /** Finds a line that begins a declaration. */
  private readonly opensDeclaration: RegExp;
  private elements: ElementFact[] = [];
  private uses: UseFact[] = [];
  private comments: WordsFact[] = [];
  private readonly lost = new LostLines();
  private broken: BrokenLine[] = [];
  private brokenLines = 0;
  /** The elements that the next line may belong to, beside those of `nesting`. */
  private readonly within: Building[] = [];
  /** The element that was opened last: the one that a narrative line tells of. */
  private latest: Building | undefined;
  /** The clause that was read last on this line. */
  private clause: ClauseFact | undefined;
  /** Whether a line was met that goes on with the list above it by a comma: so rare that the text is then read anew. */
  private metLeadingComma = false;

  constructor(private readonly grammar: GrammarTables) {
    this.scanner = new ClauseScanner(grammar.words);
    this.nesting = new Nesting(grammar);
    const openers = grammar.declarations.map(([token]) => keywordInPlan(this.scanner.nameOf(token)));
    this.opensDeclaration = new RegExp(`^\\s*(?:${openers.join('|')})(?![\\w-])`);
  }

  /** Reads a file's text. */
  read(file: string, text: string): ReadResult {
    const tooLongLines = longLines(text);
    const merged = withoutMerges(text, this.opensDeclaration);
    const readable = plainLineEnds(blanked(merged.text, tooLongLines));
    this.readLines(readable, false);
    if (this.metLeadingComma) this.readLines(readable, true);
    const { scanner, uses, elements, comments, broken } = this;
    const more = Math.max(0, this.brokenLines - MAX_PROBLEMS);
    trim(elements);
    const settled = settleIndentation(readable, elements);
    const problems = [
      ...rowsOfYears(scanner.problems, readable),
      ...broken.map(({ problem }) => problem),
      ...tooLong(tooLongLines),
      ...tooManyUses(uses),
      ...merged.problems,
      ...settled.problems,
    ];
    if (scanner.metOdd) addAll(problems, oddCharacters(merged.text));
    const lines = scanner.lines.slice();
    const { signs } = scanner;
    this.begin('');
    const facts = {
      file,
      lines,
      length: text.length,
      uses: uses.slice(0, MAX_USES),
      elements: settled.elements,
      comments,
      problems: sortProblems(problems, more),
      signs,
      ...(merged.unread.length === 0 ? {} : { unmerged: merged.unread }),
    };
    return { text, facts, broken, problems, more };
  }

  private begin(text: string): void {
    this.scanner.begin(text);
    this.nesting.begin();
    this.lost.begin();
    this.elements = [];
    this.uses = [];
    this.comments = [];
    this.broken = [];
    this.brokenLines = 0;
    this.latest = undefined;
    this.clause = undefined;
    this.metLeadingComma = false;
  }

  private readLines(text: string, commasLead: boolean): void {
    this.begin(text);
    this.scanner.commasLead = commasLead;
    let position = 0;
    while (position < text.length && !this.metLeadingComma) position = this.line(position);
  }

  /** Reads the line, or the rest of one, that starts at a position; gives where to go on. */
  private line(start: number): number {
    const { scanner } = this;
    const { units } = scanner;
    let position = start;
    let code = units[position] as number;
    while (isSpace(code)) {
      if (code > 127) scanner.metOddSpace = true;
      code = units[++position] as number;
    }
    const begins = FIRST_CHARACTERS[code] as number;
    if (begins === ENDS) return scanner.lineAfter(position);
    if (code !== COMMENT_MARK && this.lost.holds(scanner.columnOf(position), this.broken)) return scanner.lineAfter(position);
    if (begins === MARK) return scanner.lineAfter(this.aside(position));
    scanner.moveTo(position);
    this.clause = undefined;
    const { token } = scanner;
    if (begins !== LOWER && !scanner.opensLine(token)) {
      if (token === this.grammar.words.COMMA && !scanner.commasLead) {
        this.metLeadingComma = true;
        return position;
      }
      this.stray();
    } else if (this.isTermOfRequirement()) this.stray();
    else if (this.nesting.place(token)) this.placed();
    else if (token === this.grammar.use && this.elements.length === 0) this.use();
    else this.stray();
    if (scanner.asidesWithin.length > 0) for (const mark of scanner.asidesWithin.splice(0)) this.aside(mark);
    // A list that breaks off at a word on a line below: that line is read by itself.
    if (scanner.isBroken) return scanner.brokenStart;
    return scanner.lineAfter(scanner.aside < 0 ? scanner.start : this.aside(scanner.aside));
  }

  /** `project over £100k` within a requirement: a line without its first word, and no declaration, behind which a name stands. */
  private isTermOfRequirement(): boolean {
    const { nesting, scanner } = this;
    if (nesting.innermost?.kind !== 'requirement' || !nesting.opensDeclaration(scanner.token)) return false;
    let behind = scanner.tokenEnd;
    while (isSpace(scanner.units[behind] as number)) behind++;
    return behind > scanner.tokenEnd && FIRST_CHARACTERS[scanner.units[behind] as number] === LOWER;
  }

  /** Takes a comment, or words for people; gives where they end. */
  private aside(mark: number): number {
    const { latest, scanner } = this;
    const end = scanner.lineEnd(mark);
    const words = scanner.wordsBetween(mark, end);
    if (scanner.units[mark] === COMMENT_MARK) this.comments.push(words);
    else if (latest?.narrative === EMPTY_LIST) latest.narrative = [words];
    else latest?.narrative.push(words);
    return end;
  }

  /** Reads a line that has its place. */
  private placed(): void {
    const { nesting, scanner } = this;
    const parent = nesting.depth === 0 ? undefined : (this.within[nesting.depth - 1] as Building);
    if (nesting.opened === undefined) this.clauses(nesting.within[nesting.depth - 1] as ShapeIndex, parent as Building);
    else this.open(nesting.opened, parent);
    if (scanner.isBroken || scanner.token !== LINE_END) this.brokeOff(this.clause?.type ?? nesting.opened?.kind);
  }

  private use(): void {
    const { scanner } = this;
    const { start } = scanner;
    const use = this.grammar.readUse(scanner);
    if (use) this.uses.push(use);
    if (scanner.isBroken || scanner.token !== LINE_END) this.brokeOff('use', start);
  }

  /** Reads the first line of an element. */
  private open(taker: ShapeIndex, parent: Building | undefined): void {
    const { scanner, grammar } = this;
    const { start } = scanner;
    const { NAME, TITLE } = grammar.words;
    scanner.inHead = true;
    scanner.next();
    const fact: Building = {
      kind: taker.kind,
      name: undefined,
      target: undefined,
      title: undefined,
      at: { start, end: scanner.end },
      opener: { start, end: scanner.end },
      clauses: [],
      children: EMPTY_LIST,
      narrative: EMPTY_LIST,
    };
    if (taker.head === 'name' || (taker.head === 'name?' && scanner.token === NAME)) fact.name = this.ownName(NAME);
    else if (taker.head === 'target') fact.target = scanner.name(NAME);
    this.add(fact as ElementFact, parent);
    this.within[this.nesting.depth] = fact;
    this.nesting.enter(taker);
    this.latest = fact;
    this.clauses(taker, fact);
    if (scanner.token === TITLE) {
      fact.title = scanner.sentence(TITLE);
      this.reach(scanner.end);
    }
  }

  /** A declared name has no dot: with one it would be the name of a part of something else. */
  private ownName(token: number): ElementFact['name'] {
    const { scanner } = this;
    const name = scanner.name(token);
    if (!name?.name.includes('.')) return name;
    scanner.problems.push(dotInName(name));
    return undefined;
  }

  private add(fact: ElementFact, parent: Building | undefined): void {
    if (parent === undefined) this.elements.push(fact);
    else if (parent.children === EMPTY_LIST) parent.children = [fact];
    else parent.children.push(fact);
  }

  /** Reads the clauses of an element that stand on one line. */
  private clauses({ takes, readers }: ShapeIndex, fact: Building): void {
    const { scanner } = this;
    let read = readers[takes[scanner.token] as number];
    while (read !== undefined) {
      const clause = read(scanner);
      this.clause = clause;
      if (!scanner.isBroken) fact.clauses.push(clause);
      else if (isComplete(clause)) fact.clauses.push(withoutGaps(clause));
      read = readers[takes[scanner.token] as number];
    }
    this.reach(scanner.end);
  }

  /** The elements that a line belongs to end no sooner than the line. */
  private reach(end: number): void {
    for (let index = 0; index < this.nesting.depth; index++) (this.within[index] as Building).at.end = end;
  }

  /** Notes a line whose first word has no place where it stands. */
  private stray(): void {
    const { scanner } = this;
    const { start, text } = scanner;
    scanner.end = start;
    scanner.breakOff();
    this.note(undefined, start);
    this.lost.note(text, start, scanner.columnOf(start), isOwnWord(scanner, scanner.brokenToken));
    scanner.isBroken = false;
    scanner.skipRest();
  }

  /** Notes a clause that could not be taken to its end. */
  private brokeOff(clause: string | undefined, start = this.clause?.at.start ?? this.latest?.at.start ?? 0): void {
    const { scanner } = this;
    scanner.breakOff();
    const isNextLine = (scanner.lines.at(-1) as number) > scanner.end && scanner.opensLine(scanner.brokenToken);
    this.note(clause, start, isNextLine);
    if (isNextLine) return;
    scanner.isBroken = false;
    scanner.skipRest();
  }

  private note(clause: string | undefined, start: number, endsTooSoon = false): void {
    this.brokenLines++;
    if (this.brokenLines > MAX_PROBLEMS) return;
    const { scanner, nesting } = this;
    const { brokenStart, brokenEnd, brokenToken, end: last } = scanner;
    const ends = endsTooSoon || brokenToken === LINE_END;
    const at = ends ? { start: Math.max(start, last - 1), end: last } : { start: brokenStart, end: brokenEnd };
    this.broken.push({
      clause,
      start,
      end: endsTooSoon ? last : scanner.lineEnd(brokenStart),
      at,
      token: scanner.nameOf(ends ? LINE_END : brokenToken),
      last,
      within: nesting.innermost?.kind,
      problem: unexplained(at, clause === undefined && !isOwnWord(scanner, brokenToken) ? declaredBy(scanner.text, start) : {}),
    });
  }
}

/** Whether a clause that broke off has what it must have. Rules may then ask for what it does say. */
function isComplete(clause: ClauseFact): boolean {
  const fact = clause as unknown as Record<string, unknown>;
  return FIELDS[clause.type]?.required.every((field) => fact[field] !== undefined) ?? true;
}

/** A clause without the fields that it broke off before. */
function withoutGaps(clause: ClauseFact): ClauseFact {
  return Object.fromEntries(Object.entries(clause).filter(([, value]) => value !== undefined)) as unknown as ClauseFact;
}
