import { type Element, formatMoney, moneyOf, type Pence, type Plan } from '@goldenthread/model';
import { table, words } from '../document/cells.js';
import type { Row, Table } from '../document/document.js';
import { effectsOf } from './_clauses.js';
import { measuresOfWork } from './_performance.js';
import { namedTitle, oneLine, titleOf } from './_titles.js';

/**
 * What a service says that a change of its money would do, in pence: its own estimate for exactly that change, else plainly that it
 * has none, with the nearest that it has.
 */
export function estimateFor(plan: Plan, service: Element, change: Pence | undefined): string {
  const impacts = service.all('impactOf').flatMap((impact) => {
    const amount = moneyOf(plan, impact.amount, service);
    return amount === undefined ? [] : [{ impact, amount }];
  });
  if (impacts.length === 0 || change === undefined) return 'The service gives no estimates.';
  const nearest = impacts.reduce((a, b) => (Math.abs(b.amount - change) < Math.abs(a.amount - change) ? b : a));
  const effects = nearest.impact.effects.map((effect) => {
    const measure = plan.linksFrom(service, 'impactOf').find(({ name }) => name === effect.measure)?.to;
    return `${measure ? titleOf(plan, measure) : effect.measure.name} ${effect.value?.text ?? ''}`.trim();
  });
  const said = [...effects, oneLine(nearest.impact.words?.text)].filter(Boolean).join('; ');
  if (nearest.amount === change) return said;
  return `No estimate for this step. The nearest is ${signedMoney(plan, nearest.amount)}: ${said}`;
}

/** A change of money with its sign: `+£40,000`. */
export const signedMoney = (plan: Plan, change: Pence): string =>
  `${change > 0 ? '+' : ''}${formatMoney(change, plan.settings.symbol)}`;

/** Money that moves between services, a row for each side: what it does to both is known before it moves. */
export function movesTable(plan: Plan, moves: readonly Element[]): Table[] {
  const rows = moves.flatMap((move) =>
    move.all('moveMoney').flatMap(({ amount, giver, taker, period }): Row[] => {
      const pence = moneyOf(plan, amount, move);
      const sides = [giver, taker].map((name) => plan.linksFrom(move, 'moveMoney').find((link) => link.name === name)?.to);
      const judgedBy = sides.map((service) => new Set(service && measuresReached(plan, service)));
      return [giver, taker].map((name, side): Row => {
        const sign = side === 0 ? -1 : 1;
        const service = sides[side];
        // What belongs to the other side alone is not this one's.
        const says = effectsOf(
          plan,
          move,
          (measure) => judgedBy[side]?.has(measure) || !judgedBy.some((own) => own.has(measure)),
        );
        const change = pence === undefined ? undefined : ((pence * sign) as Pence);
        return {
          cells: [
            words(namedTitle(plan, move, name)),
            words(change === undefined ? amount.text : signedMoney(plan, change)),
            words(period.text),
            words(service ? estimateFor(plan, service, change) : '', 'no such service'),
            words(oneLine(says.join('; ')), 'no effect on it stated'),
            words(titleOf(plan, move)),
          ],
        };
      });
    }),
  );
  return table(
    'Money that moves, from both sides',
    ['Service', 'Change', 'When', 'What the service says it would do', 'What the move says', 'Move'],
    rows,
  );
}

/** What a service is judged by, and what the outcomes that it delivers are. */
const measuresReached = (plan: Plan, service: Element): Element[] => [
  ...measuresOfWork(plan, service),
  ...plan.targets(service, 'delivers').flatMap((outcome) => plan.targets(outcome, 'measuredBy')),
];
