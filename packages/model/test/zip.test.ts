// Zip files that say one thing and hold another. Whoever reads parts from here reads what the limits were kept for.
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackZip, ZipError } from '../src/zip/index.js';

const LIMITS = { bytes: 1_000_000, parts: 10 };
const [HEADER, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];

const made = (parts: Record<string, string>, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level });

/** A zip file in which the numbers behind each mark of a sort are changed. */
function changed(bytes: Uint8Array<ArrayBuffer>, mark: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at <= copy.length - 22; at++) if (view.getUint32(at, true) === mark) change(view, at);
  return copy;
}

/** Why a file is not unpacked; its texts where it is. */
function outcome(bytes: Uint8Array, limits = LIMITS): unknown {
  try {
    return Object.fromEntries(Object.entries(unpackZip(bytes, limits)).map(([name, part]) => [name, strFromU8(part)]));
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return error.problem;
  }
}

const PARTS = { 'a.xml': `<a>${'word '.repeat(5_000)}</a>`, 'empty/b.xml': '' };

describe('a zip file', () => {
  it.each([0, 6] as const)('is unpacked as it was packed, at level %i', (level) => {
    expect(outcome(made(PARTS, level))).toEqual(PARTS);
  });

  it('may have a comment, and the sizes of its parts behind them alone', () => {
    const comment = strToU8('made by somebody');
    const bytes = changed(made(PARTS), END, (view, at) => view.setUint16(at + 20, comment.length, true));
    const told = new Uint8Array([...bytes, ...comment]);
    expect(outcome(told)).toEqual(PARTS);
    const behind = changed(made(PARTS), HEADER, (view, at) => {
      view.setUint16(at + 6, 8, true);
      for (const place of [14, 18, 22]) view.setUint32(at + place, 0, true);
    });
    expect(outcome(behind)).toEqual(PARTS);
  });

  it.each<[string, (view: DataView, at: number) => void, string]>([
    ['says that it is smaller than it is', (view, at) => view.setUint32(at + 24, 10, true), 'too large'],
    ['says that it is empty', (view, at) => view.setUint32(at + 24, 0, true), 'too large'],
    ['says that it is larger than it is', (view, at) => view.setUint32(at + 24, 30_000, true), 'damaged'],
    ['says that it is very large', (view, at) => view.setUint32(at + 24, 0x7fff_ffff, true), 'too large'],
    ['says that its size is elsewhere', (view, at) => view.setUint32(at + 24, 0xffff_ffff, true), 'damaged'],
    ['says that less is packed', (view, at) => view.setUint32(at + 20, 5, true), 'damaged'],
    ['says that more is packed than the file has', (view, at) => view.setUint32(at + 20, 0x7fff_ffff, true), 'damaged'],
    [
      'says that nothing is packed, and its own header says otherwise',
      (view, at) => {
        view.setUint16(at + 8, 8, true);
        for (const place of [20, 24]) view.setUint32(at + place, 0, true);
      },
      'damaged',
    ],
    ['begins where none begins', (view, at) => view.setUint32(at + 42, 3, true), 'damaged'],
    ['begins behind the end', (view, at) => view.setUint32(at + 42, 0x7fff_ffff, true), 'damaged'],
    ['does not match its checksum', (view, at) => view.setUint32(at + 16, 1, true), 'damaged'],
    ['is packed in another way', (view, at) => view.setUint16(at + 10, 12, true), 'damaged'],
    ['is packed and says that it is not', (view, at) => view.setUint16(at + 10, 0, true), 'too large'],
    ['has a password', (view, at) => view.setUint16(at + 8, 1, true), 'locked'],
    ['has a name without end', (view, at) => view.setUint16(at + 28, 0xffff, true), 'damaged'],
  ])('a part of which %s is refused', (_, lie, problem) => {
    expect(outcome(changed(made({ 'a.xml': PARTS['a.xml'] }), ENTRY, lie))).toBe(problem);
  });

  it.each<[string, (view: DataView, at: number) => void, string]>([
    ['more parts than it has', (view, at) => view.setUint16(at + 10, 9, true), 'damaged'],
    ['very many parts', (view, at) => view.setUint16(at + 10, 0xffff, true), 'too large'],
    ['a directory in another place', (view, at) => view.setUint32(at + 16, 7, true), 'damaged'],
    ['a directory behind the end', (view, at) => view.setUint32(at + 16, 0xffff_fff0, true), 'damaged'],
  ])('whose end says %s is refused', (_, lie, problem) => {
    expect(outcome(changed(made(PARTS), END, lie))).toBe(problem);
  });

  it('whose two counts differ has all parts that its directory lists', () => {
    expect(outcome(changed(made(PARTS), END, (view, at) => view.setUint16(at + 8, 1, true)))).toEqual(PARTS);
  });

  it('with two parts of one name is refused', () => {
    const bytes = made({ 'a.xml': 'one', 'b.xml': 'two' });
    const same = changed(bytes, ENTRY, (view, at) => view.setUint8(at + 46, 'a'.charCodeAt(0)));
    expect(outcome(same)).toBe('damaged');
  });

  it.each([1, 10, 30, 100])('that ends %i bytes too early is refused', (bytes) => {
    const whole = made(PARTS);
    expect(outcome(whole.subarray(0, whole.length - bytes))).toBe('damaged');
  });

  it('beyond the limits is refused, whatever it would unpack to', () => {
    expect(outcome(made(PARTS), { bytes: 1_000, parts: 10 })).toBe('too large');
    expect(outcome(made(PARTS), { bytes: 1_000_000, parts: 1 })).toBe('too large');
    // Given up at the first piece.
    const bomb = changed(zipSync({ 'a.xml': new Uint8Array(50_000_000) }), ENTRY, (view, at) =>
      view.setUint32(at + 24, 10, true),
    );
    expect(outcome(bomb)).toBe('too large');
  });

  it('of bytes drawn at random is no bug', () => {
    const whole = made(PARTS);
    for (let seed = 1; seed <= 3_000; seed++) {
      const bytes = whole.slice();
      for (let each = 0; each < 3; each++) bytes[(seed * 7919 + each * 104_729) % bytes.length] = (seed * 31 + each * 17) % 256;
      expect(outcome(bytes)).toSatisfy((found) => typeof found === 'string' || typeof found === 'object');
    }
  });
});
