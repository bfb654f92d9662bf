import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/program.js';
import { Screen } from '../src/terminal/screen.js';

/** What a run of the command came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command inside this process, with no terminal. */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const written = { out: '', err: '' };
  const into = (stream: 'out' | 'err') => ({
    write: (text: string): void => {
      written[stream] += text;
    },
  });
  const code = await run(args, new Screen(into('out'), into('err'), env));
  return { code, ...written };
}

/** A folder with these files that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
  }
  return folder;
}
