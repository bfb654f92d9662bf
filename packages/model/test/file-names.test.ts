import { fileNameOf } from '@goldenthread/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';

it.each([
  ['Council plan 2026/27 to 2028/29', 'Council plan 2026-27 to 2028-29'],
  ['2026/27–2028/29 Plan: Tŷ, Gŵyl & ‘Môr’ [draft]', '2026-27–2028-29 Plan - Tŷ, Gŵyl & Môr draft'],
  ["Children's homes rated “Good”?", 'Children’s homes rated Good'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Plan <b>| one\u0000\u202e', 'Plan b one'],
  ['...', 'plan'],
  ['CON', 'plan'],
  ['lpt1', 'plan'],
  ['Quarterly report - Plan', 'Quarterly report - Plan'],
  ['A12/B road: phase 2', 'A12-B road - phase 2'],
])('%j is saved as %j', (words, name) => {
  expect(fileNameOf(words)).toBe(name);
});

it('is a name that every system takes, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      const name = fileNameOf(words);
      expect(name).not.toBe('');
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^[.\s-]|[.\s]$/u);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});
