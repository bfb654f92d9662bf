import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, WORK } from './_examples.js';

export const elementMoved = defineAgreementRule({
  name: 'element-moved',
  since: '0.1.0',
  agreement: 'officer',
  why: 'It stands elsewhere, or is of another kind.',
  asks: ({ kind }) => kind === 'moved' || kind === 'became',
  docs: {
    summary: 'Finds a child that stands below another parent, and an element that is of another kind of the same family.',
    ...examples(WORK, WORK.replace('workstream', 'project'), 'BusinessSupport'),
  },
});
