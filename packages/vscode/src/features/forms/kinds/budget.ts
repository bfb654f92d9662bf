import { type Element, formatPeriod, headerPeriods, rowsOf } from '@goldenthread/model';
import type { Problems } from '../protocol.js';
import { called, type FormKind, Writing } from './_form.js';
import { amountsField, amountsIn, fundField, fundProblems, yearsOf } from './_money.js';

const NATURES = [
  { value: 'revenue', label: 'Revenue (running costs)' },
  { value: 'capital', label: 'Capital (things that last)' },
  { value: 'income', label: 'Income' },
];

/** A row of a budget: what sort of money, from which fund, how much in each year. */
export const budget: FormKind = {
  form: (plan, element) => ({
    title: 'Add a budget row',
    lead: `For “${called(plan, element)}”`,
    fields: [
      { type: 'radios', name: 'nature', label: 'What sort of money is it?', options: NATURES },
      fundField(plan),
      amountsField(plan, 'How much in each year?'),
    ],
    submit: 'Add the budget row',
  }),
  write(plan, element, values) {
    const years = yearsOf(plan);
    const { amounts, problems } = amountsIn(values, 'amount', years, plan.settings.symbol);
    const all: Problems = {
      ...(values.nature ? {} : { nature: 'Choose what sort of money it is.' }),
      ...fundProblems(values),
      ...problems,
      ...(amounts.size === 0 && Object.keys(problems).length === 0
        ? { [`amount.${years[0]}`]: 'Write the amount of at least one year.' }
        : {}),
    };
    if (Object.keys(all).length > 0) return { problems: all };
    const open = openBudget(element, years);
    const writing = new Writing(plan, open ?? element);
    const fund = writing.chosen(values, 'fund', 'fund') ?? '';
    const row = `${values.nature} ${fund} ${years.map((year) => amounts.get(year) ?? '-').join(' ')}`;
    if (open) writing.append(row);
    else writing.append('budget', `  years ${years.join(' ')}`, `  ${row}`);
    return writing.edits();
  },
};

/** The budget of an element that takes one more row: its years are the same, and nothing adds it up yet. */
function openBudget(element: Element, years: readonly string[]): Element | undefined {
  return element.children.find((child) => {
    if (child.kind !== 'budget' || child.has('totalRow')) return false;
    const header = rowsOf(child).find(({ header: there }) => there)?.header;
    const own = header ? headerPeriods(header).map((period) => (period ? formatPeriod(period) : '')) : [];
    return own.join(' ') === years.join(' ');
  });
}
