import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const misleadingIndentation = defineRule({
  name: 'misleading-indentation',
  group: 'language',
  audiences: ['language'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check: (part, report) => reportReading('misleading-indentation', part, report),
});
