import { type Element, formatMoney, formatPeriod, moneyOf, type Plan } from '@goldenthread/model';
import { oneLine, titleOf } from './_titles.js';

/** What something says that it costs: `£25,000 from the general fund in 2023/24`. Empty where it says nothing. */
export function costsWords(plan: Plan, element: Element): string {
  const links = plan.linksFrom(element, 'costs');
  return element
    .all('costs')
    .map(({ value, fund, period, words }) => {
      const pence = moneyOf(plan, value, element);
      const amount = pence === undefined ? value.text : formatMoney(pence, plan.settings.symbol);
      const from = fund && links.find(({ name }) => name === fund)?.to;
      const parts = [amount, from && `from ${titleOf(plan, from)}`, period?.period && `in ${formatPeriod(period.period)}`];
      return [parts.filter(Boolean).join(' '), oneLine(words?.text)].filter(Boolean).join(': ');
    })
    .join('; ');
}
