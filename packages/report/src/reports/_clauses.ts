import { type DirectionClause, dayInWords, type Element, formatMoney, moneyOf, type Plan } from '@goldenthread/model';
import { oneLine, titleOf, titlesOf } from './_titles.js';

/** What something says that it costs: `£25,000 from the general fund in 2023/24`. Empty where it says nothing. */
export function costsWords(plan: Plan, element: Element): string {
  const links = plan.linksFrom(element, 'costs');
  return element
    .all('costs')
    .map(({ value, fund, period, words }) => {
      const pence = moneyOf(plan, value, element);
      const amount = pence === undefined ? value.text : formatMoney(pence, plan.settings.symbol);
      const from = fund && links.find(({ name }) => name === fund)?.to;
      const parts = [amount, from && `from ${titleOf(plan, from)}`, period?.period && `in ${dayInWords(period.period)}`];
      return [parts.filter(Boolean).join(' '), oneLine(words?.text)].filter(Boolean).join(': ');
    })
    .join('; ');
}

/** What something says that residents will notice of it: in words, and on what is measured; on some measures alone where that is asked. */
export function effectsOf(plan: Plan, element: Element, on: (measure: Element) => boolean = () => true): string[] {
  const plain = element.all('effect').map(({ words }) => oneLine(words.text));
  const links = plan.linksFrom(element, 'effectOn');
  const onMeasures = element.all('effectOn').map(({ measures, value, period, words }) => {
    const meant = links.flatMap(({ name, to }) => (to && measures.includes(name) ? [to] : []));
    if (meant.length > 0 && !meant.some(on)) return '';
    const titles = titlesOf(plan, meant);
    const when = period?.period ? ` in ${dayInWords(period.period)}` : '';
    return [titles + (value ? ` ${value.text}${when}` : ''), oneLine(words?.text)].filter(Boolean).join(': ');
  });
  return [...plain, ...onMeasures].filter(Boolean);
}

/** What a direction aims at: a position, or a figure of a measure. */
export function targetWords(plan: Plan, about: Element, direction: DirectionClause): string {
  const measure = direction.measure && plan.linksFrom(about, 'direction').find(({ name }) => name === direction.measure)?.to;
  const figure = direction.value?.text ?? direction.amount?.text ?? '';
  if (measure) return `${titleOf(plan, measure)}${figure ? `: ${figure}` : ''}`;
  return direction.position ?? figure;
}

/** By when a direction is to be reached: `by 2027/28`, `within 2 years`. Empty where it does not say. */
export function timescaleWords({ within, unit, by }: DirectionClause): string {
  if (by?.period) return `by ${dayInWords(by.period)}`;
  return within ? `within ${within.text} ${unit ?? ''}`.trim() : '';
}
