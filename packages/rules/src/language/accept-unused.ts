import { defineRule } from '../engine/rule.js';

export const acceptUnused = defineRule({
  name: 'accept-unused',
  group: 'language',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Removes the line.',
  // Needs to know what the other rules found: the engine reports it after them.
  check: () => {},
  docs: {
    summary: 'Finds an `accept` that has nothing to accept.',
    why: 'A reader of the line would look for a gap that isn’t there; and the day the gap comes back, it would be hidden.',
    failing:
      'plan CouncilPlan: Council plan\n  as at 2025-03-31\nofficer DirectorOfPlace: Director of place\n  accept title-missing: The post is being renamed\n',
    mended: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\nofficer DirectorOfPlace: Director of place\n',
  },
});
