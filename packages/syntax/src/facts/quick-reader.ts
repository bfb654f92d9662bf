import type { FileFacts } from '@goldenthread/model';
import { recognition } from '../fast/recogniser.generated.js';
import { Recogniser } from '../fast/recogniser.js';
import { decode } from '../text/decode.js';
import { LARGEST_FILE } from '../text/limits.js';
import type { FactReader } from './read.js';
import { notText, tooLarge, withEncoding } from './whole-file.js';

/** The parser, once something needed it. It keeps nothing of what it reads, and making one takes longer than a small plan. */
let parser: Promise<FactReader> | undefined;

/** It keeps the names and figures that it met, so one is enough for all. */
const recogniser = new Recogniser(recognition);

/**
 * Reads files into facts the quick way, straight from the text. What that way does not recognise goes to the parser,
 * which is loaded only then: a plan without a mistake never needs it.
 */
export class QuickReader {
  /** The facts of a file's text. Never fails: what can't be read is among the facts' problems. */
  async read(file: string, text: string): Promise<FileFacts> {
    if (text.length > LARGEST_FILE) return tooLarge(file);
    return recogniser.read(file, text) ?? (await this.thorough()).read(file, text);
  }

  /** The facts of a file's bytes, in whichever encoding they are. */
  async readBytes(file: string, bytes: Uint8Array): Promise<FileFacts> {
    const decoded = bytes.length > LARGEST_FILE ? undefined : decode(bytes);
    if (decoded?.text === undefined) return decoded ? notText(file) : tooLarge(file);
    return withEncoding(await this.read(file, decoded.text), decoded.encoding);
  }

  /** The same where the parser is not needed; else undefined. */
  recogniseBytes(file: string, bytes: Uint8Array): FileFacts | undefined {
    if (bytes.length > LARGEST_FILE) return undefined;
    const { text, encoding } = decode(bytes);
    const facts = text === undefined || text.length > LARGEST_FILE ? undefined : recogniser.read(file, text);
    return facts && withEncoding(facts, encoding);
  }

  private thorough(): Promise<FactReader> {
    parser ??= import('./read.js').then(({ FactReader }) => new FactReader());
    return parser;
  }
}
