import { counted, listed, printable } from '@goldenthread/model';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { pad, truncate, windowOn, wrap } from '../src/terminal/layout.js';

describe('windowOn', () => {
  it('leaves a line alone that fits', () => {
    expect(windowOn('supports Jobs', 9, 4, 80)).toEqual({ text: 'supports Jobs', start: 9, length: 4 });
  });

  it('cuts the end of a line when its marked part is near the start', () => {
    const view = windowOn(`supports Jobs${' and more'.repeat(20)}`, 9, 4, 30);
    expect(view.text).toBe('supports Jobs and more and mo…');
    expect(view.text.slice(view.start, view.start + view.length)).toBe('Jobs');
  });

  it('keeps the marked part in view, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ min: 1, max: 8 }),
        (before, after, width, length) => {
          const view = windowOn(`${'a'.repeat(before)}${'X'.repeat(length)}${'b'.repeat(after)}`, before, length, width);
          expect(stringWidth(view.text)).toBeLessThanOrEqual(width);
          expect(view.text.slice(view.start, view.start + view.length)).toMatch(/^X+$/);
        },
      ),
    );
  });

  it('never marks more than there is room for', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 10, max: 120 }), (before, length, width) => {
        const view = windowOn(`${'a'.repeat(before)}${'X'.repeat(length)}`, before, length, width);
        expect(view.start + view.length).toBeLessThanOrEqual(width);
        expect(view.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('words', () => {
  it('wraps and indents', () => {
    expect(wrap('one two three four five six', 24, '    ')).toBe('    one two three four\n    five six');
  });

  it('never sets lines wider than is good to read', () => {
    for (const line of wrap('word '.repeat(100), Number.POSITIVE_INFINITY, '  ').split('\n'))
      expect(line.length).toBeLessThanOrEqual(102);
  });

  it('takes out what would steer a terminal, and keeps letters of every language', () => {
    expect(printable('a\u001b[31mb\u202ec\td \u0175\u00e9')).toBe('a[31mbc  d \u0175\u00e9');
  });

  it('fills up and cuts by columns', () => {
    expect(pad('£1', 4, 'left')).toBe('  £1');
    expect(truncate('Household waste', 10)).toBe('Household…');
  });

  it('counts and lists', () => {
    expect([counted(1, 'file'), counted(1200, 'file')]).toEqual(['1 file', '1,200 files']);
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
});

it('plain text is wrapped as any other is', () => {
  const words = ['a', '‘Outcome', '12’', '£1.2m', '—', 'long-'.repeat(30), 'é…', 'don’t', ''];
  for (let line = 0; line < 300; line++) {
    const text = Array.from({ length: 1 + (line % 40) }, (_, at) => words[(line * 7 + at * at * 3 + at) % words.length]).join(
      ' ',
    );
    for (const room of [20, 37, 80]) expect(wrap(text, room, '')).toBe(wrapAnsi(text, room));
  }
});
