import type { Texts } from '../support.js';

/** Lines of a file: from one, counted from 0, to before another. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A block between fences, and the place of its content. */
export interface Block extends Place {
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly content: string;
}

/** One case: plans in which findings are marked, and what their fixes write. */
export interface Case {
  readonly title: string;
  /** The plans, with marks; by file name. */
  readonly plans: readonly Block[];
  /** Of a rule that compares: the plan as it was. */
  readonly before: Block | undefined;
  /** What fixes write: a title behind the fence, and what changes. */
  readonly fixes: readonly Block[];
}

/** A file of cases: what stands before every case, and the cases. */
export interface CaseFile {
  readonly prelude: string;
  readonly cases: readonly Case[];
}

const MAIN = 'plan.plan';

/** The name of the file that a block is the text of. */
export const fileOf = ({ info }: Block): string => (info.endsWith('.plan') ? info.slice('plan '.length) : MAIN);

/** Whether a block is a part of the plan of the sample council, as the examples of pages are. */
export const isInCouncil = ({ info }: Block): boolean => info === 'plan council';

/**
 * Reads a file of cases. A case is a heading of the second level with blocks below it: `plan` (marked), `plan NAME.plan` for
 * another file, `plan council` for a part of the sample council, `before` for the plan as it was, `diff TITLE` for a fix. A plan
 * before the first case stands before each that declares no `plan` itself.
 */
export function readCases(markdown: string): CaseFile {
  const lines = markdown.split('\n');
  const headings = lines.flatMap((line, at) => (line.startsWith('## ') ? [at] : []));
  const [first = lines.length] = headings;
  const cases = headings.map((at, index) => readCase(lines, at, headings[index + 1] ?? lines.length));
  const [prelude] = blocksIn(lines, 0, first);
  return { prelude: prelude?.content ?? '', cases };
}

function readCase(lines: readonly string[], from: number, to: number): Case {
  const title = (lines[from] ?? '').slice('## '.length);
  const blocks = blocksIn(lines, from, to);
  const unknown = blocks.find(({ info }) => !/^(plan( \S+\.plan| council)?|before|diff .+)$/.test(info));
  if (unknown)
    throw new Error(
      `"${title}": a block is one of: plan, plan NAME.plan, plan council, before, diff TITLE; not "${unknown.info}"`,
    );
  return {
    title,
    plans: blocks.filter(({ info }) => info.startsWith('plan')),
    before: blocks.find(({ info }) => info === 'before'),
    fixes: blocks.filter(({ info }) => info.startsWith('diff ')),
  };
}

function blocksIn(lines: readonly string[], from: number, to: number): Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < to; at++) {
    const info = /^```(.+)$/.exec(lines[at] ?? '')?.[1];
    if (info === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0 || end >= to) throw new Error(`Line ${at + 1}: this block has no end`);
    blocks.push({
      info,
      content: lines
        .slice(at + 1, end)
        .join('\n')
        .concat('\n'),
      from: at + 1,
      to: end,
    });
    at = end;
  }
  return blocks;
}

/** Where the fixes of a case stand, with their fences. */
export function placeOfFixes({ fixes }: Case): Place {
  const [first, last] = [fixes[0], fixes.at(-1)];
  return { from: (first?.from ?? 0) - 1, to: (last?.to ?? 0) + 1 };
}

/** A file of cases with other contents in some of its places. */
export function withContents(markdown: string, contents: ReadonlyMap<Place, string>): string {
  const lines = markdown.split('\n');
  for (const [block, content] of [...contents].sort(([a], [b]) => b.from - a.from))
    lines.splice(block.from, block.to - block.from, ...content.replace(/\n$/, '').split('\n'));
  return lines.join('\n');
}

/** The texts of a case's plans, with what stands before each case. */
export function withPrelude(prelude: string, texts: Texts): Texts {
  const declaresPlan = Object.values(texts).some((text) => /^plan /m.test(text));
  return declaresPlan ? texts : { ...texts, [MAIN]: prelude + (texts[MAIN] ?? '') };
}
