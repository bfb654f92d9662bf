import type { Element, Plan } from '@goldenthread/model';
import { formatPeriod } from '@goldenthread/model';
import { oneLine, titlesOf } from './_titles.js';

/** What something says that residents will notice of it: in words, and on what is measured. */
export function effectsOf(plan: Plan, element: Element): string[] {
  const plain = element.all('effect').map(({ words }) => oneLine(words.text));
  const links = plan.linksFrom(element, 'effectOn');
  const onMeasures = element.all('effectOn').map(({ measures, value, period, words }) => {
    const titles = titlesOf(
      plan,
      links.flatMap(({ name, to }) => (to && measures.includes(name) ? [to] : [])),
    );
    const when = period?.period ? ` in ${formatPeriod(period.period)}` : '';
    return [titles + (value ? ` ${value.text}${when}` : ''), oneLine(words?.text)].filter(Boolean).join(': ');
  });
  return [...plain, ...onMeasures].filter(Boolean);
}
