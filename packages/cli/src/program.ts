import { TEMPLATES } from '@goldenthread/model';
import { Command, CommanderError } from 'commander';
import { EXIT } from './errors.js';
import { failed } from './failed.js';
import { version } from './package.js';
import type { Screen } from './terminal/screen.js';
import { capitalised, listed } from './terminal/words.js';

/** Runs the command with these arguments, and gives its exit code. Never throws. */
export async function run(args: readonly string[], screen: Screen): Promise<number> {
  const outcome = { code: EXIT.fine as number, command: 'goldenthread' };
  try {
    await createProgram(screen, outcome).parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return mistyped(error, outcome.command, screen);
    return failed(error, screen);
  }
}

/** What came of the command: its exit code, and which command it was. */
interface Outcome {
  code: number;
  command: string;
}

function createProgram(screen: Screen, outcome: Outcome): Command {
  const program = new Command('goldenthread')
    .description('Checks, formats and explains a council’s plan: its outcomes, work, measures, money and people.')
    .usage('COMMAND [options]')
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
    .hook('preSubcommand', (_program, command) => {
      outcome.command = `goldenthread ${command.name()}`;
    })
    .addHelpText(
      'after',
      '\nTo start: goldenthread init my-plan\nA command says more with --help, for example: goldenthread check --help',
    );
  const does = (code: Promise<number>): Promise<void> =>
    code.then((result) => {
      outcome.code = result;
    });
  addCommands(program, screen, does);
  return program;
}

/** Adds the commands. What a command needs is loaded when it runs: to check a plan takes no parser and no protocol. */
function addCommands(program: Command, screen: Screen, does: (code: Promise<number>) => Promise<void>): void {
  program
    .command('check')
    .summary('find the gaps in a plan')
    .description(
      'Finds what is missing or broken in the plans in these files and folders, and says what to do about it. Changes nothing.',
    )
    .usage('[PATH…] [options]')
    .argument('[PATH...]', 'files or folders; this folder when left out')
    .option(
      '--format <FORMAT>',
      'how to write the findings: pretty for people, json for programs, lines for editors; for pipelines sarif, github, gitlab, azure, junit or rdjson',
      'pretty',
    )
    .option('--fail-on <SEVERITY>', 'the least that counts as a failure: error, warning or hint', 'error')
    .option('--as-at <DATE>', 'check as on this day, for example 2024-12-31, whatever the plan says')
    .option('--max-warnings <NUMBER>', 'more warnings than this count as a failure')
    .option(
      '-o, --output <FILE>',
      'write the findings to a file; FORMAT=FILE writes another format beside, and may be given several times',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--baseline <FILE>', 'leave out the gaps that this file knows, so that only new ones count')
    .option('--write-baseline', 'write the gaps that are there now into the file of --baseline')
    .option('--prune', 'take out of the file of --baseline what is mended')
    .option('--changed-since <REVISION>', 'leave out the gaps that were there already when this branch left this git revision')
    .option('--with-accepted', 'in sarif, list what the plan accepts too, as suppressed')
    .option('--rule-pages <ADDRESS>', 'where docs/rules is published, for links to the page of each rule in sarif and rdjson')
    .addHelpText(
      'after',
      "\nEnds with 0 when nothing at or above --fail-on was found, with 1 when something was, with 2 when the check couldn't run.",
    )
    .action((paths, options) => does(import('./check/command.js').then(({ check }) => check(screen, paths, options))));
  program
    .command('fmt')
    .summary('set a plan neatly: indentation, spaces, columns')
    .description(
      'Formats the plans in these files and folders: indents, lines up the columns of tables, puts plain dashes and spaces for those of Word. No word or figure changes.',
    )
    .usage('[PATH…] [options]')
    .argument('[PATH...]', 'files or folders; this folder when left out')
    .option('--check', 'change nothing; list the files that would change, and end with 1 if there are any')
    .action((paths, options) => does(import('./fmt/command.js').then(({ fmt }) => fmt(screen, paths, options))));
  program
    .command('explain')
    .summary('read about a rule: what it finds, why it matters, how to mend it')
    .description(
      'Shows the page of a rule: what it finds, why it matters, an example, the example mended, and how to accept a gap that is meant. Lists every rule when none is named.',
    )
    .usage('[RULE]')
    .argument('[RULE]', 'the name of a rule, for example outcome-unfunded')
    .action((name) => does(import('./explain/command.js').then(({ explain }) => explain(screen, name))));
  program
    .command('init')
    .summary('start a plan that passes its checks')
    .description(
      'Writes a plan to start from into a folder. It passes its checks; write your own over it. Never overwrites a file.',
    )
    .usage('[FOLDER] [options]')
    .argument('[FOLDER]', 'where to; this folder when left out')
    .option(
      '--template <NAME>',
      `which plan: ${listed(
        Object.entries(TEMPLATES).map(([name, what]) => `${name} (${what})`),
        'or',
      )}`,
      'blank',
    )
    .action((folder, options) => does(import('./init/command.js').then(({ init }) => init(screen, folder, options))));
  program
    .command('thread')
    .summary('follow the golden thread through one thing in the plan, up and down')
    .description(
      'Shows what one thing in the plan is for, up to the vision; what makes it happen; its measures, benefits, money and risks; and who leads it.',
    )
    .usage('NAME [PATH]')
    .argument('<NAME>', 'its name in the plan, for example StrongEconomy, or Parent.Child')
    .argument('[PATH]', 'the plan: a folder, or a file of it; this folder when left out')
    .action((name, path) => does(import('./thread/command.js').then(({ thread }) => thread(screen, name, path))));
  program
    .command('report')
    .summary('a plan as something to hand on: quarterly, budget, committee and other reports')
    .description(
      'Makes a report from a plan: as text here, or as a file for Word, Excel, a browser or a program. Without a name it lists the reports.',
    )
    .usage('[NAME] [PATH…] [options]')
    .argument('[NAME]', 'the report, for example quarter')
    .argument('[PATH...]', 'the plan: a folder, or files of it; this folder when left out')
    .option(
      '--period <PERIOD>',
      'the quarter or year that it is about, for example "2024/25 Q3"; left out, the last quarter that closed',
    )
    .option('--for <NAME>', 'what it is about, for example one service')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json; left out, as the file ends')
    .option('-o, --output <FILE>', 'write it to this file, for example quarter.docx')
    .option('--template <FILE>', 'a Word document of the council, whose cover and styles are kept')
    .option('--as-at <DATE>', 'as on this day, for example 2024-12-31, whatever the plan says')
    .option('--with-exempt', 'show what is exempt from publication too; the report says EXEMPT')
    .option('--explain', 'say which lines of the plan each amount comes from')
    .action((name, paths, options) =>
      does(import('./report/command.js').then(({ report }) => report(screen, name, paths, options))),
    );
  program
    .command('what-if')
    .summary('the plan beside itself under one or more scenarios')
    .description(
      'Shows what scenarios of the plan change: what is left to find, what funds have, what reaches outcomes, what services say it would do, and which gaps come and go. Changes nothing.',
    )
    .usage('[SCENARIO…] [PATH…] [options]')
    .argument('[WORDS...]', 'names of scenarios, all of them when left out; and the plan: a folder, or files of it')
    .option('--format <FORMAT>', 'text, markdown, html, word, excel, csv or json; left out, as the file ends')
    .option('-o, --output <FILE>', 'write it to this file, for example what-if.docx')
    .option('--as-at <DATE>', 'as on this day, for example 2024-12-31, whatever the plan says')
    .option('--with-exempt', 'show what is exempt from publication too; the report says EXEMPT')
    .action((words, options) => does(import('./what-if/command.js').then(({ whatIf }) => whatIf(screen, words, options))));
  program
    .command('diff')
    .summary('say what a change means: promises, money, people, dates')
    .description(
      'Compares two plans, not two texts: what is promised, paid for and led otherwise, who has to agree to it, and which gaps it causes or mends. Order, layout and files play no part.',
    )
    .usage('[BASE] [HEAD] [options]')
    .argument('[BASE]', 'a folder or a git revision, or two as main..HEAD; left out, where this branch left the main branch')
    .argument('[HEAD]', 'what to compare with it; left out, the files as they are')
    .option(
      '--format <FORMAT>',
      'how to write it: pretty for people, markdown for a comment, html for a page, json for programs',
      'pretty',
    )
    .option('--fail-on <WHO>', 'member: end with 1 while a change waits for members to agree', 'never')
    .option('--public', 'leave out what is exempt from publication, as is done anyway')
    .option('--with-exempt', 'show what is exempt from publication too, marked EXEMPT')
    .addHelpText('after', '\nEnds with 0, with 1 when --fail-on says so, and with 2 when the comparison could not be made.')
    .action((base, head, options) => does(import('./diff/command.js').then(({ diff }) => diff(screen, base, head, options))));
  program
    .command('comment')
    .summary('in a pipeline: keep one comment on the pull request up to date')
    .description(
      'For pipelines of GitHub, GitLab and Azure DevOps. Writes what a pull request changes as a comment on it, and keeps that one comment up to date. Where the pipeline has no right to write comments, it says so, and the text goes to the summary or the log.',
    )
    .usage('[BASE] [options]')
    .argument('[BASE]', 'the git revision to compare with; left out, the branch that the pull request is for')
    .option('--no-write', 'write no comment; with --fail-on, only end as that says')
    .option('--fail-on <WHO>', 'member: end with 1 while a change waits for members to agree', 'never')
    .option('--with-exempt', 'show what is exempt from publication too, marked EXEMPT')
    .addHelpText(
      'after',
      '\nEnds with 0 when it did that, with 1 when --fail-on says so, and with 2 when it could not for another reason than a missing right.',
    )
    .action((base, options) => does(import('./comment/command.js').then(({ comment }) => comment(screen, base, options))));
  program
    .command('server')
    .summary('the checks for an editor, over the language server protocol')
    .description('Started by an editor: the language server, which shows findings while someone types.')
    .usage('--stdio')
    .option('--stdio', 'talk over standard input and output')
    .option('--clientProcessId <ID>', 'the editor’s process')
    .action((options) => does(import('./server/command.js').then(({ server }) => server(screen, options))));
}

/** A command line that can't be understood, told as a plain sentence; help and version are no mistake. */
function mistyped(error: CommanderError, command: string, screen: Screen): number {
  if (error.exitCode === 0) return EXIT.fine;
  // Without a command, its help was printed.
  if (error.code === 'commander.help') return EXIT.failed;
  screen.say(`${inPlainWords(error)} '${command} --help' says what it takes.`);
  return EXIT.failed;
}

function inPlainWords({ code, message }: CommanderError): string {
  const [said = '', near] = message.replace(/^error: /, '').split(/\n\(Did you mean (.*)\?\)$/s);
  const [, quoted = ''] = /'([^']*)'/.exec(said) ?? [];
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  switch (code) {
    case 'commander.unknownOption':
      return `There is no option '${quoted}' here.${meant}`;
    case 'commander.unknownCommand':
      return `There is no command '${quoted}'.${meant}`;
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
