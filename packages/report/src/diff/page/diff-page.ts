import { capitalised } from '@goldenthread/model';
import type { Page, PageBlock, PageSection, PageTable, PageTableRow, Source, Words } from '../../page/page.js';
import type { Diff, DiffFinding, Grade, Suspect } from '../schema.js';
import { leftOutInWords, officersInWords, THE_PLAN, timeInWords } from '../words.js';
import { moneyTable } from './money-table.js';
import { type DiffRow, diffRows } from './rows.js';

/** The headings of the changes, those that matter most first. */
export const GRADE_HEADINGS: Readonly<Record<Grade, string>> = {
  member: 'Needs members',
  officer: 'Needs an officer',
  editorial: 'Needs no agreement',
};

/** Where in the text something stands, by its name in the later plan. */
type PlaceOf = (name: string) => Source | undefined;

/** What a page of changes leads to, where it is shown beside the text. */
export interface DiffPageLinks {
  readonly placeOf?: PlaceOf;
  /** Whether something can be done about a finding that the change caused, by its number. */
  readonly canFix?: (caused: number) => boolean;
}

const GRADE_CAPTIONS: Readonly<Record<Grade, string>> = {
  member: 'What members have to agree to',
  officer: 'What an officer has to agree to',
  editorial: 'What needs nobody’s agreement',
};

const HEADS: Readonly<Record<Grade, readonly string[]>> = {
  member: ['What changes', 'Why', 'Decision'],
  officer: ['What changes', 'Who has to agree', 'Why', 'Decision'],
  editorial: ['What changes'],
};

/**
 * What changed as a page for people: the headline, the changes by who has to agree, the money, what to look at again, the
 * findings. Pure: the same comparison gives the same page. Beside the text, what it tells of leads there.
 */
export function diffPage(diff: Diff, { placeOf = () => undefined, canFix = () => false }: DiffPageLinks = {}): Page {
  const leftOut = leftOutInWords(diff);
  const rows = diffRows(diff);
  const grades = (['member', 'officer', 'editorial'] as const).map((grade) => changesOf(rows, grade, placeOf));
  const chapters = [...grades, suspects(diff, placeOf), thread(diff), money(diff), findings(diff, placeOf, canFix)].filter(
    (each) => each !== undefined,
  );
  return {
    title: 'Summary of changes',
    short: true,
    ...(diff.exempt?.shown ? { exempt: true as const } : {}),
    blocks: [
      { type: 'paragraph', words: [{ type: 'strong', text: diff.headline }] },
      ...(leftOut === undefined ? [] : [{ type: 'paragraph' as const, words: [leftOut] }]),
    ],
    chapters,
    sources: new Map(chapters.flatMap(rowsIn).flatMap(({ id, source }) => (id !== undefined && source ? [[id, source]] : []))),
  };
}

function chapter(id: string, title: string, ...blocks: readonly (PageBlock | undefined)[]): PageSection | undefined {
  const there = blocks.filter((block) => block !== undefined);
  return there.length === 0 ? undefined : { id, title, blocks: there, sections: [] };
}

function table(caption: string, heads: readonly string[], rows: readonly PageTableRow[], figures = false): PageTable | undefined {
  return rows.length === 0 ? undefined : { type: 'table', caption, heads, rows, figures };
}

const cells = (head: string, ...others: readonly string[]): PageTableRow => ({
  head: [head],
  cells: others.map((each): Words => [each]),
});

/** A row that leads to where something stands in the text. */
function leading(row: PageTableRow, id: string, name: string | null, placeOf: PlaceOf): PageTableRow {
  const source = name === null ? undefined : placeOf(name);
  return source ? { ...row, id, source } : row;
}

function rowsIn({ blocks }: PageSection): readonly PageTableRow[] {
  return blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
}

function changesOf(rows: readonly DiffRow[], grade: Grade, placeOf: PlaceOf): PageSection | undefined {
  const own = rows.filter((row) => row.grade === grade);
  const heads = HEADS[grade];
  const told = own.map(({ summary, why, decision, changes, agree }, index) =>
    leading(
      cells(
        summary,
        ...{ member: [why ?? '', decision], officer: [officersInWords(agree), why ?? '', decision], editorial: [] }[grade],
      ),
      `${grade}-${index + 1}`,
      changes[0]?.element ?? null,
      placeOf,
    ),
  );
  return chapter(`changes-${grade}`, GRADE_HEADINGS[grade], table(GRADE_CAPTIONS[grade], heads, told));
}

/** What is to be looked at again, by its titles. */
export function listOf(lookAgain: Suspect['lookAgain']): string {
  return lookAgain.map(({ name, title }) => title || name).join('; ');
}

function suspects(diff: Diff, placeOf: PlaceOf): PageSection | undefined {
  const rows = diff.suspects.map(({ element, title, change, lookAgain }, index) =>
    leading(cells(title || (element ?? ''), capitalised(change), listOf(lookAgain)), `suspect-${index + 1}`, element, placeOf),
  );
  return chapter(
    'look-again',
    'To check again',
    table('What depends on something that changed', ['What', 'What changed', 'Check again'], rows),
  );
}

function thread({ thread: { nodes, links, leftOut } }: Diff): PageSection | undefined {
  const titles = new Map(nodes.map(({ plan, name, title }) => [`${plan} ${name}`, title || name]));
  const told = { added: 'new', removed: 'gone', changed: 'changed' };
  const parts = nodes.map(({ plan, name, what, change }) => {
    const up = links
      .filter((link) => link.plan === plan && link.from === name)
      .map(({ how, to, change: mark }) => `${how} ${titles.get(`${plan} ${to}`)}${mark === null ? '' : ` (${told[mark]})`}`);
    return cells(titles.get(`${plan} ${name}`) ?? name, what, change === null ? '' : told[change], up.join('; '));
  });
  const more: PageBlock | undefined = leftOut === 0 ? undefined : { type: 'paragraph', words: [`There are ${leftOut} more.`] };
  return chapter(
    'thread',
    'The part of the thread that changed',
    table('What changed, and what it is for', ['Title', 'What it is', 'Change', 'What it is for'], parts),
    more,
  );
}

function money(diff: Diff): PageSection | undefined {
  const sums = moneyTable(diff, { withOutcomes: true });
  const rows = sums?.rows.map(([head = '', ...others]) => cells(head, ...others)) ?? [];
  return chapter('money', 'Money', table('What changes in money, by year', sums?.heads ?? [], rows, true));
}

function findings(diff: Diff, placeOf: PlaceOf, canFix: (caused: number) => boolean): PageSection | undefined {
  const { caused, fixed, timed } = diff;
  const isFixable = caused.some((_, index) => canFix(index));
  const rows = (some: readonly DiffFinding[], what: string): PageTableRow[] =>
    some.map(({ element, title, message, rule }, index) => {
      const id = `${what}-${index + 1}`;
      const row = cells(title || element || THE_PLAN, message, rule);
      const fix: Words = canFix(index) ? [{ type: 'action', id, text: 'Fix', about: `${rule} ${element ?? ''}`.trim() }] : [];
      const all = isFixable && what === 'caused' ? { ...row, cells: [...row.cells, fix] } : row;
      return leading(all, id, element, placeOf);
    });
  const heads = ['About', 'What it says', 'Rule'];
  return chapter(
    'findings',
    'What the check finds',
    table('New', isFixable ? [...heads, 'Do'] : heads, rows(caused, 'caused')),
    table(timed.length === 0 ? '' : timeInWords(diff), heads, rows(timed, 'timed')),
    table('No longer found', heads, rows(fixed, 'fixed')),
  );
}
