import { KIND_GRAMMAR } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { amountOf } from '../plan/readings.js';
import { statusAt } from '../progress/status.js';
import { listed } from '../text/words.js';
import { add, formatMoney, NO_MONEY, type Pence } from '../values/money.js';
import { formatPeriod } from '../values/period.js';
import { moneyOf } from './lines.js';

/**
 * What the tasks below an element come to where several state it, for people: how far they are, what they cost, and what they are
 * expected to move on each measure. A task with tasks of its own is counted with what it states itself. Empty where fewer than two state anything.
 */
export function tasksTogether(plan: Plan, element: Element): string[] {
  return [...progress(plan, element), ...costs(plan, element), ...effects(plan, element)];
}

function tasksBelow(element: Element): readonly Element[] {
  return element.children.flatMap((child) => [child, ...tasksBelow(child)]);
}

/** How far tasks are that state it, each counted alike: the plan does not say which is the larger. What is complete is all done. */
function progress(plan: Plan, element: Element): string[] {
  const tasks = tasksBelow(element).filter((task) => KIND_GRAMMAR[task.kind].clauses.includes('done'));
  const parts = tasks.flatMap((task) => {
    if (statusAt(plan, task)?.state === 'complete') return [ALL];
    const done = task.one('done')?.value;
    const amount = done && amountOf(done);
    return amount === undefined ? [] : [amount];
  });
  if (parts.length < 2 || tasks.every((task) => !task.has('done'))) return [];
  const average = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const share = `${average.toLocaleString('en-GB', { maximumFractionDigits: 0 })}%`;
  return parts.length === tasks.length
    ? [`Its ${tasks.length} tasks are ${share} done on average`]
    : [`Of its ${tasks.length} tasks, ${parts.length} say how far they are: ${share} done on average`];
}

/** Per cent of what is complete. */
const ALL = 100;

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
