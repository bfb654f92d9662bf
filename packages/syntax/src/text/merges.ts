import { addAll, lineStarts, type ProblemFact, placeOf, type Span, withoutInvisible } from '@goldenthread/model';
import { shorten } from './tokens.js';

/** Lines of which two versions stand in a text, because git could not merge them. */
interface Merge {
  /** From the mark above the first version to the end of the line with the mark below the second. */
  readonly at: Span;
  readonly first: Version;
  readonly second: Version;
}

interface Version {
  readonly at: Span;
  /** The branch or commit that it comes from, as git says; empty where it does not. */
  readonly from: string;
}

/** What git left in a text that it could not merge. */
interface Merges {
  readonly merges: readonly Merge[];
  /** Marks that belong to no merge any more: their lines. */
  readonly leftOver: readonly Span[];
}

const NONE: Merges = { merges: [], leftOver: [] };

/** A mark by itself on a line, also one that somebody's editor indented; behind it may stand where a version comes from. */
const MARK = /^[ \t]*(<{7,}|\|{7,}|={7,}|>{7,})(?:[ \t]([^\r\n]*))?$/gm;

interface Open {
  readonly line: Span;
  readonly size: number;
  readonly from: string;
  base?: Span;
  middle?: Span;
}

/** Finds what git left in a text that it could not merge, also with what both versions came from, and within each other. */
function mergesIn(text: string): Merges {
  if (!['<<<<<<<', '>>>>>>>', '=======', '|||||||'].some((mark) => text.includes(mark))) return NONE;
  const merges: Merge[] = [];
  const leftOver: Span[] = [];
  const open: Open[] = [];
  for (const found of text.replace(/\r/g, '\n').matchAll(MARK)) {
    const [all, mark = '', from = ''] = found;
    const line = { start: found.index, end: afterLine(text, found.index + all.length) };
    const last = open.at(-1);
    if (mark.startsWith('<')) open.push({ line, size: mark.length, from });
    else if (!last || last.size !== mark.length) leftOver.push(line);
    else if (mark.startsWith('|') && !last.base && !last.middle) last.base = line;
    else if (mark.startsWith('=') && !last.middle) last.middle = line;
    else if (mark.startsWith('>') && last.middle) {
      open.pop();
      if (open.length === 0) merges.push(merge(last, last.middle, line, from));
    } else leftOver.push(line);
  }
  for (const { line, base, middle } of open)
    addAll(
      leftOver,
      [line, base, middle].filter((each) => each !== undefined),
    );
  // What lies within a merge that was found goes with it.
  const outside = leftOver.filter(({ start }) => !merges.some(({ at }) => at.start <= start && start < at.end));
  return { merges, leftOver: outside.sort((a, b) => a.start - b.start) };
}

function merge({ line, base, from }: Open, middle: Span, end: Span, to: string): Merge {
  return {
    at: { start: line.start, end: end.end },
    first: { at: { start: line.end, end: (base ?? middle).start }, from },
    second: { at: { start: middle.end, end: end.start }, from: to },
  };
}

/** Where the line behind a place starts. */
function afterLine(text: string, place: number): number {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = place;
  const end = found.exec(text);
  return end ? end.index + end[0].length : text.length;
}

/** What is said of a text that git could not merge: one problem, with a fix for each version. */
function mergeProblems(text: string, { merges, leftOver }: Merges): ProblemFact[] {
  const [first] = merges;
  const lines = lineStarts(text);
  if (first) {
    const stretches = merges.map(({ at }) => linesOf(lines, at));
    const of = stretches.length === 1 ? stretches[0] : `${stretches.slice(0, -1).join(', of ')}, and of ${stretches.at(-1)}`;
    const choose = stretches.length === 1 ? 'Choose one.' : 'Choose one of each.';
    return [
      {
        rule: 'merge-unfinished',
        at: lineAt(text, first.at.start),
        message: `This file has two versions of ${of}. ${choose}`,
        fixes: [keep('first', merges, text), keep('second', merges, text)],
      },
    ];
  }
  const [line] = leftOver;
  if (!line) return [];
  const numbers = leftOver.map(({ start }) => placeOf({ lines }, start).line);
  const isOne = numbers.length === 1;
  const marks = isOne ? `a mark on line ${numbers[0]}` : `marks on lines ${listed(numbers)}`;
  const them = isOne ? 'it' : 'them';
  return [
    {
      rule: 'merge-unfinished',
      at: lineAt(text, line.start),
      message: `This file still has ${marks} from when two versions of it were joined. Check the lines around ${them}, and delete ${them}.`,
      fixes: [{ title: isOne ? 'Delete the mark' : 'Delete the marks', edits: leftOver.map((at) => ({ at, text: '' })) }],
    },
  ];
}

function keep(which: 'first' | 'second', merges: readonly Merge[], text: string) {
  const from = shorten(withoutInvisible(merges[0]?.[which].from ?? '').trim());
  const title = `Keep the ${which} version${from === '' ? '' : ` (${from})`}`;
  return { title, edits: merges.map((each) => ({ at: each.at, text: text.slice(each[which].at.start, each[which].at.end) })) };
}

const listed = (numbers: readonly number[]): string => `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

/** `lines 6 to 10` */
function linesOf(lines: readonly number[], { start, end }: Span): string {
  return `lines ${placeOf({ lines }, start).line} to ${placeOf({ lines }, Math.max(start, end - 1)).line}`;
}

function lineAt(text: string, start: number): Span {
  const end = text.slice(start).search(/[\r\n]|$/);
  return { start, end: start + end };
}

/** What can be read of a text, with what is said of the rest. Every place stays what it is. */
export interface MergeResult {
  readonly text: string;
  /** The lines that nothing is worked out from. */
  readonly unread: readonly Span[];
  readonly problems: readonly ProblemFact[];
}

/**
 * A text without the lines that nothing is to be worked out from: both versions, and the marks. Where a version begins a
 * declaration, which `opens` finds, what follows belongs to one of the two, up to the next declaration.
 */
export function withoutMerges(text: string, opens: RegExp): MergeResult {
  const found = mergesIn(text);
  if (found === NONE) return { text, unread: [], problems: [] };
  const unread = found.merges.map(({ at, first, second }): Span => {
    const begins = [first, second].some(({ at: { start, end } }) =>
      text
        .slice(start, end)
        .split(/[\r\n]+/)
        .some((line) => opens.test(line)),
    );
    return { start: at.start, end: begins ? nextDeclaration(text, at.end, opens) : at.end };
  });
  let result = '';
  let done = 0;
  for (const { start, end } of [...unread, ...found.leftOver].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return { text: result + text.slice(done), unread, problems: mergeProblems(text, found) };
}

/** Whether git left something in a text that it could not merge. */
export const isUnmerged = (text: string): boolean => {
  const { merges, leftOver } = mergesIn(text);
  return merges.length > 0 || leftOver.length > 0;
};

function nextDeclaration(text: string, from: number, opens: RegExp): number {
  let place = from;
  while (place < text.length && !opens.test(text.slice(place, afterLine(text, place)))) place = afterLine(text, place);
  return place;
}
