import { capitalised } from '@goldenthread/model';
import { Command, CommanderError } from 'commander';
import { defineCheck } from './check/define.js';
import { defineCollect } from './collect/define.js';
import type { Definition, Runner } from './command.js';
import { defineComment } from './comment/define.js';
import { defineDiff } from './diff/define.js';
import { defineDue } from './due/define.js';
import { CommandError, EXIT, systemErrorInWords } from './errors.js';
import { defineExplain } from './explain/define.js';
import { defineExport } from './export/define.js';
import { failed } from './failed.js';
import { defineFmt } from './fmt/define.js';
import { defineHistory } from './history/define.js';
import { defineImport } from './import/define.js';
import { defineInit } from './init/define.js';
import { version } from './package.js';
import { definePublish } from './publish/define.js';
import { defineReceive } from './receive/define.js';
import { defineReconcile } from './reconcile/define.js';
import { defineReport } from './report/define.js';
import { defineServer } from './server/define.js';
import type { Screen } from './terminal/screen.js';
import { defineThread } from './thread/define.js';
import { defineWhatIf } from './what-if/define.js';

/** The commands by their names, in the order of the help. Each defines itself, and loads what it needs only when it runs. */
const COMMANDS: Readonly<Record<string, Definition>> = {
  check: defineCheck,
  fmt: defineFmt,
  explain: defineExplain,
  init: defineInit,
  import: defineImport,
  export: defineExport,
  thread: defineThread,
  report: defineReport,
  publish: definePublish,
  'what-if': defineWhatIf,
  due: defineDue,
  collect: defineCollect,
  receive: defineReceive,
  reconcile: defineReconcile,
  diff: defineDiff,
  history: defineHistory,
  comment: defineComment,
  server: defineServer,
};

/** The commands to define for these arguments: the one that they begin with, or all, for help and for what is mistyped. */
function wanted([first = '']: readonly string[]): readonly Definition[] {
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return named ? [named] : Object.values(COMMANDS);
}

/** Runs the command with these arguments, and gives its exit code. Never throws. */
export async function run(args: readonly string[], screen: Screen): Promise<number> {
  const outcome = { code: EXIT.fine as number, command: 'goldenthread' };
  try {
    await createProgram(args, screen, outcome).parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return mistyped(error, outcome.command, screen);
    return failed(error, screen);
  }
}

/** Goes to the folder of `-C`. */
function workIn(folder: string | undefined): void {
  if (folder === undefined) return;
  try {
    process.chdir(folder);
  } catch (error) {
    throw new CommandError(`${folder} cannot be worked in: ${systemErrorInWords(error)}.`);
  }
}

/** What came of the command: its exit code, and which command it was. */
interface Outcome {
  code: number;
  command: string;
}

function createProgram(args: readonly string[], screen: Screen, outcome: Outcome): Command {
  const program = new Command('goldenthread')
    .description('Checks, formats and explains a council’s plan: its outcomes, work, measures, money and people.')
    .usage('COMMAND [options]')
    .option('-C, --in <FOLDER>', 'run as if started in this folder')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => screen.print(text),
      writeErr: (text) => screen.say(text),
      // Told as a sentence of our own, see `mistyped`.
      outputError: () => {},
      getOutHelpWidth: () => Math.min(screen.width, 100),
      getOutHasColors: () => screen.colours.isColorSupported,
    })
    .configureHelp({ styleTitle: (title) => screen.colours.bold(title) })
    .exitOverride()
    .hook('preSubcommand', (given, command) => {
      outcome.command = `goldenthread ${command.name()}`;
      workIn(given.opts<{ in?: string }>().in);
    })
    .addHelpText(
      'after',
      '\nTo start: goldenthread init my-plan\nA command says more with --help, for example: goldenthread check --help',
    );
  const run: Runner = async (work) => {
    outcome.code = await work(screen);
  };
  for (const define of wanted(args)) define(program, run);
  return program;
}

/** A command line that cannot be understood, in a plain sentence; help and version are no mistake. */
function mistyped(error: CommanderError, command: string, screen: Screen): number {
  if (error.exitCode === 0) return EXIT.fine;
  // Without a command, its help was printed.
  if (error.code === 'commander.help') return EXIT.failed;
  screen.say(`${inPlainWords(error)} ‘${command} --help’ says what it takes.`);
  return EXIT.failed;
}

function inPlainWords({ code, message }: CommanderError): string {
  const [said = '', near] = message.replace(/^error: /, '').split(/\n\(Did you mean (.*)\?\)$/s);
  const [, quoted = ''] = /'([^']*)'/.exec(said) ?? [];
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  switch (code) {
    case 'commander.unknownOption':
      return `There is no option ‘${quoted}’ here.${meant}`;
    case 'commander.unknownCommand':
      return `There is no command ‘${quoted}’.${meant}`;
    case 'commander.optionMissingArgument':
      return `The option ${quoted} needs a value after it.`;
    case 'commander.missingArgument':
      return `A ${quoted} is missing.`;
    case 'commander.excessArguments':
      return 'There are more words here than this command takes. Put a name or path with spaces in quotation marks.';
    default:
      return `${capitalised(said)}.${meant}`;
  }
}
