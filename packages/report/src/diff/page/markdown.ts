import { capitalised, oneLine, toMarkdown } from '@goldenthread/model';
import { EXEMPT } from '../../document/words.js';
import type { Diff, DiffFinding, Suspect } from '../schema.js';
import { leftOutInWords, officersInWords, shortened, THE_PLAN, timeInWords } from '../words.js';
import { listOf } from './diff-page.js';
import { MarkdownPage } from './markdown-page.js';
import { threadToMermaid } from './mermaid.js';
import { moneyTable } from './money-table.js';
import { type DiffRow, diffRows } from './rows.js';

/** The longest comment that the services take, in characters. */
export const MAX_COMMENT_LENGTH = 65_536;
/** Rows of the table that are shown at once; the others are folded. */
const SHOWN_AT_ONCE = 20;
/** The most of one sentence that a comment shows. */
const MOST_OF_ONE = 500;

const HEADS = ['What changes', 'Who has to agree', 'Decision'];
const FOUND = ['About', 'What it finds'];

/**
 * The changes as a comment: the headline, a table, the money, the details folded. Words of the plan are shown as they are and
 * can do nothing: mention nobody, link nowhere, and break out of no table. Never longer than `most`; errors, what members have to
 * agree and money are the last to be cut.
 */
export function diffToMarkdown(diff: Diff, most = MAX_COMMENT_LENGTH): string {
  const page = new MarkdownPage(most);
  if (diff.exempt?.shown) page.text(`**${EXEMPT}**\n`);
  page.text(`**${escaped(diff.headline, 2_000)}**\n`);
  const leftOut = leftOutInWords(diff);
  if (leftOut !== undefined) page.text(`${leftOut}\n`);
  const rows = diffRows(diff);
  const follows = rows.filter(({ matter }) => matter.folded);
  const told = rows.filter(({ matter }) => !matter.folded);
  const shown = told.filter((row, index) => index < SHOWN_AT_ONCE || row.grade === 'member');
  page.table('', HEADS, shown, rowOf, ({ grade, changes }) => grade === 'member' || changes.some(isMoney));
  const first = new Set(shown);
  const rest = told.filter((row) => !first.has(row));
  page.table(numbered('Further changes', rest), HEADS, rest, rowOf, ({ changes }) => changes.some(isMoney));
  page.table(numbered('What follows from these', follows), HEADS, follows, rowOf);
  const money = moneyTable(diff);
  if (money)
    page.table(
      'Money, by year',
      money.heads.map((head) => escaped(head)),
      money.rows,
      (cells) => cells.map((each) => escaped(each)),
      () => true,
    );
  page.table(
    numbered('To check again, because something they depend on changed', diff.suspects),
    ['What', 'What changed', 'Check again'],
    diff.suspects,
    suspectRow,
  );
  // Where no link changes, the rows say all that a picture could.
  const { links, leftOut: more } = diff.thread;
  if (links.some(({ change }) => change !== null))
    page.picture('The part of the thread that changed', threadToMermaid(diff.thread), more);
  page.table(
    numbered('What the check finds that is new', diff.caused),
    FOUND,
    diff.caused,
    findingRow,
    ({ severity }) => severity === 'error',
  );
  page.table(timeInWords(diff), FOUND, diff.timed, findingRow);
  page.table(numbered('What the check no longer finds', diff.fixed), ['About', 'What the check found'], diff.fixed, findingRow);
  return page.written();
}

const numbered = (title: string, items: readonly unknown[]): string => `${title} (${items.length})`;

const isMoney = ({ kind }: DiffRow['changes'][number]): boolean => kind === 'money' || kind === 'saving-reprofiled';

/** Who has to agree: members, those who lead or own it, or nobody. */
function whoInWords({ grade, agree }: DiffRow): string {
  if (grade === 'member') return '**members**';
  if (grade === 'editorial') return 'nobody';
  return escaped(officersInWords(agree));
}

function rowOf(row: DiffRow): string[] {
  const { decision, isOpen, why } = row;
  const made = escaped(decision);
  return [
    escaped(row.summary),
    `${whoInWords(row)}${row.isWordsOnly ? ': words only' : ''}${why === null ? '' : `<br>${escaped(why)}`}`,
    isOpen ? `**${made}**` : made,
  ];
}

const suspectRow = ({ element, title, change, lookAgain }: Suspect): string[] => [
  escaped(title || (element ?? '')),
  escaped(capitalised(change)),
  escaped(listOf(lookAgain), 1_000),
];

const findingRow = ({ element, title, message, rule }: DiffFinding): string[] => [
  escaped(title || element || THE_PLAN),
  `${escaped(message)} (${escaped(rule)})`,
];

/** Words as they are shown in a cell of a table, whatever they hold, and no longer than this. */
export function escaped(text: string, most = MOST_OF_ONE): string {
  return toMarkdown(shortened(oneLine(text), most));
}
