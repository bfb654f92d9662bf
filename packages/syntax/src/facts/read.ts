import type { FileFacts } from '@goldenthread/model';
import { ClauseParser } from '../explain/clause-parser.js';
import { explainWith } from '../explain/explain.js';
import { readText, textIn } from './quick-reader.js';
import { withEncoding } from './whole-file.js';

/** It keeps nothing of what it is given. */
const parser = new ClauseParser();

/** Reads files into facts at once. Langium is loaded for it whether it is needed or not: {@link QuickReader} loads it only then. */
export class FactReader {
  /** The facts of a file's text. Never fails: what cannot be read is among the facts' problems. */
  read(file: string, text: string): FileFacts {
    return readText(file, text, (reading) => explainWith(reading, parser));
  }

  /** The facts of a file's bytes, in whichever encoding they are. */
  readBytes(file: string, bytes: Uint8Array): FileFacts {
    const source = textIn(file, bytes);
    if ('problems' in source) return source;
    return withEncoding(this.read(file, source.text), source.encoding);
  }
}
