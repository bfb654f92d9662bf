import { defineRule } from '../engine/rule.js';

export const acceptExpired = defineRule({
  name: 'accept-expired',
  group: 'language',
  audiences: ['language', 'governance'],
  severity: 'error',
  since: '0.1.0',
  check: () => {},
  checkRun: ({ acceptances }, report) => acceptances.reportExpired(report),
});
