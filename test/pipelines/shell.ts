import { spawn } from 'node:child_process';
import { ended, type Run } from '../cli/command.js';

/** Where and how a script runs. */
export interface Script {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The shell, with its arguments before the script. */
  readonly shell: readonly [command: string, ...args: string[]];
}

/** Runs a script with a shell, in an environment that holds nothing else. */
export function runScript(script: string, { cwd, env, shell: [command, ...args] }: Script): Promise<Run> {
  return ended(spawn(command, [...args, script], { cwd, env }));
}
