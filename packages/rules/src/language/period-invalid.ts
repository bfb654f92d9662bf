import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const periodInvalid = defineRule({
  name: 'period-invalid',
  group: 'language',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  fixes: 'Changes the period to the one that was probably meant.',
  check: (part, report) => reportReading('period-invalid', part, report),
  docs: {
    summary: 'Finds a year, quarter, month or date that does not exist or is written another way.',
    why: 'Money and targets belong to a year. A year that can’t be read leaves a promise without a date, and a sum that no longer adds up.',
    details: 'Financial years are written `2024/25`, quarters `2024/25 Q3`, months `2025-09`, dates `2025-09-30`.',
    failing: 'plan CouncilPlan: Council plan\n  years 2024/26\n  as at 2025-03-31\n',
    mended: 'plan CouncilPlan: Council plan\n  years 2024/25\n  as at 2025-03-31\n',
  },
});
