import { printable } from '@goldenthread/model';
import {
  type Change,
  type Diff,
  decisionInWords,
  EXEMPT,
  GRADE_HEADINGS,
  leftOutInWords,
  listOf,
  marked,
} from '@goldenthread/report';
import { wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';

/** The changes for the terminal: the headline, then each change under the agreement that it needs. */
export function prettyDiff(diff: Diff, { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const lines = [wrap(colours.bold(printable(diff.headline)), width, '')];
  if (diff.exempt?.shown) lines.unshift(colours.bold(EXEMPT), '');
  const leftOut = leftOutInWords(diff);
  if (leftOut !== undefined) lines.push(wrap(leftOut, width, ''));
  const section = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    lines.push('', colours.bold(title));
    for (const item of items) lines.push(`  • ${wrap(printable(item), width, '    ').trimStart()}`);
  };
  for (const grade of ['member', 'officer', 'editorial'] as const)
    section(GRADE_HEADINGS[grade], diff.changes.filter((change) => change.grade === grade).map(told));
  section(
    'To be looked at again',
    diff.suspects.map(
      ({ element, title, because, lookAgain }) => `${listOf(lookAgain)}: the ${because} of ‘${title || element}’ changed.`,
    ),
  );
  section(
    'What the check finds that is new',
    diff.caused.map(({ message, rule }) => `${message} (${rule})`),
  );
  section(
    'What the check finds no more',
    diff.fixed.map(({ message, rule }) => `${message} (${rule})`),
  );
  return `${lines.join('\n')}\n`;
}

function told(change: Change): string {
  const { why, decision, nearest, grade } = change;
  const members = grade === 'member' ? ` No decision approves it${nearest ? `: ${nearest.says}` : ''}.` : '';
  return `${marked(change)}${why === null ? '' : ` ${why}`}${decision ? ` Approved: ${decisionInWords(change)}.` : members}`;
}
