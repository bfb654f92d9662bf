import type { Concept } from './concept.js';

/** Accountability and governance. */
export const ACCOUNTABILITY: readonly Concept[] = [
  { number: 72, title: 'Portfolio holder', written: ['portfolio', 'ledBy'], rules: ['no-accountable-lead'], report: 'framework' },
  { number: 73, title: 'Senior officer, sponsor', written: ['officer', 'ended'], rules: ['ended-post'], report: 'group' },
  { number: 74, title: 'Bodies', written: ['body'], rules: ['wrong-body'], report: 'forward-plan' },
  {
    number: 75,
    title: 'Decision',
    written: ['decision', 'decidedBy'],
    rules: ['decision-missing', 'wrong-body', 'key-decision-not-flagged'],
    report: 'forward-plan',
  },
  {
    number: 76,
    title: 'Options with advantages, disadvantages, risks',
    written: ['option', 'advantage', 'disadvantage', 'optionRisks'],
    rules: ['option-incomplete'],
    report: 'decision',
  },
  {
    number: 77,
    title: 'Comments of the finance and monitoring officers',
    written: ['comment'],
    says: 'monitoring',
    rules: ['comment-missing'],
    report: 'decision',
  },
  {
    number: 78,
    title: 'Legal basis',
    written: ['under'],
    rules: ['placeholder-text'],
    example: {
      example: `decision Approve: Start of business support
  by Cabinet on 2025-01-14
  approves BusinessSupport
  under: TBC
`,
      fixed: `decision Approve: Start of business support
  by Cabinet on 2025-01-14
  approves BusinessSupport
  under: Localism Act 2011, section 1
`,
    },
  },
  {
    number: 79,
    title: 'Impact assessment or screening',
    written: ['equalityRecord'],
    rules: ['equality-consideration-missing'],
    report: 'decision',
  },
  {
    number: 80,
    title: 'Consultation',
    written: ['consultation', 'lasting', 'reached', 'responses'],
    rules: ['consultation-after-decision', 'counts-mismatch'],
    report: 'consultation',
  },
  {
    number: 81,
    title: 'What was said, what changed',
    written: ['said', 'did', 'didChanging'],
    rules: ['feedback-without-response'],
    report: 'consultation',
  },
  {
    number: 82,
    title: 'Scrutiny recommendation and response',
    written: ['recommendation', 'response'],
    rules: ['recommendation-unanswered'],
    report: 'action-plan',
  },
  {
    number: 83,
    title: 'Peer review: recommendation, action, date, progress',
    written: ['review', 'recommendation', 'action', 'by', 'status'],
    rules: ['recommendation-unanswered', 'action-without-date'],
    report: 'action-plan',
  },
  {
    number: 84,
    title: 'Barriers and asks of others',
    written: ['barrier', 'asks'],
    rules: ['barrier-without-owner'],
    report: 'asks',
  },
  {
    number: 85,
    title: 'Risk registers',
    written: ['risk', 'inherent', 'residual', 'mitigation'],
    rules: ['risk-incomplete', 'risk-not-reviewed', 'major-risk-not-escalated'],
    report: 'risks',
  },
  { number: 86, title: 'Public or exempt', written: ['publish'], rules: ['exempt-in-public'] },
  { number: 87, title: 'Formats and languages', written: ['translation'], rules: ['translation-missing'] },
  { number: 88, title: 'Background papers', written: ['background'], rules: ['background-paper-missing'], report: 'decision' },
];
