import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listed, TEMPLATES, type TemplateName } from '@goldenthread/model';
import { isPlanFile } from '@goldenthread/workspace';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT, systemErrorInWords } from '../errors.js';
import { templatesFolder } from '../package.js';
import type { Screen } from '../terminal/screen.js';
import { refuseLinks } from '../terminal/write-file.js';

/** What can be asked of `goldenthread init`. */
export interface InitCommandOptions {
  readonly template: string;
}

/** `goldenthread init`: writes a plan that passes its checks, to start from. */
export const init: CommandOf<[folder: string | undefined, options: InitCommandOptions]> = async (
  screen,
  folder = '.',
  options,
) => {
  const template = oneOf('--template', options.template, Object.keys(TEMPLATES) as TemplateName[]);
  const from = path.join(templatesFolder(), template);
  const to = path.resolve(folder);
  const files = await templateFiles(from);
  await refuseLinks(to, folder);
  await refuseToOverwrite(to, folder, files);
  try {
    for (const file of files) {
      await mkdir(path.dirname(path.join(to, file)), { recursive: true });
      // `wx` writes only what is not there yet.
      await writeFile(path.join(to, file), await readFile(path.join(from, file)), { flag: 'wx' });
    }
  } catch (error) {
    throw new CommandError(`The plan cannot be written to ${folder}: ${systemErrorInWords(error)}.`);
  }
  screen.print(whatNext(folder, files, screen));
  return EXIT.fine;
};

/** Nothing that someone wrote is ever lost: the folder must be free of these files, and of other plans. */
async function refuseToOverwrite(to: string, shown: string, files: readonly string[]): Promise<void> {
  const there = await stat(to).catch(() => undefined);
  if (there && !there.isDirectory()) throw new CommandError(`${shown} is a file. Give a folder for the plan.`);
  const names = there ? await readdir(to) : [];
  const plans = names.filter(isPlanFile);
  if (plans.length > 0) {
    throw new CommandError(
      `There is already a plan in ${place(shown)} (${listed(plans.sort())}). Nothing was written. Give another folder: goldenthread init my-plan`,
    );
  }
  const taken = files.filter((file) => names.includes(file.split(path.sep)[0] ?? file));
  if (taken.length > 0) {
    throw new CommandError(
      `${listed(taken)} ${taken.length === 1 ? 'is' : 'are'} already in ${place(shown)}. Nothing was written. Give another folder: goldenthread init my-plan`,
    );
  }
}

function place(folder: string): string {
  return folder === '.' ? 'this folder' : folder;
}

function whatNext(folder: string, files: readonly string[], { colours }: Screen): string {
  const there = folder === '.' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  const first = files.find((file) => path.basename(file) === 'plan.plan') ?? files.find(isPlanFile) ?? '';
  const commands = [
    `Open ${colours.bold(path.join(folder, first))} and replace its words with your own.`,
    `See what is missing:        ${colours.bold(`goldenthread check${there}`)}`,
    `Follow one of its threads:  ${colours.bold('goldenthread thread NAME')}${there}`,
    `Read about any finding:     ${colours.bold('goldenthread explain RULE')}`,
  ];
  return [
    `${colours.green(`A plan is in ${place(folder)}, and passes its checks:`)}`,
    ...files.map((file) => `  ${path.join(folder, file)}`),
    '',
    'What next',
    ...commands.map((command, index) => `  ${index + 1}. ${command}`),
    '',
    'The words before a colon are checked. The words after it are for readers.',
  ].join('\n');
}

/** The files of a template, from its folder. */
export async function templateFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return files.sort();
}
