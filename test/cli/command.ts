import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, lchownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';

/** The command as it is installed; see build-command.mjs. */
export const COMMAND = fileURLToPath(new URL('../../.cache/command/bin/goldenthread.js', import.meta.url));

/** What a run of the command came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How to run it. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs it as somebody with no rights of their own where the tests have all rights; the files are theirs. */
  readonly unprivileged?: boolean;
}

/** Runs the command as a process of its own, to its end. */
export function goldenthread(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return ended(start(args, options));
}

/** What a process comes to, at its end. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Starts the command as a process of its own. */
export function start(
  args: readonly string[],
  { cwd, env = {}, unprivileged = false }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const asNobody = unprivileged && process.getuid?.() === 0;
  if (asNobody && cwd !== undefined) handOver(cwd);
  const command = asNobody ? ['--import', GIVE_UP_RIGHTS, commandForAll(), ...args] : [COMMAND, ...args];
  return spawn(process.execPath, command, { cwd, env: { ...inherited, ...env } });
}

const NOBODY = 65534;
const GIVE_UP_RIGHTS = `data:text/javascript,process.setgroups([]);process.setgid(${NOBODY});process.setuid(${NOBODY})`;

function handOver(folder: string): void {
  for (const each of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    lchownSync(path.join(folder, each), NOBODY, NOBODY);
}

let copy: string | undefined;
/** Where the copy lies, to be removed when the tests of a file are over. */
let copied: string | undefined;
afterAll(() => copied && rmSync(copied, { recursive: true, force: true }));

/** The command where everybody may read it: the project may lie in somebody's own folder. */
function commandForAll(): string {
  if (copy === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-command-'));
    cpSync(path.dirname(path.dirname(COMMAND)), folder, { recursive: true });
    handOver(folder);
    copied = folder;
    copy = path.join(folder, 'bin', 'goldenthread.js');
  }
  return copy;
}

/** A folder with these files that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
  }
  return folder;
}

/** A small plan without findings. */
export const SOUND = [
  'plan TownPlan: Town plan',
  '  as at 2025-03-31',
  'vision Thriving: A town where everyone thrives',
  'officer Director: Director of place',
  '',
].join('\n');

/** The same plan, with a name that nothing declares. */
export const BROKEN = `${SOUND}priority Jobs: Good jobs\n  supports Thrivin\n`;
