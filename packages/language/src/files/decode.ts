/** The text of a file, or that it has none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
  | { readonly text?: undefined; readonly encoding: 'none' };

const NOT_TEXT: Decoded = { encoding: 'none' };

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
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    // Not UTF-8: the one other way that councils' machines write plain text.
    return plain(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
  }
}

function utf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded {
  return plain(new TextDecoder(label).decode(bytes), 'utf-16');
}

/** Text has hardly any control characters; a picture or a spreadsheet has many. */
function plain(text: string, encoding: 'utf-8' | 'utf-16' | 'windows-1252'): Decoded {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.slice(0, 4096).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > 0 && controls * 100 > Math.min(text.length, 4096) ? NOT_TEXT : { text, encoding };
}
