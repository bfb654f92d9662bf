import { defineRule, EVERYONE } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const lineNotUnderstood = defineRule({
  name: 'line-not-understood',
  group: 'language',
  audiences: EVERYONE,
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check: (part, report) => reportReading('line-not-understood', part, report),
});
