import { visible } from './visible.js';

/** What sets colours; nothing else that steers a terminal is ever written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins every code
const COLOUR = /(\u001b\[[\d;]{0,20}m)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins every code
const COMMAND_AT_START = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm;

/** Words of a plan, a file's name, an answer of a service, for one line of a terminal. Tabs become two spaces. */
export function printable(text: string): string {
  return visible(text).replaceAll('\t', '  ').replaceAll('\n', ' ');
}

/**
 * A whole output for a terminal or the log of a pipeline. It keeps line ends and colours. What a service would take for a command
 * gets a space into it: GitHub reads `::` at the start of a line and `##[` anywhere, Azure DevOps `##vso[` anywhere.
 */
export function forLog(text: string): string {
  return text
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('')
    .replace(/##(?=[a-z]*\[)/gi, '# #')
    .replace(COMMAND_AT_START, '$1: ');
}
