import { defineRule } from '../engine/rule.js';
import { reportIndented } from './_indented.js';
import { reportReading } from './_reading.js';

export const misleadingIndentation = defineRule({
  name: 'misleading-indentation',
  group: 'language',
  audiences: ['language'],
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    reportReading('misleading-indentation', plan, report);
    reportIndented(plan, report);
  },
});
