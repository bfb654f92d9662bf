import { NodeBuffers } from '../text/platform.js';

/** Up to this many characters the same room is used for every text; it is kept. */
const ROOM_KEPT = 1 << 20;

/**
 * Node's buffers, where they can write a text into numbers of two bytes: not in a browser, and not where these lie in memory
 * the other way round.
 */
const WRITER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? NodeBuffers : undefined;

let room = new Uint16Array(1 << 16);

/**
 * The UTF-16 units of a text, with a line end behind the last: numbers are looked at several times as fast as the
 * characters of a string. They hold until the next text is put here.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length < room.length ? room : roomFor(length + 1);
  if (WRITER) WRITER.from(units.buffer, 0, length * 2).write(text, 'utf16le');
  else for (let index = 0; index < length; index++) units[index] = text.charCodeAt(index);
  units[length] = 10;
  return units;
}

function roomFor(length: number): Uint16Array {
  if (length > ROOM_KEPT) return new Uint16Array(length);
  room = new Uint16Array(Math.min(ROOM_KEPT, length * 2));
  return room;
}
