import { printable } from '@goldenthread/model';
import {
  type Diff,
  type DiffRow,
  diffRows,
  EXEMPT,
  GRADE_HEADINGS,
  leftOutInWords,
  listOf,
  moneyTable,
  timeInWords,
} from '@goldenthread/report';
import { wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';

/** The changes for the terminal: the headline, then each matter under the agreement that it needs, then the money. */
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
  const rows = diffRows(diff);
  for (const grade of ['member', 'officer', 'editorial'] as const)
    section(GRADE_HEADINGS[grade], rows.filter((row) => row.grade === grade).map(told));
  section('Money', moneyLines(diff));
  section(
    'To check again',
    diff.suspects.map(({ change, lookAgain }) => `${listOf(lookAgain)}: ${change}.`),
  );
  section(
    'What the check finds that is new',
    diff.caused.map(({ message, rule }) => `${message} (${rule})`),
  );
  if (diff.timed.length > 0) lines.push('', colours.bold(timeInWords(diff)));
  section(
    'What the check no longer finds',
    diff.fixed.map(({ message, rule }) => `${message} (${rule})`),
  );
  return `${lines.join('\n')}\n`;
}

function told({ summary, why, decision, isOpen, grade }: DiffRow): string {
  const no = decision.replace(/^none(: )?/, '');
  const isInPart = decision !== '' && !decision.startsWith('none');
  const members = isInPart
    ? ` Only part of it was agreed: ${decision}.`
    : ` No decision approves it${no === '' ? '' : `: ${no}`}.`;
  const approved = decision === '' ? '' : ` Approved: ${decision}.`;
  return `${summary}${why === null ? '' : ` ${why}`}${grade === 'member' && isOpen ? members : approved}`;
}

/** The money, a line for each row of the table: `The quay: 2026/27 £320k (before: £220k)`. */
function moneyLines(diff: Diff): string[] {
  const table = moneyTable(diff);
  return (table?.rows ?? []).map(([head = '', ...cells]) => {
    const years = cells.flatMap((cell, index) => (cell === 'no change' ? [] : [`${table?.heads[index + 1]} ${cell}`]));
    return `${head}: ${years.join('; ')}`;
  });
}
