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
  officersInWords,
  timeInWords,
} from '@goldenthread/report';
import { wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';

/** The most lines under one heading: nobody reads more on a screen. */
const MOST = 1_000;

/** The changes for the terminal: the headline, then each matter under the agreement that it needs, then the money. */
export function prettyDiff(diff: Diff, { colours, width }: Pick<Screen, 'colours' | 'width'>): string {
  const lines = [wrap(colours.bold(printable(diff.headline)), width, '')];
  if (diff.exempt?.shown) lines.unshift(colours.bold(EXEMPT), '');
  const leftOut = leftOutInWords(diff);
  if (leftOut !== undefined) lines.push(wrap(leftOut, width, ''));
  const section = <T>(title: string, items: readonly T[], says: (item: T) => string): void => {
    if (items.length === 0) return;
    lines.push('', colours.bold(title));
    for (const item of items.slice(0, MOST)) lines.push(`  • ${wrap(printable(says(item)), width, '    ').trimStart()}`);
    const more = items.length - MOST;
    if (more > 0) lines.push(`  • and ${more.toLocaleString('en-GB')} more, which --format json lists`);
  };
  const rows = diffRows(diff);
  for (const grade of ['member', 'officer', 'editorial'] as const)
    section(
      GRADE_HEADINGS[grade],
      rows.filter((row) => row.grade === grade),
      told,
    );
  section('Money', moneyLines(diff), String);
  section('To check again', diff.suspects, ({ change, lookAgain }) => `${listOf(lookAgain)}: ${change}.`);
  section('What the check finds that is new', diff.caused, foundBy);
  if (diff.timed.length > 0) lines.push('', colours.bold(timeInWords(diff)));
  section('What the check no longer finds', diff.fixed, foundBy);
  return `${lines.join('\n')}\n`;
}

const foundBy = ({ message, rule }: Diff['caused'][number]): string => `${message} (${rule})`;

function told({ summary, why, decision, isOpen, grade, agree }: DiffRow): string {
  const no = decision.replace(/^none(: )?/, '');
  const isInPart = decision !== '' && !decision.startsWith('none');
  const members = isInPart
    ? ` Only part of it was agreed: ${decision}.`
    : ` No decision approves it${no === '' ? '' : `: ${no}`}.`;
  const approved = decision === '' ? '' : ` Approved: ${decision}.`;
  const who = grade === 'officer' ? ` To agree: ${officersInWords(agree)}.` : '';
  return `${summary}${why === null ? '' : ` ${why}`}${grade === 'member' && isOpen ? members : approved}${who}`;
}

/** The money, a line for each row of the table: `The quay: 2026/27 £320k (before: £220k)`. */
function moneyLines(diff: Diff): string[] {
  const table = moneyTable(diff);
  return (table?.rows ?? []).map(([head = '', ...cells]) => {
    const years = cells.flatMap((cell, index) => (cell === 'no change' ? [] : [`${table?.heads[index + 1]} ${cell}`]));
    return `${head}: ${years.join('; ')}`;
  });
}
