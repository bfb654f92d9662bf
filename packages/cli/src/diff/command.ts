import { diffPage, diffToMarkdown, pageToHtml } from '@goldenthread/report';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { EXIT } from '../errors.js';
import { compareSides } from './compare.js';
import { prettyDiff } from './pretty.js';
import { readSides } from './sides.js';

/** `goldenthread diff`: what a change means, whatever was done to the text. */
export const diff: CommandOf<[base: string | undefined, head: string | undefined, options: { readonly format: string }]> = async (
  screen,
  base,
  head,
  options,
) => {
  const format = oneOf('--format', options.format, ['pretty', 'markdown', 'html', 'json'] as const);
  const [before, after] = await readSides(base, head);
  const found = compareSides(before, after);
  switch (format) {
    case 'json':
      screen.print(`${JSON.stringify(found, undefined, 2)}\n`);
      break;
    case 'html':
      screen.print(pageToHtml(diffPage(found)));
      break;
    case 'markdown':
      screen.print(diffToMarkdown(found));
      break;
    case 'pretty':
      screen.print(prettyDiff(found, screen));
  }
  return EXIT.fine;
};
