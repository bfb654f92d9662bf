// Reads the command lines of plain checks.
'use strict';

/** The options that are read here, by the names that the check knows them under. */
const OPTIONS = { '--format': 'format', '--fail-on': 'failOn', '--as-at': 'asAt', '--max-warnings': 'maxWarnings' };

/** The formats that need nothing which is loaded only when it is asked for. */
const FORMATS = ['pretty', 'json'];

/**
 * The paths and options of a plain check. Gives undefined for all else: whatever can't be told at once is for the whole
 * command to read, with everything that it says about mistyped options.
 */
exports.readArguments = ([command, ...args]) => {
  if (command !== 'check') return undefined;
  const paths = [];
  const options = { format: 'pretty', failOn: 'error' };
  for (let index = 0; index < args.length; index++) {
    const typed = args[index];
    if (typed === '') return undefined;
    if (!typed.startsWith('-')) {
      paths.push(typed);
      continue;
    }
    const option = Object.hasOwn(OPTIONS, typed) ? OPTIONS[typed] : undefined;
    const value = args[++index];
    if (option === undefined || value === undefined || value === '' || value.startsWith('-')) return undefined;
    options[option] = value;
  }
  return FORMATS.includes(options.format) ? { paths, options } : undefined;
};
