import { listed, oneLine, toMarkdown } from '@goldenthread/model';
import { EXEMPT } from '../page/exempt.js';
import { decisionInWords } from './decisions.js';
import { listOf, marked } from './diff-page.js';
import { leftOutInWords } from './exempt.js';
import { isWordsOnly } from './headline.js';
import { threadToMermaid } from './mermaid.js';
import type { Change, Diff, DiffFinding, Suspect } from './schema.js';
import { shortened } from './words.js';

/** The longest comment that the services take, in characters. */
export const MOST_CHARACTERS = 65_536;
/** Rows of the table that are shown at once; the others are folded. */
const SHOWN_AT_ONCE = 20;
/** The most of one sentence that a comment shows. */
const MOST_OF_ONE = 500;
/** Kept free for what says how much was left out. */
const RESERVE = 400;

/**
 * The changes as a comment: the headline, a table, the details folded. Words of the plan are shown as they are and
 * can do nothing: mention nobody, link nowhere, and break out of no table. Never longer than `most`.
 */
export function diffToMarkdown(diff: Diff, most = MOST_CHARACTERS): string {
  const page = new Page(most);
  if (diff.exempt?.shown) page.add(`**${EXEMPT}**\n`);
  page.add(`**${escaped(diff.headline, 2_000)}**\n`);
  const leftOut = leftOutInWords(diff);
  if (leftOut !== undefined) page.add(`${leftOut}\n`);
  page.table('', ['What changes', 'Who has to agree', 'Decision'], diff.changes.slice(0, SHOWN_AT_ONCE).map(rowOf), false);
  page.table(
    'Further changes',
    ['What changes', 'Who has to agree', 'Decision'],
    diff.changes.slice(SHOWN_AT_ONCE).map(rowOf),
    true,
  );
  page.table(
    'To be looked at again, because an outcome changed',
    ['Outcome', 'What changed', 'Look again at'],
    diff.suspects.map(suspectRow),
    true,
  );
  // Where no link changes, the rows say all that a picture could.
  const { links, leftOut: more } = diff.thread;
  if (links.some(({ change }) => change !== null))
    page.picture('The part of the thread that changed', threadToMermaid(diff.thread), more);
  page.table('What the check finds that is new', ['About', 'What it finds'], diff.caused.map(findingRow), true);
  page.table('What the check finds no more', ['About', 'What the check found'], diff.fixed.map(findingRow), true);
  return page.text();
}

/** Who has to agree: members, those who lead or own it, or nobody. */
function whoInWords({ grade, agree }: Change): string {
  if (grade === 'member') return '**members**';
  if (grade === 'editorial') return 'nobody';
  return agree.length === 0 ? 'an officer' : escaped(listed(agree));
}

function rowOf(change: Change): string[] {
  const { decision, grade, why } = change;
  const made = escaped(decisionInWords(change));
  return [
    escaped(marked(change)),
    `${whoInWords(change)}${isWordsOnly(change) ? ': words only' : ''}${why === null ? '' : `<br>${escaped(why)}`}`,
    decision === null && grade === 'member' ? `**${made}**` : made,
  ];
}

function suspectRow({ element, title, because, lookAgain }: Suspect): string[] {
  return [
    escaped(title || (element ?? '')),
    because === 'target' ? 'its target' : 'its wording',
    escaped(listOf(lookAgain), 1_000),
  ];
}

const findingRow = ({ element, message, rule }: DiffFinding): string[] => [
  escaped(element ?? ''),
  `${escaped(message)} (${escaped(rule)})`,
];

/** A page that takes no more than it may hold. */
class Page {
  private readonly parts: string[] = [];
  private length = 0;
  private leftOut = 0;

  constructor(private readonly most: number) {}

  add(text: string): boolean {
    if (this.length + text.length + 1 > this.most - RESERVE) return false;
    this.parts.push(text);
    this.length += text.length + 1;
    return true;
  }

  /** Adds as many rows as there is room for; a folded table has a heading to open it by. */
  table(title: string, heads: readonly string[], rows: readonly string[][], folded: boolean): void {
    if (rows.length === 0) return;
    const open = folded ? `<details><summary>${title} (${rows.length})</summary>\n\n` : '';
    const close = folded ? '\n</details>\n' : '';
    const head = `${open}| ${heads.join(' | ')} |\n|${heads.map(() => '---|').join('')}`;
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    let room = this.most - RESERVE - this.length - head.length - close.length - 2;
    const fitting = lines.findIndex((line) => {
      room -= line.length + 1;
      return room < 0;
    });
    const kept = fitting < 0 ? lines : lines.slice(0, fitting);
    this.leftOut += lines.length - kept.length;
    if (kept.length > 0) this.add(`${head}\n${kept.join('\n')}\n${close}`);
  }

  /** Adds a Mermaid picture where there is room for it. */
  picture(title: string, mermaid: string | undefined, more: number): void {
    if (mermaid === undefined) return;
    const rest = more === 0 ? '' : `\n${more} more could not be shown.\n`;
    this.add(`<details><summary>${title}</summary>\n\n\`\`\`mermaid\n${mermaid}\`\`\`\n${rest}\n</details>\n`);
  }

  text(): string {
    const more = this.leftOut;
    if (more > 0)
      this.parts.push(
        `${more === 1 ? 'One more line is' : `${more} more lines are`} left out here. \`goldenthread diff\` shows them all.\n`,
      );
    return this.parts.join('\n');
  }
}

/** Words as they are shown in a cell of a table, whatever they hold, and no longer than this. */
export function escaped(text: string, most = MOST_OF_ONE): string {
  return toMarkdown(shortened(oneLine(text), most));
}
