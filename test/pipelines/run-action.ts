import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { folderWith } from '../cli/command.js';
import { pathWithNpx, read } from './fake-npx.js';
import { runScript } from './shell.js';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

/** The action, as it is published. */
export const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
};

/** What the service knows of a run. */
export interface Workflow {
  readonly cwd: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Where its web interface is, and the token of the job. */
  readonly api?: string;
  readonly token?: string;
}

/** What a run came to. */
export interface ActionRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The actions of others that it would have run. */
  readonly used: readonly string[];
}

type Known = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What an expression of the service comes to: the few forms that the action uses. */
function evaluate(expression: string, known: Known): string | boolean {
  const script = expression
    .replace(/\b(inputs|github)\.([\w-]+)/g, (_, group: string, name: string) => JSON.stringify(known[group]?.[name] ?? ''))
    .replace(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g, (_, id: string, name: string) => JSON.stringify(known[id]?.[name] ?? ''))
    .replaceAll('cancelled()', 'false');
  return new Function(`return ${script}`)() as string | boolean;
}

/** Text with its expressions filled in, as the service does before anything runs. */
export function filled(text: string, known: Known): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, known)));
}

/** The outputs in a file of the service's form. */
function outputsIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}

/** Runs the action as the service does: its steps one after another, each with its files and variables. */
export async function runAction({ cwd, inputs = {}, event, api = '', token = 'a-token' }: Workflow): Promise<ActionRun> {
  const files = folderWith({ 'event.json': JSON.stringify(event?.payload ?? {}) });
  const github = { event_name: event?.name ?? 'push', token };
  const given = Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? filled(input.default, { github })]);
  const known: Record<string, Record<string, string>> = { inputs: Object.fromEntries(given), github };
  const run = { code: 0, out: '', err: '', used: [] as string[] };
  for (const [index, step] of action.runs.steps.entries()) {
    // A step without a condition runs only as long as nothing failed.
    if (step.if === undefined ? run.code !== 0 : filled(step.if, known) !== 'true') continue;
    if (step.run === undefined) {
      run.used.push(String(step.uses));
      continue;
    }
    const outputs = path.join(files, `output-${index}`);
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, known)]);
    const { code, out, err } = await runScript(step.run, {
      cwd,
      shell: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'],
      env: {
        PATH: pathWithNpx(),
        HOME: files,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: github.event_name,
        GITHUB_EVENT_PATH: path.join(files, 'event.json'),
        GITHUB_STEP_SUMMARY: path.join(files, 'summary.md'),
        GITHUB_OUTPUT: outputs,
        GITHUB_API_URL: api,
        GITHUB_REPOSITORY: 'council/plans',
        ...Object.fromEntries(env),
      },
    });
    if (step.id !== undefined && existsSync(outputs)) known[step.id] = outputsIn(readFileSync(outputs, 'utf8'));
    run.out += out;
    run.err += err;
    if (code !== 0) run.code = code ?? 2;
  }
  const summary = path.join(files, 'summary.md');
  return {
    ...run,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    outputs: Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value, known)])),
  };
}
