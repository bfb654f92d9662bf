import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const textToNormalise = defineRule({
  name: 'text-to-normalise',
  group: 'language',
  audiences: ['language'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  fixedWithoutAsking: true,
  check: (part, report) => reportReading('text-to-normalise', part, report),
});
