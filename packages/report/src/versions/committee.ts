import { capitalised, listed, type Plan } from '@goldenthread/model';
import { GRADE_HEADINGS } from '../diff/page/diff-page.js';
import { moneyTable } from '../diff/page/money-table.js';
import { type DiffRow, diffRows } from '../diff/page/rows.js';
import type { Diff, Grade } from '../diff/schema.js';
import { leftOutInWords, officersInWords } from '../diff/words.js';
import { table, words } from '../document/cells.js';
import type { ReportDocument } from '../document/document.js';
import { EXEMPT } from '../document/words.js';
import { section } from '../reports/report.js';
import { frame, type Notes } from './frame.js';
import { type Compared, comparedFacts } from './versions.js';

/** A page for the committee that decides: the plan, both versions with their dates, who proposed it, what members have to agree to. */
export function committeeDocument(diff: Diff, plan: Plan, compared: Compared, notes: Notes = {}): ReportDocument {
  const rows = diffRows(diff).filter(({ matter }) => !matter.folded);
  const leftOut = leftOutInWords(diff);
  const marks = diff.exempt?.shown ? [EXEMPT] : [];
  return {
    ...frame(plan, 'changes', 'Changes for decision', { ...notes, marks: [...marks, ...(notes.marks ?? [])] }),
    blocks: [
      comparedFacts(compared, true),
      { type: 'paragraph', text: diff.headline, strong: true },
      ...(leftOut === undefined ? [] : [{ type: 'paragraph' as const, text: leftOut }]),
    ],
    sections: [
      ...(['member', 'officer', 'editorial'] as const).flatMap((grade) => gradeSection(rows, grade)),
      ...section('Money', moneyBlocks(diff)),
      ...section(
        'To check again',
        table(
          'What depends on something that changed',
          ['Check again', 'Because'],
          diff.suspects.map(({ lookAgain, change }) => ({
            cells: [words(listed(lookAgain.map(({ title, name }) => title || name))), words(capitalised(change))],
          })),
        ),
      ),
    ],
  };
}

function gradeSection(rows: readonly DiffRow[], grade: Grade) {
  const own = rows.filter((row) => row.grade === grade);
  const heads = grade === 'member' ? ['What changes', 'Why', 'Decision'] : ['What changes', 'Who agrees'];
  return section(
    GRADE_HEADINGS[grade],
    table(
      'What changes, and who agrees',
      heads,
      own.map(({ summary, why, decision, agree }) => ({
        cells:
          grade === 'member'
            ? [words(summary), words(why ?? '', 'nothing more is said'), words(decision, 'none')]
            : [words(summary), words(grade === 'officer' ? officersInWords(agree) : '', 'nobody has to')],
      })),
    ),
  );
}

function moneyBlocks(diff: Diff) {
  const money = moneyTable(diff);
  if (!money) return [];
  return table(
    'What changes in money, by year',
    money.heads,
    money.rows.map((cells) => ({ cells: cells.map((cell) => words(cell, 'no change')) })),
  );
}
