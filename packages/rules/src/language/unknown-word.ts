import { defineRule, EVERYONE } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const unknownWord = defineRule({
  name: 'unknown-word',
  group: 'language',
  audiences: EVERYONE,
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  fixedWithoutAsking: true,
  check: (part, report) => reportReading('unknown-word', part, report),
});
