import type { Element, Plan } from '@goldenthread/model';
import { capitalised, counted, dayInWords } from '@goldenthread/model';
import { none, paragraph, table, words } from '../document/cells.js';
import { oneLine, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** Who follows each principle, who departs from it and why, and the records of equality. */
export const principles = defineReport({
  name: 'principles',
  title: 'Principles and equality',
  for: 'monitoring officer',
  shows: 'Who follows each principle and who departs from it, with the reason; every equality screening and assessment.',
  parameters: [],
  nothing: 'This plan has no principle and no equality record.',
  has: (plan) => plan.of('principle').length > 0 || plan.having('equalityRecord').length > 0,
  build({ plan }) {
    const all = plan.of('principle');
    return {
      blocks: [paragraph(`${counted(all.length, 'principle')} and ${counted(records(plan).length, 'equality record')}.`)],
      sections: [
        ...section(
          'Principles',
          table(
            'Who follows each principle, and who departs from it',
            ['Principle', 'Followed by', 'Departed from by', 'Why'],
            all.flatMap((each) => principleRows(plan, each)),
          ),
        ),
        ...section(
          'Equality',
          table(
            'Equality records',
            ['Of', 'Date', 'What was found'],
            records(plan).map(({ element, record }) => ({
              cells: [
                words(titleOf(plan, element)),
                record.on?.period ? words(dayInWords(record.on.period)) : none('no date stated'),
                words(oneLine(record.words?.text), 'nothing recorded'),
              ],
            })),
          ),
        ),
      ],
    };
  },
});

function principleRows(plan: Plan, principle: Element) {
  const followed = words(titlesOf(plan, plan.sources(principle, 'follows')), 'nothing says so');
  const departures = plan
    .sources(principle, 'departsFrom')
    .flatMap((element) => element.all('departsFrom').map((clause) => ({ element, clause })));
  if (departures.length === 0)
    return [
      { cells: [words(titleOf(plan, principle)), followed, none('nothing departs from it'), none('nothing departs from it')] },
    ];
  return departures.map(({ element, clause }) => ({
    cells: [
      words(titleOf(plan, principle)),
      followed,
      words(titleOf(plan, element)),
      words(capitalised(oneLine(clause.words?.text)), 'no reason given'),
    ],
  }));
}

const records = (plan: Plan) =>
  plan.everything.flatMap((element) => element.all('equalityRecord').map((record) => ({ element, record })));
