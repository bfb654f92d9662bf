// Runs other programs for the scripts.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { BIN, ROOT } from './paths.mjs';

/** The environment in which the project's own commands (and its own Node) are found first. */
export function projectEnvironment(extra = {}) {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs a program to its end, showing its output as it comes, and gives its exit code.
 * A program that cannot be started counts as one that failed, with the reason on standard error.
 */
export function run(command, args, { cwd = ROOT, env = projectEnvironment(), stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio, shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Like {@link run}, but a failure ends the script: for steps that nothing can go on without. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed (exit code ${code})`);
}

/** Runs a program to its end and gives what it wrote to standard output, and its exit code; standard error is shown. */
export function capture(command, args, { cwd = ROOT, env = projectEnvironment(), stderr = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', stderr], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
