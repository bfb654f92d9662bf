import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from './_setting.js';

export const departureUnexplained = defineRule({
  name: 'departure-unexplained',
  group: 'thread',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.having('departsFrom')) {
      for (const clause of element.all('departsFrom')) {
        if ((clause.words?.text ?? '') !== '' || element.has('because')) continue;
        report({
          element,
          at: clause.at,
          message: `${Called(part, element)} departs from the principle '${clause.principle.name}' without a reason, so it looks like an oversight. Add a colon and the reason.`,
        });
      }
    }
  },
  docs: {
    summary: 'Finds a departure from one of the plan’s principles without a reason.',
    why: 'There can be good reasons to depart from a principle. A reason that is written down is a choice; without one it is an inconsistency that scrutiny will find.',
    details: 'The reason stands after the colon, or in a `because` line.',
    failing: `principle LocalFirst: Work goes to local people first
workstream Apprenticeships: Apprenticeships in every trade
  delivers SecureJobs
  departs from LocalFirst
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup
`,
    mended: `principle LocalFirst: Work goes to local people first
workstream Apprenticeships: Apprenticeships in every trade
  delivers SecureJobs
  departs from LocalFirst: The college takes in apprentices from the whole county
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup
`,
    context: SETTING,
  },
});
