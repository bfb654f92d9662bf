import { buildPlan, toJson } from '@goldenthread/model';
import { committeeDocument, diffPage, diffToMarkdown, editionDocument, pageToHtml } from '@goldenthread/report';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError } from '../errors.js';
import { formatOf, outputDocument } from '../report/output-document.js';
import { compareSides, withExemptDetails } from './compare.js';
import { failOnOption, gate } from './gate.js';
import { prettyDiff } from './pretty.js';
import { readSides } from './sides.js';
import { stepsBetween } from './steps.js';

/** The options of `goldenthread diff`. */
interface DiffCommandOptions {
  readonly format?: string;
  readonly as?: string;
  readonly output?: string;
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
  const document = options.as === undefined ? undefined : oneOf('--as', options.as, ['edition', 'committee'] as const);
  if (document === undefined && options.output !== undefined)
    throw new CommandError('-o goes with --as: say whether it is an edition or a page for a committee.');
  const writing = document && formatOf(options);
  const format = document
    ? undefined
    : oneOf('--format', options.format ?? 'pretty', ['pretty', 'markdown', 'html', 'json'] as const);
  const failOn = failOnOption(options.failOn);
  const { withExempt = false } = options;
  if (withExempt && options.public)
    throw new CommandError('--public leaves out what is exempt, and --with-exempt shows it: choose one.');
  const { before, after, way, compared } = await readSides(base, head);
  const steps = await stepsBetween(way, after, withExempt);
  const found = compareSides(before, after, { withExempt, steps });
  if (document && writing) {
    const plan = (after.plans[0] ?? before.plans[0])?.plan ?? buildPlan([]);
    const made = (document === 'edition' ? editionDocument : committeeDocument)(found, plan, compared);
    await outputDocument(screen, made, { format: writing, output: options.output, explain: false });
  }
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
  return gate(screen, failOn, found, withExemptDetails(found, before, after, all));
};
