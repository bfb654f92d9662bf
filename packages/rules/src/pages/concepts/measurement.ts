import type { Concept } from './concept.js';

/** Measurement. */
export const MEASUREMENT: readonly Concept[] = [
  {
    number: 64,
    title: 'Performance indicator: unit, direction, source, frequency, owner',
    written: ['measure', 'unit', 'better', 'source', 'reported', 'owner'],
    rules: ['measure-definition-incomplete'],
    report: 'measures',
  },
  {
    number: 65,
    title: 'Baseline, target, actual',
    written: ['baseline', 'target', 'actual'],
    rules: ['baseline-missing', 'measure-without-target', 'target-wrong-way', 'actual-missing'],
    report: 'measures',
  },
  {
    number: 66,
    title: 'Population, programme and organisation levels',
    written: ['measureAbout'],
    says: 'population',
    rules: ['population-measure-missing'],
    report: 'measures',
  },
  { number: 67, title: 'Quarterly report', written: ['report', 'status'], rules: ['update-missing'], report: 'quarter' },
  {
    number: 68,
    title: 'Exception report',
    written: ['status', 'action'],
    rules: ['red-without-recovery-action'],
    report: 'exceptions',
  },
  {
    number: 69,
    title: 'Annual review',
    written: ['reviewedOn'],
    rules: ['review-overdue', 'evaluation-missing'],
    report: 'risks',
  },
  {
    number: 70,
    title: 'Money, performance and risk for the same period',
    written: ['line', 'actual', 'reviewedOn'],
    rules: ['period-mismatch'],
    report: 'quarter',
  },
  { number: 71, title: 'Data quality', written: ['source'], rules: ['source-missing'], report: 'measures' },
];
