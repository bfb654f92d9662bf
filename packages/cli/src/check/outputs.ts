import { closestName } from '@goldenthread/rules';
import { CommandError } from '../errors.js';
import { FORMATS, type Format } from './formats/index.js';

/** Where the findings go. */
export interface Outputs {
  /** The file of the main format; standard output where there is none. */
  readonly main: string | undefined;
  /** Further formats, each with its file. */
  readonly beside: readonly { readonly format: Format; readonly file: string }[];
}

/** The values of `-o`: FILE for the main format, or FORMAT=FILE for another one beside it. */
export function readOutputs(values: readonly string[]): Outputs {
  let main: string | undefined;
  const beside: { format: Format; file: string }[] = [];
  for (const value of values) {
    const [, word, file = ''] = /^([a-z]+)=(.*)$/s.exec(value) ?? [];
    const format = FORMATS.find((each) => each === word);
    if (format !== undefined) beside.push({ format, file: named(file, value) });
    else if (main !== undefined) throw new CommandError(tooMany(main, value));
    else main = mainFile(value, word);
  }
  return { main, beside };
}

function named(file: string, value: string): string {
  if (file === '') throw new CommandError(`-o ${value} lacks the name of a file after the ‘=’.`);
  return file;
}

/** A mistyped format must not become the name of a file. */
function mainFile(value: string, word: string | undefined): string {
  const near = word === undefined ? undefined : closestName(word, FORMATS);
  if (near !== undefined) throw new CommandError(`There is no format ‘${word}’ in -o ${value}. Did you mean ‘${near}’?`);
  return value;
}

function tooMany(first: string, second: string): string {
  return `Only one -o can be a file alone; here are ${first} and ${second}. For another format beside it write for example -o sarif=${second}.`;
}
