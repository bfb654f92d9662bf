// Office files are zip files, and come from anybody. This is the only place that unpacks one: whoever reads a file from elsewhere
// takes its parts from here, so that what was looked at is what is read.
import { Inflate } from 'fflate';
import { partsOfZip, ZipBytes, ZipError, type ZipPart } from './directory.js';

export { ZipError, type ZipProblem } from './directory.js';

/** How much a zip file may hold. */
export interface ZipLimits {
  /** Bytes of all parts once unpacked. */
  readonly bytes: number;
  readonly parts: number;
}

/** What begins the header of a part. */
const HEADER = 0x04034b50;
/** How a part is packed: not at all, or with deflate. */
const [STORED, DEFLATED] = [0, 8];
/** Bytes that are unpacked at a time: a part that holds more than it says is given up soon. */
const STEP = 16_384;

/**
 * The parts of a zip file by their names. Each is as large as the directory says, and matches its checksum. Throws a {@link ZipError}
 * for a file that is damaged, locked, or beyond the limits; a part that holds more than it says counts as too large.
 */
export function unpackZip(bytes: Uint8Array, limits: ZipLimits): Record<string, Uint8Array<ArrayBuffer>> {
  const zip = new ZipBytes(bytes);
  const parts = partsOfZip(zip, limits.parts);
  if (parts.reduce((sum, { size }) => sum + size, 0) > limits.bytes) throw new ZipError('too large');
  return Object.fromEntries(parts.map((part) => [part.name, unpacked(zip, part)]));
}

function unpacked(zip: ZipBytes, part: ZipPart): Uint8Array<ArrayBuffer> {
  if (zip.long(part.header) !== HEADER) throw new ZipError('damaged');
  const start = part.header + 30 + zip.short(part.header + 26) + zip.short(part.header + 28);
  const packed = zip.bytes.subarray(start, start + part.packedSize);
  if (packed.length < part.packedSize) throw new ZipError('damaged');
  const content = contentOf(packed, part);
  if (checksumOf(content) !== part.checksum) throw new ZipError('damaged');
  return content;
}

function contentOf(packed: Uint8Array, { method, size }: ZipPart): Uint8Array<ArrayBuffer> {
  if (method === DEFLATED) return inflated(packed, size);
  if (method !== STORED) throw new ZipError('damaged');
  if (packed.length !== size) throw new ZipError('too large');
  return packed.slice();
}

function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new ZipError('too large');
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged');
  }
  if (length < size) throw new ZipError('damaged');
  return content;
}

/** The remainders of each byte, by the polynomial that zip files are checked with. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum (CRC-32) that a zip file keeps of each of its parts. */
function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffff_ffff;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 0xff] as number) ^ (rest >>> 8);
  return (rest ^ 0xffff_ffff) >>> 0;
}
