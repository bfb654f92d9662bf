import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Plan } from '@goldenthread/model';
import { expect, it } from 'vitest';
import { FactReader } from '../../syntax/src/facts/read.js';
import { Workspace } from '../src/plans/workspace.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const reader = new FactReader();
const workspace = new Workspace();

/** Takes in a text and checks; gives a hold on the facts and on the plan that does not keep them alive. */
function edited(file: string, text: string): WeakRef<object>[] {
  const facts = reader.read(file, text);
  workspace.set(facts);
  workspace.check();
  const plan = workspace.checkedPlanOf(file)?.plan as Plan;
  return [new WeakRef(facts), new WeakRef(plan)];
}

const OUTCOME = 'outcome Homes: Warm homes\n  supports Place\n';

it('keeps nothing of a plan as it was before an edit', async () => {
  edited('/county/plan.plan', 'plan County: County\nvision Place: A good place\n  accept vision-too-long: Agreed\n');
  edited('/town/plan.plan', 'use County from: ../county\nplan Town: Town\n  as at 2025-03-31\nvision Place: A place to live\n');
  edited(
    '/town/work.plan',
    'workstream Repairs: Repairs\n  delivers Homes 50%\n  budget\n    revenue Fund 2024/25 £1k\nfund Fund: Fund\n',
  );
  const former = [
    ...edited('/town/outcomes.plan', OUTCOME),
    ...edited(
      '/town/outcomes.plan',
      `${OUTCOME}  led by Nobody\n  measured by Warmth\nmeasure Warmth: Warmth\n  target 2024/25 5\n`,
    ),
    ...edited(
      '/town/plan.plan',
      'use County from: ../county\nplan Town: Town\nvision Place: A place to live\n  supports County.Place\n',
    ),
  ];
  edited('/town/outcomes.plan', `${OUTCOME}  supports County.Place\n`);
  edited('/town/plan.plan', 'plan Town: Town\nvision Place: A better place to live\n');
  // What a weak hold leads to is kept until the turn is over, and the collector may take a few turns.
  for (let turn = 0; turn < 20 && former.some((each) => each.deref()); turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  expect(former.filter((each) => each.deref() !== undefined)).toHaveLength(0);
});
