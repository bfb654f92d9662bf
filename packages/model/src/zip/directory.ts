import { strFromU8 } from 'fflate';

/** Why a zip file is not unpacked. */
export type ZipProblem = 'damaged' | 'locked' | 'too large';

/** A zip file that is not unpacked. */
export class ZipError extends Error {
  constructor(readonly problem: ZipProblem) {
    super(`a zip file that is ${problem}`);
  }
}

/** One part of a zip file, as the directory at the end of the file has it; sizes in bytes. */
export interface ZipPart {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly checksum: number;
  /** Where its own header begins. */
  readonly header: number;
}

/** What begins an entry of the directory, and what ends the directory; the second pair is of files beyond 4 GB. */
const [ENTRY, END, LARGE_PLACE, LARGE_END] = [0x02014b50, 0x06054b50, 0x07064b50, 0x06064b50];
/** How long the end of the directory is, without and with the longest comment. */
const [END_LENGTH, FURTHEST_END] = [22, 22 + 0xffff];
/** What stands for a number that has no room, and what holds it then. */
const [ELSEWHERE, LARGE_NUMBERS] = [0xffff_ffff, 1];

/** The numbers of a zip file; whatever lies outside it is damage. */
export class ZipBytes {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  short(at: number): number {
    return this.inside(at, 2).getUint16(at, true);
  }

  long(at: number): number {
    return this.inside(at, 4).getUint32(at, true);
  }

  /** A number of eight bytes. No file has more than can be counted exactly. */
  large(at: number): number {
    return this.long(at) + this.long(at + 4) * 2 ** 32;
  }

  private inside(at: number, length: number): DataView {
    if (at < 0 || at + length > this.bytes.length) throw new ZipError('damaged');
    return this.view;
  }
}

/**
 * The parts of a zip file. Each name is there once. Throws a {@link ZipError} for a file that is damaged, or locked with a password.
 * After the published note on the format, 4.3 and 4.5 (APPNOTE.TXT).
 */
export function partsOfZip(zip: ZipBytes, most: number): ZipPart[] {
  const { end, ...directory } = directoryOf(zip);
  let { count, at } = directory;
  if (count > most) throw new ZipError('too large');
  const parts = new Map<string, ZipPart>();
  for (; count > 0; count--) {
    if (at >= end || zip.long(at) !== ENTRY) throw new ZipError('damaged');
    if ((zip.short(at + 8) & 1) === 1) throw new ZipError('locked');
    const [nameLength, moreLength, commentLength] = [zip.short(at + 28), zip.short(at + 30), zip.short(at + 32)];
    const name = strFromU8(zip.bytes.subarray(at + 46, at + 46 + nameLength));
    // Which of two would count?
    if (parts.has(name)) throw new ZipError('damaged');
    const more = at + 46 + nameLength;
    const [size = 0, packedSize = 0, header = 0] = wholeNumbers(
      zip,
      [zip.long(at + 24), zip.long(at + 20), zip.long(at + 42)],
      more,
      more + moreLength,
    );
    parts.set(name, { name, size, packedSize, method: zip.short(at + 10), checksum: zip.long(at + 16), header });
    at = more + moreLength + commentLength;
  }
  if (at > end) throw new ZipError('damaged');
  return [...parts.values()];
}

/** How many entries the directory has, where it begins, and where it has to end. */
function directoryOf(zip: ZipBytes): { count: number; at: number; end: number } {
  const { length } = zip.bytes;
  const furthest = Math.max(0, length - FURTHEST_END);
  let end = length - END_LENGTH;
  while (end >= furthest && zip.long(end) !== END) end--;
  if (end < furthest) throw new ZipError('damaged');
  const large = end - 20;
  if (large < 0 || zip.long(large) !== LARGE_PLACE) return { count: zip.short(end + 10), at: zip.long(end + 16), end };
  const place = zip.large(large + 8);
  if (zip.long(place) !== LARGE_END) throw new ZipError('damaged');
  return { count: zip.large(place + 32), at: zip.large(place + 48), end: place };
}

/** Numbers of an entry; those that have no room there stand in what follows its name, in the same order. */
function wholeNumbers(zip: ZipBytes, numbers: readonly number[], from: number, to: number): number[] {
  if (!numbers.includes(ELSEWHERE)) return [...numbers];
  let at = from;
  while (at < to && zip.short(at) !== LARGE_NUMBERS) at += 4 + zip.short(at + 2);
  if (at >= to) throw new ZipError('damaged');
  at += 4;
  return numbers.map((number) => {
    if (number !== ELSEWHERE) return number;
    at += 8;
    return zip.large(at - 8);
  });
}
