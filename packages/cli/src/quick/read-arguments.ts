import type { CheckCommandOptions } from '../check/command.js';

/** What `goldenthread check` is asked for. */
export interface PlainCheck {
  readonly paths: string[];
  readonly options: CheckCommandOptions;
}

/** The options that are read here, by the names that the check knows them under. */
const OPTIONS: ReadonlyMap<string, 'format' | 'failOn' | 'asAt' | 'maxWarnings'> = new Map([
  ['--format', 'format'],
  ['--fail-on', 'failOn'],
  ['--as-at', 'asAt'],
  ['--max-warnings', 'maxWarnings'],
]);

/** The formats that need nothing which is loaded only when it is asked for. */
const FORMATS: readonly string[] = ['pretty', 'json'];

/**
 * Reads the arguments of a plain check. Gives undefined for all else: whatever can't be told at once is for the whole
 * command to read, with everything that it says about mistyped options.
 */
export function readArguments([command, ...args]: readonly string[]): PlainCheck | undefined {
  if (command !== 'check') return undefined;
  const paths: string[] = [];
  const options = { format: 'pretty', failOn: 'error' } as {
    -readonly [Key in keyof CheckCommandOptions]: CheckCommandOptions[Key];
  };
  for (let index = 0; index < args.length; index++) {
    const typed = args[index] ?? '';
    if (typed === '') return undefined;
    if (!typed.startsWith('-')) {
      paths.push(typed);
      continue;
    }
    const option = OPTIONS.get(typed);
    const value = args[++index];
    if (option === undefined || value === undefined || value === '' || value.startsWith('-')) return undefined;
    options[option] = value;
  }
  return FORMATS.includes(options.format) ? { paths, options } : undefined;
}
