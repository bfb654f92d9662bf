import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { amountOf } from '../plan/readings.js';
import { listed } from '../text/words.js';
import { add, formatMoney, NO_MONEY, type Pence } from '../values/money.js';
import { formatPeriod } from '../values/period.js';
import { moneyOf } from './lines.js';

/**
 * What the tasks below an element come to where several state it, for people: what they cost, and what they are expected to move on
 * each measure. A task with tasks of its own is counted with what it states itself. Empty where fewer than two state anything.
 */
export function tasksTogether(plan: Plan, element: Element): string[] {
  return [...costs(plan, element), ...effects(plan, element)];
}

function tasksBelow(element: Element): readonly Element[] {
  return element.children.flatMap((child) => [child, ...tasksBelow(child)]);
}

function costs(plan: Plan, element: Element): string[] {
  const { symbol } = plan.settings;
  const stated = tasksBelow(element)
    .filter(({ kind }) => kind !== 'option')
    .flatMap((task) =>
      task.all('costs').flatMap(({ value, period }) => {
        const pence = moneyOf(plan, value, task);
        return pence === undefined ? [] : [{ task, pence, when: period?.period ? formatPeriod(period.period) : undefined }];
      }),
    );
  if (new Set(stated.map(({ task }) => task)).size < 2) return [];
  const byTime = sums(stated, ({ when }) => when ?? '');
  const total = stated.reduce<Pence>((sum, { pence }) => add(sum, pence), NO_MONEY);
  const parts = [...byTime].map(
    ([when, pence]) => `${formatMoney(pence, symbol)} ${when === '' ? 'without a year' : `in ${when}`}`,
  );
  return [`Its tasks cost ${formatMoney(total, symbol)} together${byTime.size > 1 ? `: ${listed(parts)}` : ''}`];
}

function sums<T extends { readonly pence: Pence }>(stated: readonly T[], key: (each: T) => string): Map<string, Pence> {
  const found = new Map<string, Pence>();
  for (const each of stated) found.set(key(each), add(found.get(key(each)) ?? NO_MONEY, each.pence));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Changes of one measure in one period, in one unit, which several tasks expect. */
function effects(plan: Plan, element: Element): string[] {
  const found = new Map<string, { measure: Element; when: string; unit: string; amount: number; tasks: Set<Element> }>();
  for (const task of tasksBelow(element))
    for (const { measures, value, period } of task.all('effectOn')) {
      const amount = value && amountOf(value);
      if (!value || amount === undefined) continue;
      for (const { to, name } of plan.linksFrom(task, 'effectOn')) {
        if (to?.kind !== 'measure' || !measures.includes(name)) continue;
        const when = period?.period ? ` in ${formatPeriod(period.period)}` : '';
        const unit = value.type === 'percent' ? '%' : '';
        const key = `${to.path}${when}${value.type}`;
        const known = found.get(key) ?? { measure: to, when, unit, amount: 0, tasks: new Set() };
        found.set(key, { ...known, amount: known.amount + amount, tasks: known.tasks.add(task) });
      }
    }
  return [...found.values()]
    .filter(({ tasks }) => tasks.size > 1)
    .map(({ measure, when, unit, amount }) => {
      const size = Math.abs(amount).toLocaleString('en-GB', { maximumFractionDigits: 2 });
      return `Its tasks move ‘${measure.title}’ by ${amount < 0 ? '-' : '+'}${size}${unit}${when} together`;
    });
}
