import type { ClauseFact, ElementFact, FileFacts, NameFact, ProblemFact, Span, UseFact, WordsFact } from '@goldenthread/model';
import { FIELDS, KINDS, lineStarts } from '@goldenthread/model';
import type { IToken } from 'chevrotain';
import {
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  GrammarAST,
  isCompositeCstNode,
  isLeafCstNode,
  type LeafCstNode,
} from 'langium';
import type { PlanFile } from '../generated/ast.js';
import { convertToken, wordsFact } from '../text/tokens.js';
import { shorten } from './problems.js';

type Draft = Record<string, unknown> & { at: Span };
type ElementNode = AstNode & { clauses?: AstNode[] };

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const spanOf = (node: CstNode): Span => ({ start: node.offset, end: node.end });

/** What reading one file gave besides its syntax tree. */
export interface ReadingResult {
  readonly tree: PlanFile;
  /** Comments and narrative lines, in order. */
  readonly asides: readonly IToken[];
  readonly problems: ProblemFact[];
}

/**
 * Turns a syntax tree into facts. It follows the grammar's own assignments, so a clause added to the grammar needs
 * nothing here. A clause that broke off before it had what it must have is left out: its line has a problem anyway.
 */
export function extractFacts(file: string, text: string, reading: ReadingResult): FileFacts {
  const extraction = new Extraction(reading.problems);
  const elements = reading.tree.declarations.flatMap((node) => extraction.element(node) ?? []);
  const uses = reading.tree.uses.flatMap((node) => extraction.use(node));
  const comments: WordsFact[] = [];
  for (const aside of reading.asides) {
    if (aside.tokenType.name === 'REMARK') comments.push(wordsFact(aside.image, aside.startOffset));
    else if (aside.tokenType.name === 'NARRATIVE') extraction.narrate(wordsFact(aside.image, aside.startOffset));
  }
  const problems = [...reading.problems].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return { file, lines: lineStarts(text), length: text.length, uses, elements, comments, problems };
}

class Extraction {
  /** Every element in the order of the text, for the narrative lines below each. */
  private readonly inOrder: { start: number; narrative: WordsFact[] }[] = [];
  private cursor = 0;

  constructor(private readonly problems: ProblemFact[]) {}

  element(node: ElementNode): ElementFact | undefined {
    const cst = node.$cstNode;
    if (!cst || !isCompositeCstNode(cst)) return undefined;
    const narrative: WordsFact[] = [];
    this.inOrder.push({ start: cst.offset, narrative });
    const own: Draft = { at: spanOf(cst) };
    this.read(cst, own, true);
    const clauses: ClauseFact[] = [];
    const children: ElementFact[] = [];
    for (const clause of node.clauses ?? []) {
      if (camel(clause.$type) in KINDS) children.push(...[this.element(clause)].filter((child) => child !== undefined));
      else clauses.push(...this.clause(clause));
    }
    this.refuseDots(own);
    const first = firstLeaf(cst);
    return {
      kind: camel(node.$type) as ElementFact['kind'],
      ...pick(own, 'name', 'target', 'title'),
      at: own.at,
      opener: first ? spanOf(first) : own.at,
      clauses,
      children,
      narrative,
    };
  }

  /** A declared name has no dot: with one it would be the name of a part of something else. */
  private refuseDots(own: Draft): void {
    const name = own.name as NameFact | undefined;
    if (!name?.name.includes('.')) return;
    const text = name.name.replaceAll('.', '');
    const message = `'${shorten(name.name)}' has a dot, which stands between another plan, or a declaration, and a name of its own. Write the name without it: '${shorten(text)}'.`;
    this.problems.push({ rule: 'line-not-understood', at: name.at, message, replacement: { at: name.at, text } });
    delete own.name;
  }

  use(node: AstNode): UseFact[] {
    const cst = node.$cstNode;
    if (!cst || !isCompositeCstNode(cst)) return [];
    const draft: Draft = { at: spanOf(cst) };
    this.read(cst, draft, false);
    return this.complete('use', draft) ? [draft as unknown as UseFact] : [];
  }

  /** Gives a narrative line to the element above it. */
  narrate(line: WordsFact): void {
    while ((this.inOrder[this.cursor + 1]?.start ?? Number.POSITIVE_INFINITY) < line.at.start) this.cursor++;
    const above = this.inOrder[this.cursor];
    if (above && above.start < line.at.start) above.narrative.push(line);
  }

  private clause(node: AstNode): ClauseFact[] {
    const cst = node.$cstNode;
    if (!cst || !isCompositeCstNode(cst)) return [];
    const type = camel(node.$type);
    const draft: Draft = { type, at: spanOf(cst) };
    this.fill(type, cst, draft);
    return this.complete(type, draft) ? [draft as unknown as ClauseFact] : [];
  }

  private fill(type: string, cst: CompositeCstNode, draft: Draft): void {
    for (const list of FIELDS[type]?.lists ?? []) draft[list] = [];
    this.read(cst, draft, false);
  }

  private complete(type: string, draft: Draft): boolean {
    return (type === 'use' ? ['name', 'path'] : (FIELDS[type]?.required ?? [])).every((field) => draft[field] !== undefined);
  }

  /** Reads the assignments below a node into a draft. `head` stays out of the clauses of an element. */
  private read(node: CompositeCstNode, draft: Draft, head: boolean): void {
    for (const child of node.content) {
      const assignment = assignmentOf(child);
      if (head && assignment?.feature === 'clauses') continue;
      if (isLeafCstNode(child)) {
        if (assignment && !child.hidden) this.assign(draft, assignment, this.convert(child));
      } else if (isCompositeCstNode(child)) {
        const object = assignment && objectRule(assignment);
        if (object) {
          const part: Draft = { at: spanOf(child) };
          this.fill(object, child, part);
          if (this.complete(object, part)) this.assign(draft, assignment, part);
        } else if (assignment) {
          const leaf = firstLeaf(child);
          if (leaf) this.assign(draft, assignment, this.convert(leaf));
        } else this.read(child, draft, head);
      }
    }
  }

  private convert(leaf: LeafCstNode): unknown {
    return convertToken(leaf.tokenType.name, leaf.text, leaf.offset, this.problems);
  }

  private assign(draft: Draft, assignment: GrammarAST.Assignment, value: unknown): void {
    const { feature, operator } = assignment;
    if (operator !== '+=') draft[feature] = operator === '?=' ? true : value;
    else if (Array.isArray(draft[feature])) draft[feature].push(value);
    else draft[feature] = [value];
  }
}

function pick(draft: Draft, ...fields: string[]): { name?: NameFact; target?: NameFact; title?: WordsFact } {
  return Object.fromEntries(fields.filter((field) => draft[field] !== undefined).map((field) => [field, draft[field]]));
}

function firstLeaf(node: CstNode): LeafCstNode | undefined {
  if (isLeafCstNode(node)) return node.hidden ? undefined : node;
  if (!isCompositeCstNode(node)) return undefined;
  for (const child of node.content) {
    const leaf = firstLeaf(child);
    if (leaf) return leaf;
  }
  return undefined;
}

const assignments = new WeakMap<object, GrammarAST.Assignment | null>();

/** The assignment that a node of the text fills, if any: the nearest one around it in its own rule. */
function assignmentOf(node: CstNode): GrammarAST.Assignment | undefined {
  const source = node.grammarSource;
  if (!source) return undefined;
  let found = assignments.get(source);
  if (found === undefined) {
    let above: AstNode | undefined = source;
    while (above && !GrammarAST.isAssignment(above) && !GrammarAST.isParserRule(above)) above = above.$container;
    found = above && GrammarAST.isAssignment(above) ? above : null;
    assignments.set(source, found);
  }
  return found ?? undefined;
}

const objects = new WeakMap<GrammarAST.Assignment, string | null>();

/** The type of the object that an assignment holds; undefined when it holds a single token. */
function objectRule(assignment: GrammarAST.Assignment): string | undefined {
  let found = objects.get(assignment);
  if (found === undefined) {
    const rule = GrammarAST.isRuleCall(assignment.terminal) ? camel(assignment.terminal.rule.$refText) : '';
    found = rule in FIELDS ? rule : null;
    objects.set(assignment, found);
  }
  return found ?? undefined;
}
