import { decode } from '@goldenthread/syntax';

/** The text of a file, and how to write another text the same way: same encoding, same byte order mark. */
export interface EncodedText {
  readonly text: string;
  /** The bytes of a text; undefined when this encoding has no sign for some of it. */
  encode(text: string): Uint8Array | undefined;
}

const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Reads bytes as text, to be written back in their own way. Undefined when they are not text. */
export function readEncoded(bytes: Uint8Array): EncodedText | undefined {
  const { text, encoding } = decode(bytes);
  switch (encoding) {
    case 'none':
      return undefined;
    case 'utf-8':
      return {
        text,
        encode: (changed) =>
          utf8(
            changed,
            UTF8_MARK.every((byte, index) => bytes[index] === byte),
          ),
      };
    case 'utf-16':
      return { text, encode: utf16Like(bytes) };
    case 'windows-1252':
      return { text, encode: windows1252 };
  }
}

function utf8(text: string, marked: boolean): Uint8Array {
  return Buffer.concat([marked ? UTF8_MARK : new Uint8Array(), Buffer.from(text, 'utf8')]);
}

function utf16Like(bytes: Uint8Array): (text: string) => Uint8Array {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bigEndian = marked ? first === 0xfe : first === 0;
  return (text) => {
    const encoded = Buffer.from(marked ? `\ufeff${text}` : text, 'utf16le');
    return bigEndian ? encoded.swap16() : encoded;
  };
}

let signs: Map<string, number> | undefined;

function windows1252(text: string): Uint8Array | undefined {
  if (!signs) {
    const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    signs = new Map([...all].map((sign, byte) => [sign, byte]));
  }
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = signs.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
