import { type ClauseTypes, type Element, formatYear, type Pence, type Plan, sum, yearOfPeriod } from '@goldenthread/model';
import { defineRule, type Reporter } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

export const transferOverLimit = defineRule({
  name: 'transfer-over-limit',
  group: 'funding',
  audiences: ['finance', 'governance'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const limit = plan.settings.virementLimit;
    if (limit === undefined) return;
    const open = plan.having('moveMoney').filter((move) => plan.sources(move, 'approves').length === 0);
    const small: Moved[] = [];
    for (const move of open) {
      for (const clause of move.all('moveMoney')) {
        const pence = clause.amount.type === 'money' ? clause.amount.pence : undefined;
        if (pence === undefined) continue;
        if (pence <= limit) small.push({ move, clause, pence });
        else
          report({
            element: move,
            at: clause.at,
            message: `${calledAtStart(plan, move)} is ${clause.amount.text}, over the virement limit of ${money(plan, limit)}, and no decision approves it. Add the decision, or transfer less.`,
          });
      }
    }
    reportTogether(plan, small, limit, report);
  },
});

/** Money that moves from one service to another, as one line says. */
interface Moved {
  readonly move: Element;
  readonly clause: ClauseTypes['moveMoney'];
  readonly pence: Pence;
}

/** Moves between the same two services in one year are one: a large move in small parts is for members too. */
function reportTogether(plan: Plan, moves: readonly Moved[], limit: Pence, report: Reporter): void {
  const yearOf = ({ period: { period } }: Moved['clause']): number | undefined =>
    period && yearOfPeriod(period, plan.settings.startMonth);
  const groups = Map.groupBy(moves, ({ clause }) => `${clause.giver.name} ${clause.taker.name} ${yearOf(clause)}`);
  for (const group of groups.values()) {
    const together = sum(group.map(({ pence }) => pence));
    const [last, ...others] = group.toReversed();
    if (!last || others.length === 0 || together <= limit) continue;
    const year = yearOf(last.clause);
    report({
      element: last.move,
      at: last.clause.at,
      message: `${calledAtStart(plan, last.move)} brings what moves between these services${year === undefined ? '' : ` in ${formatYear(year)}`} to ${money(plan, together)}, over the virement limit of ${money(plan, limit)}. No decision approves it. Add the decision, or transfer less.`,
      related: others.map(({ move, clause }) => ({ message: 'moves money between them too', file: move.file, at: clause.at })),
    });
  }
}
