// What each command prints of a plan with hostile words in every clause: nothing in it is a command to the log of a pipeline, and
// nothing steers a terminal.
import { expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { hostileBorough } from './hostile-borough.js';
import { azureCommand, githubCommand, linesOf } from './readers.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** What is wrong with an output: the first command in it, or the first character that does something. */
function wrongWith(output: string): string | undefined {
  const command = linesOf(output).find((line) => githubCommand(line) ?? azureCommand(line));
  return command ?? CONTROL.exec(output)?.[0];
}

const PRINTED = [
  ...['quarter', 'services', 'rounds', 'programme', 'decision', 'risks', 'budget'].map((name) => ['report', name]),
  ['what-if'],
  ['diff', 'county', 'borough'],
];

it.each(PRINTED)('%j %j %j', { timeout: 180_000 }, async (...command) => {
  const cwd = folderWith(hostileBorough(command.length));
  const within = command[0] === 'diff' ? [] : ['borough'];
  const args = command[0] === 'what-if' ? ['-C', 'borough', ...command] : [...command, ...within];
  for (const format of command[0] === 'diff' ? ['pretty', 'html', 'json', 'markdown'] : ['text', 'html', 'json', 'markdown']) {
    const { code, out, err } = await goldenthread([...args, '--format', format], { cwd });
    expect({ format, wrong: [out, err].map(wrongWith), bug: ![0, 1, 2].includes(code ?? -1) }).toEqual({
      format,
      wrong: [undefined, undefined],
      bug: false,
    });
  }
});
