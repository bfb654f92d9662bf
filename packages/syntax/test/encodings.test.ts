import { describe, expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { decode } from '../src/text/decode.js';

const reader = new FactReader();
const PLAN = 'plan A: Caffi Ŵyth\n  rounding £1k\n  > Llanelli’s plan\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? '\uFEFF' : '') + text)].flatMap((char) => [char.charCodeAt(0)]);
  return new Uint8Array(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const title = (bytes: Uint8Array): string | undefined => reader.readBytes('x.plan', bytes).elements[0]?.title?.text;

describe('a file', () => {
  it.each([
    ['UTF-8', utf8(PLAN)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${PLAN}`)],
    ['UTF-16, little end first, with a mark', utf16(PLAN, false, true)],
    ['UTF-16, big end first, with a mark', utf16(PLAN, true, true)],
    ['UTF-16, little end first, without a mark', utf16(PLAN, false, false)],
    ['UTF-16, big end first, without a mark', utf16(PLAN, true, false)],
    ['CRLF', utf8(PLAN.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', utf8(PLAN.replaceAll('\n', '\r'))],
    ['tabs', utf8(PLAN.replaceAll('  ', '\t'))],
    ['no line end at its end', utf8(PLAN.trimEnd())],
  ])('in %s is read', (_, bytes) => {
    const facts = reader.readBytes('x.plan', bytes);
    expect(facts.problems.filter((problem) => problem.rule !== 'text-to-normalise')).toEqual([]);
    expect(facts.elements.map((element) => element.title?.text)).toEqual(['Caffi Ŵyth']);
    expect(facts.elements[0]?.clauses.map((clause) => clause.type)).toEqual(['rounding']);
    expect(facts.elements[0]?.narrative.map((line) => line.text)).toEqual(['Llanelli’s plan']);
  });

  it('in Windows-1252 is read, with a hint to save it as UTF-8', () => {
    const bytes = new Uint8Array(
      [...'plan A: Caf']
        .map((c) => c.charCodeAt(0))
        .concat(0xe9, 10, ...[...'  rounding '].map((c) => c.charCodeAt(0)), 0xa3, 0x31, 10),
    );
    expect(title(bytes)).toBe('Café');
    expect(reader.readBytes('x.plan', bytes).problems.map((problem) => problem.rule)).toEqual(['text-to-normalise']);
  });

  it('that is empty holds nothing and has no problem', () => {
    for (const bytes of [new Uint8Array(), utf8('\uFEFF'), utf8('\n\n'), utf8('# only a comment')]) {
      const facts = reader.readBytes('x.plan', bytes);
      expect([facts.elements, facts.problems]).toEqual([[], []]);
    }
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0])],
    ['noise', new Uint8Array(Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256))],
  ])('that is %s is reported as no text', (_, bytes) => {
    expect(decode(bytes).encoding).toBe('none');
    const facts = reader.readBytes('x.plan', bytes);
    expect(facts.problems.map((problem) => [problem.rule, problem.at.start])).toEqual([['line-not-understood', 0]]);
    expect(facts.problems[0]?.message).toMatch(/is not text/);
  });

  it('from Word and Excel is read, with one hint', () => {
    const text = 'project P: Q\n  budget\n    years\u00A02024/25 2025/26\n    revenue Fund –£5k —\n  led\u00A0by Leader\n';
    const facts = reader.read('x.plan', text);
    expect(facts.problems.map((problem) => problem.rule)).toEqual(['text-to-normalise']);
    const [, line] = facts.elements[0]?.children[0]?.clauses ?? [];
    expect(line?.type === 'line' && line.cells.map((cell) => (cell.type === 'money' ? cell.pence : cell.type))).toEqual([
      -500000,
      'empty',
    ]);
  });
});
