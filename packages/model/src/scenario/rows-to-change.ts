import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import type { Row, RowClause } from '../plan/rows.js';

/** The rows of an element that a difference of money goes to. */
export function rowsToChange(plan: Plan, target: Element): readonly Row[] {
  const rowsOfType = (type: RowClause['type']): Row[] => target.rows.filter(({ clause }) => clause.type === type);
  switch (target.kind) {
    case 'fund':
      return rowsOfType('available');
    case 'saving':
      return rowsOfType('amount');
    case 'financialPlan':
      return rowsOfType('gap');
    default: {
      const elsewhere = plan.linksTo(target, 'budgetFor').map(({ from }) => from);
      const budgets = [...target.childrenOf('budget'), ...elsewhere];
      return budgets.flatMap(({ rows }) => rows.filter(({ clause }) => clause.type === 'line' && clause.nature === 'revenue'));
    }
  }
}
