import { describe, expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';

const reader = new FactReader();

/** A line below a head, or a head itself where there is none. */
export function problemsOf(head: string, line: string) {
  const text = `${head}\n  ${line}\n`;
  const { problems } = reader.read('x.plan', text);
  const told = problems.filter(({ rule }) => rule !== 'text-to-normalise');
  const [first] = told;
  const { at, text: put = '' } = first?.replacement ?? { at: { start: 0, end: 0 } };
  const fixed = first?.replacement ? text.slice(0, at.start) + put + text.slice(at.end) : undefined;
  return { told, first, quoted: first && text.slice(first.at.start, first.at.end), fixed };
}

/** A slip: what it stands below, the line, what of it is named, and what is meant, where that is plain. */
export type SlipCase = readonly [head: string, line: string, quoted: string, meant: string | undefined];

/** Each is named as what it is, in one problem, and where it is plain what was meant, a fix writes that and the line can be read. */
export function expectSlips(slips: readonly SlipCase[]): void {
  describe.each(slips)('%s / %s', (head, line, quoted, meant) => {
    it(`is one problem, about "${quoted}"`, () => {
      const { told, quoted: found } = problemsOf(head, line);
      expect(told.map(({ message }) => message)).toHaveLength(1);
      expect(found).toBe(quoted);
    });

    it(
      meant === undefined ? 'has no fix, for what is meant is not plain' : `is fixed as "${meant}", and can then be read`,
      () => {
        const { first, fixed } = problemsOf(head, line);
        expect(first?.replacement?.text).toBe(meant);
        if (fixed !== undefined) expect(reader.read('x.plan', fixed).problems).toEqual([]);
      },
    );

    it('is said in whole sentences, without what nobody can read', () => {
      const { first } = problemsOf(head, line);
      expect(first?.message).toMatch(/^[‘A-Z].*[.?]$/);
      expect(first?.message).not.toMatch(/''|undefined|null|NaN|[\u200B\u00AD]/);
    });
  });
}
