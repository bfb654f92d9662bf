import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of measures. */
export const MEASURES_CLAUSES = {
  unit: {
    meaning: 'What is counted. Any other unit is words: `unit: visits per head`. `percent` is of a whole: 0 to 100.',
    once: true,
  },
  better: { meaning: 'Which way is better: higher, lower, inside a range, or near a figure.', once: true },
  trendOnly: { meaning: 'No direction and no target: the figures are only watched.', once: true },
  tells: { meaning: 'How much was done, how well, or whether anyone is better off.', once: true },
  measureAbout: { meaning: 'Whose lives or work it tells about.', label: 'Tells of', once: true },
  measureKind: { meaning: 'What kind of measure it is.', label: 'Kind of measure' },
  reported: { meaning: 'How often, and whether each figure holds the ones before it in the year.', once: true },
  source: { meaning: 'Where the figures come from.' },
  noTarget: { meaning: 'Why there is no target yet.', once: true },
  noBaseline: { meaning: 'Why there is no baseline yet.', once: true },
  reset: { meaning: 'From when on the figures cannot be compared with those before, and why.' },
  years: {
    meaning: 'The years of the columns below.',
    meaningIn: { PlanClause: 'The years of the plan: `2024/25 to 2026/27`, or each by itself.' },
    written: 'years PERIOD PERIOD …',
    writtenIn: { PlanClause: 'years PERIOD to PERIOD' },
    page: 'elsewhere',
  },
  quarters: { meaning: 'The quarters of the columns below.', written: 'quarters PERIOD PERIOD …', page: 'elsewhere' },
  baseline: { meaning: 'Where things stood at the start.', row: { counts: 'measure' } },
  target: { meaning: 'What is to be reached. `+10% on baseline` is a change; see below.', row: { counts: 'measure' } },
  actual: { meaning: 'What was reached.', row: { counts: 'measure', usual: true } },
  forecast: { meaning: 'What is expected.', row: { counts: 'measure' } },
  benchmark: { meaning: 'How the others do.', link: { says: 'is compared with' }, row: { counts: 'measure', inTable: true } },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
