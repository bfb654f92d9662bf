import type { Element, Plan } from '@goldenthread/model';
import { addTraced, isEmpty, statedTraced, type TracedMoney } from './_money.js';

export const savingStage = (saving: Element): string | undefined => saving.one('stage')?.stage;

/** What a saving gives with some certainty: its amount, else what was achieved, less the part at risk. */
export function safeAmount(plan: Plan, saving: Element): TracedMoney {
  if (savingStage(saving) === 'at risk') return new Map();
  const amount = statedTraced(plan, saving, 'amount');
  const stated = isEmpty(amount) ? statedTraced(plan, saving, 'achieved') : amount;
  return addTraced([stated, statedTraced(plan, saving, 'atRisk', -1)]);
}

/** What of a saving is at risk: all of it where its stage says so, else the part that it states. */
export function riskOf(plan: Plan, saving: Element): TracedMoney {
  return statedTraced(plan, saving, savingStage(saving) === 'at risk' ? 'amount' : 'atRisk');
}
