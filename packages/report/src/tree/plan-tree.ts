import type { Plan } from '@goldenthread/model';
import { type Finding, isGap } from '@goldenthread/rules';
import { byFinding, findingsInWords } from './by-finding.js';
import { byMoney } from './by-money.js';
import { byPerson } from './by-person.js';
import { byThread } from './by-thread.js';
import { TreeContext } from './context.js';
import { type Grouping, node, placeOfElement, stateOf, type TreeNode } from './node.js';
import { gapsByKindInWords, summarise } from './summary.js';

/** A plan with what was found in it, and the folder that it is. */
export interface PlanInTree {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The folder's path, with `/` between folders. */
  readonly root: string;
}

const ARRANGE: Readonly<Record<Grouping, (context: TreeContext) => TreeNode[]>> = {
  thread: byThread,
  person: byPerson,
  money: byMoney,
  finding: byFinding,
};

/** What stands in the place of everything where there is nothing to show yet. */
const NOTHING: Readonly<Record<Grouping, string>> = {
  thread: 'Nothing is written yet',
  person: 'Nobody is named yet',
  money: 'No funds and no budgets yet',
  finding: 'No problems found',
};

/** The tree of a plan, arranged in one of its ways. Nothing below a node is worked out before it is asked for. */
export function planTree({ plan, findings, root }: PlanInTree, grouping: Grouping): TreeNode {
  const context = new TreeContext(plan, findings);
  const gaps = findings.filter(isGap);
  // A thread begins with an outcome: where there is none, there is nothing that could be whole.
  const isChecked = plan.of('outcome').length > 0;
  const folder = root.split('/').at(-1) || root;
  return node({
    key: root,
    label: plan.root?.title || plan.name || `Files outside any plan (${folder})`,
    icon: 'plan',
    ...(plan.root ? { place: placeOfElement(plan.root), element: plan.root, isElement: true } : {}),
    note: () => ({
      description: gaps.length > 0 ? gapsByKindInWords(summarise(findings)) : isChecked ? 'no problems' : 'nothing to check yet',
      details: [folder, findingsInWords(findings) || 'No problems found.'],
      state: gaps.length > 0 || isChecked ? stateOf(gaps) : 'plain',
    }),
    children: () => {
      const children = ARRANGE[grouping](context);
      return children.length > 0 ? children : [nothing(grouping)];
    },
  });
}

function nothing(grouping: Grouping): TreeNode {
  const state = grouping === 'finding' ? 'whole' : 'plain';
  const note = { description: '', details: [], state } as const;
  return node({
    key: 'nothing',
    label: NOTHING[grouping],
    icon: grouping === 'finding' ? 'severity' : 'folder',
    note: () => note,
    children: () => [],
  });
}
