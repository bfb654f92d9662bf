import { toJson } from '@goldenthread/model';
import { diffPage, diffToMarkdown, pageToHtml } from '@goldenthread/report';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError } from '../errors.js';
import { compareSides, wholeOf } from './compare.js';
import { failOnOption, gate } from './gate.js';
import { prettyDiff } from './pretty.js';
import { readSides } from './sides.js';
import { stepsBetween } from './steps.js';

/** What `goldenthread diff` can be told. */
interface DiffCommandOptions {
  readonly format: string;
  readonly failOn?: string;
  readonly withExempt?: boolean;
  readonly public?: boolean;
}

/** `goldenthread diff`: what a change means, whatever was done to the text. */
export const diff: CommandOf<[base: string | undefined, head: string | undefined, options: DiffCommandOptions]> = async (
  screen,
  base,
  head,
  options,
) => {
  const format = oneOf('--format', options.format, ['pretty', 'markdown', 'html', 'json'] as const);
  const failOn = failOnOption(options.failOn);
  const { withExempt = false } = options;
  if (withExempt && options.public)
    throw new CommandError('--public leaves out what is exempt, and --with-exempt shows it: choose one.');
  const { before, after, way } = await readSides(base, head);
  const steps = await stepsBetween(way, after, withExempt);
  const found = compareSides(before, after, { withExempt, steps });
  switch (format) {
    case 'json':
      screen.printExactly(toJson(found));
      break;
    case 'html':
      screen.printExactly(pageToHtml(diffPage(found)));
      break;
    case 'markdown':
      screen.printExactly(diffToMarkdown(found));
      break;
    case 'pretty':
      screen.print(prettyDiff(found, screen));
  }
  // What has to be agreed to does not depend on who may read it.
  const isWhole = (found.exempt?.leftOut ?? 0) === 0;
  const all = isWhole ? steps : await stepsBetween(way, after, true);
  return gate(screen, failOn, found, wholeOf(found, before, after, all));
};
