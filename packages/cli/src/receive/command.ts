import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Returned, type ReturnNote, type ReviewedReturns, reviewReturns } from '@goldenthread/exchange';
import { counted, formatPeriod, outstandingReturns, printable } from '@goldenthread/model';
import { isPlanFile } from '@goldenthread/workspace';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT, systemErrorInWords } from '../errors.js';
import { type RoundOptions, roundOf } from '../round/one-plan.js';
import type { Screen } from '../terminal/screen.js';
import { readForm, type UnreadForm } from './read-form.js';
import { writeEdits } from './write-edits.js';

/** The options of `goldenthread receive`. */
export interface ReceiveOptions extends RoundOptions {
  readonly dryRun?: boolean;
}

/** `goldenthread receive`: what came back, checked, into the plan. */
export const receive: CommandOf<[words: readonly string[], options: ReceiveOptions]> = async (screen, words, options) => {
  const { forms, plans } = sorted(words);
  if (forms.length === 0) throw new CommandError('There is no form here: give a folder with forms that came back, or the forms.');
  const round = await roundOf(screen, plans, options, 'take figures in');
  const read = await Promise.all(forms.map(readForm));
  const returns = read.filter((each): each is Returned => 'answers' in each);
  const unread = read.filter((each): each is UnreadForm => !('answers' in each));
  const judgement = reviewReturns(round.plan, round.period, returns);
  if (!options.dryRun) await writeEdits(judgement.edits, judgement.additions, round.held);
  screen.print(told(judgement, unread, options.dryRun === true, screen));
  const after = options.dryRun ? round : await roundOf(screen, plans, options, 'say what is due');
  const owed = outstandingReturns(after.plan, after.period);
  screen.print(
    owed.length === 0
      ? `\nNothing more is due for ${formatPeriod(round.period)}.`
      : `\n${options.dryRun ? 'Due before this is written' : 'Still due'} for ${formatPeriod(round.period)}: ${counted(owed.length, 'answer')}, by ${owners(owed)}. 'goldenthread due' lists them.`,
  );
  return judgement.refused.length + unread.length > 0 ? EXIT.found : EXIT.fine;
};

function owners(owed: ReturnType<typeof outstandingReturns>): string {
  const names = new Set(owed.flatMap((each) => each.owners.map(({ title, name }) => title || (name ?? ''))));
  return names.size === 0 ? 'nobody who is named' : [...names].map(printable).join('; ');
}

/** The forms among some paths, in the order of their names, and the plan: a folder with plan files in it is one. */
function sorted(words: readonly string[]): { readonly forms: readonly string[]; readonly plans: readonly string[] } {
  const forms: string[] = [];
  const plans: string[] = [];
  for (const word of words) {
    const entries = entriesAt(word);
    if (entries === undefined) (isPlanFile(word) ? plans : forms).push(word);
    else if (entries.some(({ name }) => isPlanFile(name))) plans.push(word);
    else for (const form of formsAmong(entries, word)) forms.push(form);
  }
  return { forms, plans };
}

/**
 * What may be a form in a folder: neither folders and hidden files, nor the locks of an office program. Links, pipes and the like
 * are among it: each is refused with its reason.
 */
function formsAmong(entries: readonly Dirent[], folder: string): string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

/** What lies in a folder; undefined for what is none. Throws a {@link CommandError}. */
function entriesAt(word: string): Dirent[] | undefined {
  try {
    return statSync(word).isDirectory() ? readdirSync(word, { withFileTypes: true }) : undefined;
  } catch (error) {
    throw new CommandError(`${word} cannot be read: ${systemErrorInWords(error)}.`);
  }
}

function told(
  { written, refused, known }: ReviewedReturns,
  unread: readonly UnreadForm[],
  dryRun: boolean,
  { colours }: Screen,
): string {
  const line = ({ file, label, says }: ReturnNote): string =>
    `  ${printable(path.basename(file))}: ${label ? `${printable(label)}: ` : ''}${printable(says)}`;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', colours.bold(title), ...lines];
  return [
    ...part(`${dryRun ? 'Would be written' : 'Written'}: ${counted(written.length, 'answer')}`, written.map(line)),
    ...part(`Already in the plan: ${counted(known.length, 'answer')}`, known.length === 0 ? [] : known.map(line)),
    ...part(
      `Refused: ${refused.length + unread.length}`,
      [...unread.map(({ file, why }) => `  ${printable(path.basename(file))}: ${printable(why)}`), ...refused.map(line)].filter(
        Boolean,
      ),
    ),
  ]
    .join('\n')
    .trim();
}
