import type { Concept } from './concept.js';

/** Strategy. */
export const STRATEGY: readonly Concept[] = [
  {
    number: 1,
    title: 'Plan, period, status, approver and predecessor',
    written: ['plan', 'years', 'planStatus', 'approvedBy', 'replaces'],
    rules: ['period-invalid', 'decision-missing', 'links-to-superseded'],
    report: 'annual',
  },
  {
    number: 2,
    title: 'Vision with its strapline',
    written: ['vision'],
    rules: ['vision-missing', 'vision-too-long'],
    report: 'framework',
  },
  {
    number: 3,
    title: 'Vision for the organisation',
    written: ['vision', 'statementKind'],
    says: 'organisation',
    rules: ['vision-too-long', 'vision-missing'],
    report: 'framework',
    example: {
      example: `vision Council: A council that is open, quick and kind to everybody who turns to it, that learns from what goes wrong, that spends every pound with care and that keeps all of its promises
  kind organisation
`,
      fixed: `vision Council: A council that is open, quick and kind to everybody who turns to it
  kind organisation
`,
    },
  },
  {
    number: 4,
    title: 'Priority, ambition or theme as a level',
    written: ['priority', 'call'],
    rules: ['priority-without-outcome'],
    report: 'framework',
  },
  {
    number: 5,
    title: 'Strategic outcome',
    written: ['outcome', 'supports'],
    rules: [
      'outcome-without-parent',
      'outcome-without-measure',
      'outcome-without-delivery',
      'outcome-unfunded',
      'no-accountable-lead',
      'outcome-worded-as-activity',
    ],
    report: 'annual',
  },
  {
    number: 6,
    title: 'Supporting outcome, and the council’s role in it',
    written: ['outcome', 'supports', 'ourRole'],
    rules: ['partner-role-missing', 'outcome-without-parent'],
    report: 'framework',
  },
  {
    number: 7,
    title: 'Principles',
    written: ['principle', 'follows', 'departsFrom'],
    rules: ['principle-unused', 'departure-unexplained'],
    report: 'principles',
  },
  {
    number: 8,
    title: 'Cross-cutting priorities',
    written: ['theme', 'addresses'],
    rules: ['theme-not-addressed'],
    report: 'framework',
  },
  { number: 9, title: 'Evidence base', written: ['evidence'], rules: ['evidence-undated'] },
  {
    number: 10,
    title: 'Related strategies and policy framework',
    written: ['strategy', 'reviewBy'],
    rules: ['strategy-expired'],
    report: 'timeline',
  },
  {
    number: 11,
    title: 'Statutory duty, national priority',
    written: ['duty', 'meets', 'workKind'],
    says: 'statutory',
    rules: ['statutory-cut-without-effect'],
    report: 'framework',
  },
  {
    number: 12,
    title: 'Values, behaviours, narrative of the place',
    written: ['principle', 'statementKind', 'deliverable'],
    says: 'value',
    rules: ['action-without-date'],
    report: 'principles',
  },
  {
    number: 13,
    title: 'Influence is not control',
    written: ['ourRole'],
    says: 'influencer',
    rules: ['accountable-beyond-influence'],
  },
];
