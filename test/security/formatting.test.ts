// Characters that nobody sees, anywhere in a plan: formatting keeps each of them, and what the plan means.
import { buildPlan, comparePlans } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { expect, it } from 'vitest';
import { TOWN } from '../report/town.js';

const code = (from: number, to = from): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const INVISIBLE = [
  ...code(0, 8),
  11,
  12,
  ...code(14, 31),
  ...code(127, 159),
  0xad,
  0x34f,
  0x61c,
  0x115f,
  0x1680,
  ...code(0x2000, 0x200f),
  ...code(0x2028, 0x202e),
  ...code(0x2060, 0x206f),
  0x3000,
  0x3164,
  0xfff9,
  0xfffe,
];
/** Spaces of every width: the formatter puts a plain one. */
const SPACES = new Set([0x1680, ...code(0x2000, 0x200a), 0x202f, 0x205f, 0x3000]);
const MARKS = INVISIBLE.map((each) => String.fromCharCode(each));

const reader = new FactReader();
const LINES = TOWN.split('\n');

/** A plan with a mark in a line of it: before the line, behind its first word, in the middle, and behind it. */
function marked(mark: string, line: number, place: number): string {
  const text = LINES[line] ?? '';
  const at = [0, text.search(/\S/), text.search(/\S\s/) + 1, Math.floor(text.length / 2), text.length][place] as number;
  return [...LINES.slice(0, line), text.slice(0, at) + mark + text.slice(at), ...LINES.slice(line + 1)].join('\n');
}

it.each(MARKS.map((mark) => [`U+${mark.charCodeAt(0).toString(16).padStart(4, '0')}`, mark]))('%s', (_, mark) => {
  for (let line = mark.charCodeAt(0) % 7; line < LINES.length; line += 7) {
    for (const place of [0, 1, 2, 3, 4]) {
      const text = marked(mark, line, place);
      const formatted = formatPlan(text);
      const told = JSON.stringify(LINES[line]);
      if (!SPACES.has(mark.charCodeAt(0))) expect(formatted.split(mark).length, told).toBe(text.split(mark).length);
      const [before, after] = [text, formatted].map((each) => buildPlan([reader.read('town.plan', each)]));
      expect(comparePlans(before as never, after as never).changes, told).toEqual([]);
    }
  }
});
