import type { Change, Diff, Grade } from '@goldenthread/report';
import { wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';
import { printable } from '../terminal/words.js';

const HEADINGS: Readonly<Record<Grade, string>> = {
  member: 'Needs members',
  officer: 'Needs an officer',
  editorial: 'Wording only',
};

/** The changes for the terminal: the headline, then each change under the agreement that it needs. */
export function prettyDiff(diff: Diff, { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const lines = [wrap(colours.bold(printable(diff.headline)), width, '')];
  const section = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    lines.push('', colours.bold(title));
    for (const item of items) lines.push(`  • ${wrap(printable(item), width, '    ').trimStart()}`);
  };
  for (const grade of ['member', 'officer', 'editorial'] as const)
    section(HEADINGS[grade], diff.changes.filter((change) => change.grade === grade).map(told));
  section(
    'To be looked at again',
    diff.suspects.map(({ element, because, lookAgain }) => `${lookAgain.join(', ')}: the ${because} of ${element} changed.`),
  );
  section(
    'New gaps that the check finds',
    diff.caused.map(({ message, rule }) => `${message} (${rule})`),
  );
  section(
    'Gaps that are mended',
    diff.mended.map(({ message, rule }) => `${message} (${rule})`),
  );
  return `${lines.join('\n')}\n`;
}

function told({ summary, why, decision, grade }: Change): string {
  const made = decision && [decision.title || decision.name, decision.by, decision.on].filter((part) => part).join(', ');
  const approved = made ? ` Approved in the same change: ${made}.` : grade === 'member' ? ' No decision approves it here.' : '';
  return `${summary}${why === null ? '' : ` ${why}`}${approved}`;
}
