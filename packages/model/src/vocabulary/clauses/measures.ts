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
    changed: ['is now the same as …', 'is no longer the same as …'],
  },
  unit: {
    meaning: 'What is counted. Any other unit is words: `unit: visits per head`. `percent` is of a whole: 0 to 100.',
    defines: 'unit',
    once: true,
    changed: ['is now counted in …', 'no longer has a unit', '[{unit}][{words}]'],
  },
  better: {
    meaning: 'Which way is better: higher, lower, inside a range, or near a figure.',
    defines: 'direction',
    once: true,
    changed: [
      'now counts … as better',
      'no longer says which way is better',
      '[{direction}][between {low} and {high}][near {near}]',
    ],
  },
  trendOnly: {
    meaning: 'No direction and no target: the figures are only watched.',
    defines: 'direction',
    once: true,
    changed: ['is now watched for its trend only: …', 'is no longer watched for its trend only', '{words}'],
  },
  tells: {
    meaning: 'How much was done, how well, or whether anyone is better off.',
    label: 'What it shows',
    once: true,
    changed: ['now tells …', 'no longer says what it tells'],
  },
  measureAbout: {
    meaning: 'Whose lives or work it is about.',
    once: true,
    changed: ['is now about the …', 'no longer says what it is about'],
  },
  measureKind: {
    meaning: 'What kind of measure it is.',
    label: 'Kind of measure',
    changed: ['is now of the kind …', 'no longer has a kind'],
  },
  reported: {
    meaning: 'How often, and whether each figure holds the ones before it in the year.',
    defines: 'frequency',
    once: true,
    changed: [
      'is now reported …',
      'no longer says how often it is reported',
      '{frequency}[, adding up over the year{cumulative}]',
    ],
  },
  source: { meaning: 'Where the figures come from.', defines: 'source' },
  noTarget: { meaning: 'Why there is no target yet.', once: true },
  noBaseline: { meaning: 'Why there is no baseline yet.', once: true },
  reset: {
    meaning: 'From when on the figures cannot be compared with those before, and why.',
    changed: ['is now counted afresh from …', 'is no longer counted afresh from …', '{period}: {words}'],
  },
  addsUp: {
    meaning: 'The measures whose figures come to this one’s.',
    once: true,
    link: { says: 'adds up', reversed: 'part of the figure of', names: true },
  },
  gapBetween: {
    meaning: 'Two parts of a split: the measure’s own figure is the difference between them.',
    once: true,
    changed: ['is now the gap between …', 'is no longer the gap between …', '{first} and {second}'],
  },
  rank: {
    meaning: 'Which place among others the figure had in a year.',
    toldApartBy: 'period',
    link: { says: 'is ranked among' },
    changed: ['now ranks …', 'no longer ranks …', '{place} of {count} in {period}, among {comparators}[: {words}]'],
  },
  split: {
    meaning:
      'Parts that the figure is also known for. `actual Male 71%` is then a row of one part; a row without a part is the measure’s own.',
    defines: 'split',
    toldApartBy: 'called',
    changed: ['is now split by …', 'is no longer split by …', '{called} into {parts}'],
  },
  uncertain: {
    meaning: 'What of this definition is not known for certain, and why. Mostly in the libraries of published frameworks.',
    label: 'Not certain',
    defines: 'uncertainty',
    changed: ['is now uncertain about …', 'is no longer uncertain about …'],
  },
  figuresFrom: {
    meaning:
      'A CSV file in the plan’s folder that figures are read from, as if they were typed here. Under `plan`, of all measures that it names.',
    page: 'elsewhere',
    changed: ['now takes figures from the file …', 'no longer takes figures from the file …', '{path}'],
  },
  years: {
    meaning: 'The years of the columns below.',
    meaningIn: { PlanClause: 'The years of the plan: `2024/25 to 2026/27`, or each by itself.' },
    written: 'years PERIOD PERIOD …',
    writtenIn: { PlanClause: 'years PERIOD to PERIOD' },
    columns: true,
    page: 'elsewhere',
    changed: ['now covers …', 'no longer says which years it covers', '{periods}[ to {end}]'],
  },
  months: { meaning: 'The months of the columns below.', written: 'months PERIOD PERIOD …', columns: true, page: 'elsewhere' },
  calendarYears: {
    meaning: 'The calendar years of the columns below, or `2019 to 2023`, for figures that are not of financial years.',
    written: 'calendar years YEAR YEAR …',
    columns: true,
    page: 'elsewhere',
  },
  pooled: {
    meaning: 'The columns below are each of several years together: `pooled 2018/19 to 2020/21, 2019/20 to 2021/22`.',
    written: 'pooled PERIOD to PERIOD, …',
    columns: true,
    page: 'elsewhere',
  },
  quarters: {
    meaning: 'The quarters of the columns below.',
    written: 'quarters PERIOD PERIOD …',
    columns: true,
    page: 'elsewhere',
  },
  baseline: { meaning: 'Where things stood at the start.', row: { counts: 'measure' } },
  target: { meaning: 'What is to be reached. `+10% on baseline` is a change; see below.', row: { counts: 'measure' } },
  actual: { meaning: 'What was reached.', row: { says: ['reports', ''], counts: 'measure', usual: true } },
  forecast: { meaning: 'What is expected.', row: { says: ['expects', ''], counts: 'measure' } },
  benchmark: {
    meaning: 'How the others do.',
    link: { says: 'is compared with' },
    row: { says: ['has the benchmark', ''], counts: 'measure', inTable: true },
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
