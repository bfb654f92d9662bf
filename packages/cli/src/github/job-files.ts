import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { CommandError, systemErrorInWords } from '../errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Adds a text to the summary of a GitHub job. Gives whether there is one. */
export function addToSummary({ GITHUB_STEP_SUMMARY: file }: Environment, markdown: string): Promise<boolean> {
  return append(file, markdown, 'The job’s summary');
}

/** Hands values on to later steps of a GitHub job; nothing elsewhere. A value cannot end itself early, whatever it holds. */
export function writeOutputs({ GITHUB_OUTPUT: file }: Environment, values: Readonly<Record<string, string>>): Promise<boolean> {
  const end = `end-${randomUUID()}`;
  const text = Object.entries(values).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
  return append(file, text.join(''), 'The step’s outputs');
}

async function append(file: string | undefined, text: string, what: string): Promise<boolean> {
  if (!file) return false;
  await appendFile(file, text).catch((error: unknown) => {
    throw new CommandError(`${what}, ${file}, cannot be written: ${systemErrorInWords(error)}.`);
  });
  return true;
}
