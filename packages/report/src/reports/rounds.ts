import { counted, type Element, finishOf, type Plan } from '@goldenthread/model';
import { date, none, paragraph, table, words } from '../document/cells.js';
import { stateCell } from './_tasks.js';
import { oneLine, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** The rounds of service planning: what was asked of each service and who has answered. */
export const rounds = defineReport({
  name: 'rounds',
  title: 'Planning rounds',
  for: 'corporate planning',
  shows: 'The steps of each round; for each service what it answered, and who has not; reality checks.',
  parameters: [],
  nothing: 'This plan has no timetable of a planning round.',
  has: (plan) => plan.of('timetable').length > 0,
  build({ plan }) {
    return {
      blocks: [
        paragraph(`${counted(plan.of('timetable').length, 'timetable')} and ${counted(plan.of('service').length, 'service')}.`),
      ],
      sections: plan
        .of('timetable')
        .flatMap((round) => section(titleOf(plan, round), [...steps(plan, round), ...answers(plan, round)])),
    };
  },
});

function steps(plan: Plan, round: Element) {
  return table(
    'Steps',
    ['Step', 'When', 'By', 'Status'],
    round.childrenOf('step').map((step) => ({
      cells: [
        words(titleOf(plan, step)),
        date(finishOf(step)?.period, 'no date stated'),
        words(titlesOf(plan, plan.targets(step, 'stepBy')), 'nobody named'),
        stateCell(plan, step),
      ],
    })),
  );
}

function answers(plan: Plan, round: Element) {
  return table(
    'What services answered',
    ['Service', 'Answer', 'Reality check'],
    plan.of('service').map((service) => {
      const links = plan.linksFrom(service, 'responseIn').filter(({ to }) => to === round);
      const said = service.all('responseIn').filter((clause) => links.some(({ name }) => name === clause.round));
      const reality = service
        .all('realityCheck')
        .map((clause) => oneLine(clause.words.text))
        .join('; ');
      return {
        cells: [
          words(titleOf(plan, service)),
          said.length > 0 ? words(said.map((clause) => oneLine(clause.words.text)).join('; ')) : none('has not answered'),
          words(reality, 'none recorded'),
        ],
      };
    }),
  );
}
