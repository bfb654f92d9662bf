import { defineRule, EVERYONE } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const mergeUnfinished = defineRule({
  name: 'merge-unfinished',
  group: 'language',
  audiences: EVERYONE,
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  cannotBeAccepted: true,
  check: (part, report) => reportReading('merge-unfinished', part, report),
});
