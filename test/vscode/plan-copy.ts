import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** What was found there. */
  readonly text: string;
}

/** A copy of an example plan, to be changed freely, and a folder beside it for the editor's own files. */
export class PlanCopy {
  private readonly root = mkdtempSync(join(tmpdir(), 'golden-thread-editor-'));
  readonly home = join(this.root, 'home');
  readonly folder: string;

  constructor(example: string) {
    this.folder = join(this.root, example);
    cpSync(join(EXAMPLES, example), this.folder, { recursive: true });
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** What a file says that the editor is to write; nothing as long as it is not there. */
  written(file: string): string {
    return existsSync(this.path(file)) ? this.read(file) : '';
  }

  /** Where the first group of a pattern is first found in a file, and ends. */
  find(file: string, pattern: RegExp): { start: Place; end: Place } {
    for (const [index, line] of this.read(file).split('\n').entries()) {
      const found = new RegExp(pattern, 'd').exec(line);
      const [from, to] = found?.indices?.[1] ?? [];
      if (from === undefined || to === undefined) continue;
      const text = line.slice(from, to);
      return { start: { line: index + 1, column: from + 1, text }, end: { line: index + 1, column: to + 1, text } };
    }
    throw new Error(`${file} has no ${pattern}`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
