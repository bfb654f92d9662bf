import type { FileFacts } from '@goldenthread/model';
import { tables } from '../reader/grammar.generated.js';
import { PlanReader } from '../reader/plan-reader.js';
import type { ReadResult } from '../reader/reading.js';
import { type Decoded, decode } from '../text/decode.js';
import { MAX_FILE_SIZE } from '../text/limits.js';
import { encoded } from '../text/platform.js';
import { notText, tooLarge, withEncoding } from './whole-file.js';

/** It keeps the names and figures that it met, so one is enough for all. */
const reader = new PlanReader(tables);

/** Turns what reading a text gave into facts whose problems say what is wrong. */
export type Explain<Facts> = (reading: ReadResult) => Facts;

/** The facts of a file's text. Never fails: what cannot be read is among the facts' problems. */
export function readText<Facts>(file: string, text: string, explain: Explain<Facts>): Facts | FileFacts {
  return text.length > MAX_FILE_SIZE ? tooLarge(file) : explain(reader.read(file, text));
}

/**
 * Reads files into facts, straight from the text. What says why a line cannot be read is loaded only when there is such a line:
 * a plan without a mistake never needs it.
 */
export class QuickReader {
  /** The facts of a file's text. */
  async read(file: string, text: string): Promise<FileFacts> {
    return readText(file, text, explained);
  }

  /** The facts of a file's bytes, in whichever encoding they are. */
  async readBytes(file: string, bytes: Uint8Array): Promise<FileFacts> {
    const source = textIn(file, bytes);
    if ('problems' in source) return source;
    return withEncoding(await this.read(file, source.text), source.encoding);
  }

  /** The same at once. Of lines that cannot be read, the problems only say where they are. */
  readBytesUnexplained(file: string, bytes: Uint8Array): FileFacts {
    const source = textIn(file, bytes);
    if ('problems' in source) return source;
    const facts = readText(file, source.text, (reading) => reading.facts);
    return withEncoding(facts, source.encoding);
  }
}

/** The text of a file's bytes; where there is none to be read, the facts that say why. */
export function textIn(file: string, bytes: Uint8Array): Extract<Decoded, { text: string }> | FileFacts {
  if (bytes.length > MAX_FILE_SIZE) return tooLarge(file);
  const decoded = decode(bytes);
  return decoded.text === undefined ? notText(file) : decoded;
}

async function explained(reading: ReadResult): Promise<FileFacts> {
  if (reading.broken.length === 0) return reading.facts;
  const { explain } = await import('../explain/explain.js');
  return explain(reading);
}

const quick = new QuickReader();

/** Whether a text is a plan without a line that cannot be read. */
export function isReadable(text: string): boolean {
  return quick.readBytesUnexplained('plan.plan', encoded(text)).problems.length === 0;
}
