import type { Concept } from './concept.js';

/** Service planning. */
export const SERVICE_PLANNING: readonly Concept[] = [
  { number: 42, title: 'Priority check', written: ['priorityCheck'], rules: ['priority-basis-missing'], report: 'service' },
  {
    number: 43,
    title: 'Value for money check',
    written: ['valueForMoney', 'noValueForMoney'],
    rules: ['vfm-check-missing-or-old'],
    report: 'services',
  },
  {
    number: 44,
    title: 'Comparator group',
    written: ['comparators', 'benchmark'],
    rules: ['comparator-missing'],
    report: 'measures',
  },
  {
    number: 45,
    title: 'SQUEEZE, HOLD, DRIVE for cost and for performance',
    written: ['direction'],
    rules: ['parameter-missing', 'direction-contradicts-position', 'squeeze-but-spend-rises', 'hold-but-target-changes'],
    report: 'services',
  },
  {
    number: 46,
    title: 'Target and timescale of a parameter',
    written: ['direction'],
    rules: ['drive-without-target-and-date'],
    report: 'services',
  },
  {
    number: 47,
    title: 'Effect of a step in money, up or down',
    written: ['impactOf'],
    rules: ['impact-scenarios-missing', 'scenario-out-of-order'],
    report: 'service',
  },
  { number: 48, title: 'Cash limit', written: ['cashLimit'], rules: ['over-allocated', 'cash-limit-only'], report: 'services' },
  {
    number: 49,
    title: 'No growth for high cost without a value for money case',
    written: ['valueForMoney', 'direction'],
    rules: ['high-cost-growth-without-vfm'],
    report: 'services',
  },
  { number: 50, title: 'Reality check', written: ['realityCheck'], rules: ['reality-check-missing'], report: 'rounds' },
  {
    number: 51,
    title: 'Rounds of review of the parameters',
    written: ['responseIn', 'timetable'],
    rules: ['response-missing'],
    report: 'rounds',
  },
  { number: 52, title: 'Surveys, satisfaction', written: ['evidence'], rules: ['evidence-undated', 'no-user-voice'] },
  {
    number: 53,
    title: 'Moving money between services, knowing the impact',
    written: ['move', 'moveMoney', 'effectOn'],
    rules: ['move-without-effect', 'transfer-over-limit'],
    report: 'service',
  },
];
