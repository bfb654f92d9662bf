import { type Decoder, decoderOf, NodeBuffers } from './platform.js';

/** The text of a file, or that it has none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
  | { readonly text?: undefined; readonly encoding: 'none' };

const NOT_TEXT: Decoded = { encoding: 'none' };

// To make a decoder takes as long as to decode a file: each is made once, when it is first needed.
let strict: Decoder | undefined;
let windows: Decoder | undefined;

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16 (with a byte order mark, or plain enough without) and, as old
 * Windows programs write it, Windows-1252. A byte order mark is not part of the text. Anything else is not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  if (bytes.includes(0)) {
    const sample = bytes.subarray(0, 512);
    const zeros = (odd: number): number => sample.filter((byte, index) => index % 2 === odd && byte === 0).length * 2;
    if (bytes.length % 2 === 0 && zeros(1) > sample.length * 0.6) return utf16(bytes, 'utf-16le');
    if (bytes.length % 2 === 0 && zeros(0) > sample.length * 0.6) return utf16(bytes, 'utf-16be');
    return NOT_TEXT;
  }
  try {
    return plain(utf8(bytes), 'utf-8');
  } catch {
    // Not UTF-8: the one other way that councils' machines write plain text.
    windows ??= decoderOf('windows-1252');
    return plain(windows.decode(bytes), 'windows-1252');
  }
}

/** UTF-8 as text; throws where it is none. */
function utf8(bytes: Uint8Array): string {
  const text = quickly(bytes);
  if (text !== undefined && !text.includes(REPLACED)) return text.startsWith(MARK) ? text.slice(1) : text;
  strict ??= decoderOf('utf-8', { fatal: true });
  return strict.decode(bytes);
}

/** Stands in the place of whatever is no UTF-8. */
const REPLACED = '\ufffd';
const MARK = '\ufeff';

/** Node's buffers read text several times as fast as a decoder is made. In a browser there are none. */
function quickly({ buffer, byteOffset, length }: Uint8Array): string | undefined {
  return NodeBuffers?.from(buffer, byteOffset, length).toString('utf8');
}

function utf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded {
  return plain(decoderOf(label).decode(bytes), 'utf-16');
}

/** So much of a text shows whether it is one. */
const SAMPLE = 4096;

/** Text has hardly any control characters; a picture or a spreadsheet has many. */
function plain(text: string, encoding: 'utf-8' | 'utf-16' | 'windows-1252'): Decoded {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls * 100 > sample.length ? NOT_TEXT : { text, encoding };
}

/** Control characters that texts do not have: they have tabs, line ends, form feeds and escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
