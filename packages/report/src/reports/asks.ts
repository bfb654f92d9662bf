import { capitalised, counted, type Element, type Plan, statusAt } from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import { oneLine, responsibleWords, titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What stands in the way, and what is asked of whom. */
export const asks = defineReport({
  name: 'asks',
  title: 'Barriers and asks',
  for: 'leader, partners',
  shows: 'Barriers and what is asked of whom, by who is asked, with owner and state.',
  parameters: [],
  nothing: 'This plan has no barrier.',
  has: (plan) => plan.of('barrier').length > 0,
  build({ plan }) {
    const all = plan.of('barrier').flatMap((barrier) => {
      const asked = plan.targets(barrier, 'asks');
      return asked.length > 0
        ? asked.map((party) => ({ barrier, party: titleOf(plan, party) }))
        : [{ barrier, party: 'Nobody is asked yet' }];
    });
    return {
      blocks: [paragraph(`${counted(plan.of('barrier').length, 'barrier')}.`)],
      sections: [...Map.groupBy(all, ({ party }) => party)].flatMap(([party, own]) =>
        section(
          party,
          table(
            `Asked of: ${party}`,
            ['Barrier', 'What is asked', 'Status', 'Who is responsible'],
            own.map(({ barrier }) => row(plan, barrier)),
          ),
        ),
      ),
    };
  },
});

function row(plan: Plan, barrier: Element) {
  const asked = barrier
    .all('asks')
    .map((clause) => oneLine(clause.words?.text))
    .filter(Boolean)
    .join('; ');
  return {
    cells: [
      words(titleOf(plan, barrier)),
      words(asked, 'not described'),
      words(capitalised(statusAt(plan, barrier)?.state ?? ''), 'no status stated'),
      words(capitalised(responsibleWords(plan, barrier))),
    ],
  };
}
