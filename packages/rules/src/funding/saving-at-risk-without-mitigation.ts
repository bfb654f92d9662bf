import { blank, statedMoney, statusAt } from '@goldenthread/model';
import { appendLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** What savings at risk have in common that nobody works on. */
const NOTHING_PLANNED: Cause = {
  key: '',
  say: (those) =>
    `${those} are at risk, and nothing is planned to recover them. Add ‘mitigation’ with an owner and a date to each, or replace the saving.`,
};

export const savingAtRiskWithoutMitigation = defineRule({
  name: 'saving-at-risk-without-mitigation',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const saving of plan.of('saving')) {
      const stage = saving.one('stage');
      const status = statusAt(plan, saving);
      const rows = statedMoney(plan, saving, 'atRisk').isOver(0);
      if (stage?.stage !== 'at risk' && !rows && status?.state !== 'red') continue;
      if (saving.childrenOf('mitigation', 'action').some(({ isForm }) => !isForm)) continue;
      if (plan.sources(saving, 'threatens').some((risk) => risk.childrenOf('mitigation', 'action').some(({ isForm }) => !isForm)))
        continue;
      report({
        element: saving,
        at: (stage?.stage === 'at risk' ? stage : (saving.one('atRisk') ?? status))?.at ?? saving.nameAt,
        message: `${calledAtStart(plan, saving)} is at risk, and nothing is planned to recover it. Add ‘mitigation’ with an owner and a date, or replace the saving.`,
        cause: NOTHING_PLANNED,
        fixes: () => [
          appendLines('Add a mitigation', saving, `mitigation: ${blank('what will bring it in, who does it and by when')}`),
        ],
      });
    }
  },
});
