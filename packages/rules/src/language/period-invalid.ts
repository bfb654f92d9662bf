import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const periodInvalid = defineRule({
  name: 'period-invalid',
  group: 'language',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check: (part, report) => reportReading('period-invalid', part, report),
});
