import { capitalised, kindsWith, type Plan } from '@goldenthread/model';
import { decisionInWords } from '../diff/decisions.js';
import { diffRows } from '../diff/page/rows.js';
import type { Change, Diff } from '../diff/schema.js';
import { leftOutInWords } from '../diff/words.js';
import { table, words } from '../document/cells.js';
import type { ReportDocument, Section } from '../document/document.js';
import { EXEMPT } from '../document/words.js';
import { section } from '../reports/report.js';
import { frame, type Notes } from './frame.js';
import { type Compared, comparedFacts } from './versions.js';

/** What became of a promise, in the order in which the public reads it. */
const PARTS = [
  ['added', 'New promises'],
  ['stronger', 'Stronger promises'],
  ['weaker', 'Weaker promises'],
  ['ended', 'Promises that ended'],
  ['reworded', 'Promises that are reworded'],
] as const;

type Part = (typeof PARTS)[number][0];

/** What promises something to the public. */
const PROMISES: ReadonlySet<string> = new Set(
  kindsWith(({ family, promises }) => promises === true || ['statement', 'outcome', 'measure', 'work'].includes(family)).filter(
    // A team does the work; it promises none.
    (kind) => kind !== 'team',
  ),
);

/** What changed between two editions of a plan, for the public: promises that are new, stronger, weaker or ended, with the decision on each. */
export function editionDocument(diff: Diff, plan: Plan, compared: Compared, notes: Notes = {}): ReportDocument {
  const rows = diffRows(diff).flatMap((row) => {
    const part = partOf(row.changes);
    return part ? [{ ...row, part }] : [];
  });
  const leftOut = leftOutInWords(diff);
  const sections = PARTS.flatMap(([part, title]): Section[] =>
    section(
      title,
      table(
        'What changed, and who agreed',
        ['What changed', 'Who agreed'],
        rows
          .filter((row) => row.part === part)
          .map(({ matter, changes, grade }) => ({
            cells: [
              words(capitalised(matter.brief)),
              words(agreed(changes), grade === 'member' ? 'no decision is recorded' : 'no decision is needed'),
            ],
          })),
      ),
    ),
  );
  return {
    ...frame(plan, 'edition', 'What changed between the editions', {
      ...notes,
      marks: [...(plan.approved ? [] : ['DRAFT']), ...(diff.exempt?.shown ? [EXEMPT] : []), ...(notes.marks ?? [])],
    }),
    blocks: [
      comparedFacts(compared),
      ...(sections.length === 0 ? [{ type: 'paragraph' as const, text: 'No promise is new, stronger, weaker or ended.' }] : []),
      ...(leftOut === undefined ? [] : [{ type: 'paragraph' as const, text: leftOut }]),
    ],
    sections,
  };
}

/** What became of a promise; undefined where the changes are about none. The weaker part decides. */
function partOf(changes: readonly Change[]): Part | undefined {
  const parts = new Set(changes.map(partOfOne));
  return (['weaker', 'ended', 'reworded', 'stronger', 'added'] as const).find((part) => parts.has(part));
}

function partOfOne({ kind, what, is, gradedBy }: Change): Part | undefined {
  if (!PROMISES.has(what)) return undefined;
  switch (kind) {
    case 'added':
    case 'target-added':
      return 'added';
    case 'target-strengthened':
    case 'date-brought-forward':
      return 'stronger';
    case 'target-weakened':
    case 'date-slipped':
    case 'principle-departed':
      return 'weaker';
    case 'removed':
      return 'ended';
    case 'status':
      return is?.startsWith('stopped') ? 'ended' : undefined;
    case 'title':
    case 'baseline-moved':
      return gradedBy === 'wording-changed' ? undefined : 'reworded';
    default:
      return undefined;
  }
}

/** The decisions on a matter, each once. */
function agreed(changes: readonly Change[]): string {
  return [
    ...new Set(changes.map((change) => decisionInWords(change)).filter((told) => told !== '' && !told.startsWith('none'))),
  ].join('; ');
}
