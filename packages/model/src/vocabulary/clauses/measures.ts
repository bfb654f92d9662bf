import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of measures. */
export const MEASURES_CLAUSES = {
  takenFrom: {
    meaning:
      'The measure of a published framework, or of another plan, that this is: it takes unit, direction, frequency, source and identifiers from there.',
    label: 'As in',
    once: true,
    link: { says: 'is the same as' },
  },
  unit: {
    meaning: 'What is counted. Any other unit is words: `unit: visits per head`. `percent` is of a whole: 0 to 100.',
    defines: 'unit',
    once: true,
  },
  better: { meaning: 'Which way is better: higher, lower, inside a range, or near a figure.', defines: 'direction', once: true },
  trendOnly: { meaning: 'No direction and no target: the figures are only watched.', defines: 'direction', once: true },
  tells: { meaning: 'How much was done, how well, or whether anyone is better off.', once: true },
  measureAbout: { meaning: 'Whose lives or work it tells about.', label: 'Tells of', once: true },
  measureKind: { meaning: 'What kind of measure it is.', label: 'Kind of measure' },
  reported: {
    meaning: 'How often, and whether each figure holds the ones before it in the year.',
    defines: 'frequency',
    once: true,
  },
  source: { meaning: 'Where the figures come from.', defines: 'source' },
  noTarget: { meaning: 'Why there is no target yet.', once: true },
  noBaseline: { meaning: 'Why there is no baseline yet.', once: true },
  reset: { meaning: 'From when on the figures cannot be compared with those before, and why.' },
  addsUp: {
    meaning: 'The measures whose figures come to this one’s.',
    once: true,
    link: { says: 'adds up', reversed: 'part of the figure of', names: true },
  },
  gapBetween: { meaning: 'Two parts of a split: the measure’s own figure is the difference between them.', once: true },
  rank: {
    meaning: 'Which place among others the figure had in a year.',
    toldApartBy: 'period',
    link: { says: 'is ranked among' },
  },
  split: {
    meaning:
      'Parts that the figure is also known for. `actual Male 71%` is then a row of one part; a row without a part is the measure’s own.',
    defines: 'split',
    toldApartBy: 'called',
  },
  uncertain: {
    meaning: 'What of this definition is not known for certain, and why. Mostly in the libraries of published frameworks.',
    label: 'Not certain',
    defines: 'uncertainty',
  },
  figuresFrom: {
    meaning:
      'A CSV file in the plan’s folder that figures are read from, as if they were typed here. Under `plan`, of all measures that it names.',
    page: 'elsewhere',
  },
  years: {
    meaning: 'The years of the columns below.',
    meaningIn: { PlanClause: 'The years of the plan: `2024/25 to 2026/27`, or each by itself.' },
    written: 'years PERIOD PERIOD …',
    writtenIn: { PlanClause: 'years PERIOD to PERIOD' },
    page: 'elsewhere',
  },
  months: { meaning: 'The months of the columns below.', written: 'months PERIOD PERIOD …', page: 'elsewhere' },
  quarters: { meaning: 'The quarters of the columns below.', written: 'quarters PERIOD PERIOD …', page: 'elsewhere' },
  baseline: { meaning: 'Where things stood at the start.', row: { counts: 'measure' } },
  target: { meaning: 'What is to be reached. `+10% on baseline` is a change; see below.', row: { counts: 'measure' } },
  actual: { meaning: 'What was reached.', row: { counts: 'measure', usual: true } },
  forecast: { meaning: 'What is expected.', row: { counts: 'measure' } },
  benchmark: { meaning: 'How the others do.', link: { says: 'is compared with' }, row: { counts: 'measure', inTable: true } },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
