import { defineRule } from '../engine/rule.js';

export const acceptExpired = defineRule({
  name: 'accept-expired',
  group: 'language',
  severity: 'error',
  since: '0.1.0',
  fixes: 'Removes the line.',
  // Needs to know what the other rules found: the engine reports it after them.
  check: () => {},
  docs: {
    summary: 'Finds an `accept` whose `until` is past.',
    why: 'An explanation with an end is a promise to come back. Past its end it no longer counts, and the finding that it explained returns.',
    details: 'The finding that the line explained comes back with it, and says that its explanation ran out.',
    also: ['title-missing'],
    failing:
      'plan CouncilPlan: Council plan\n  as at 2025-03-31\nofficer DirectorOfPlace\n  accept title-missing until 2024-12-31: The post is being renamed\n',
    mended: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\nofficer DirectorOfPlace: Director of place\n',
  },
});
