// What is asked of whatever runs this: a reader needs neither Node nor a browser, and uses what is there.

interface NodeBuffer {
  write(text: string, encoding: 'utf16le'): number;
  toString(encoding: 'utf8'): string;
}

declare const Buffer: { from(bytes: ArrayBufferLike, start: number, length: number): NodeBuffer } | undefined;

/** Node's buffers: they read and write text several times as fast as the means of the web. Undefined in a browser. */
export const NodeBuffers = typeof Buffer === 'undefined' ? undefined : Buffer;

/** The web's reader of encodings, which Node has too. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (encoding: string, options?: { fatal: boolean }) => Decoder;

/** A reader of an encoding; a `fatal` one throws at bytes that are none of it. */
export const decoderOf = (encoding: string, options?: { fatal: boolean }): Decoder => new TextDecoder(encoding, options);

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A text as UTF-8. */
export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
