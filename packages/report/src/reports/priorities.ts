import type { Element } from '@goldenthread/model';
import { capitalised, counted } from '@goldenthread/model';
import { count, figures, none, paragraph, table, words } from '../document/cells.js';
import { titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

const BASES = ['corporate', 'residents', 'statutory', 'management'] as const;

/** The priority check: which services are a priority, and why. */
export const priorities = defineReport({
  name: 'priorities',
  title: 'Priority check',
  for: 'executive',
  shows: 'Services by what makes them a priority: corporate, residents, statutory, management; ranked by how many apply.',
  parameters: [],
  nothing: 'This plan has no service.',
  has: (plan) => plan.of('service').length > 0,
  build({ plan }) {
    const ranked = [...plan.of('service')].sort((a, b) => basesOf(b).size - basesOf(a).size);
    const unchecked = ranked.filter((each) => basesOf(each).size === 0).length;
    return {
      blocks: [
        paragraph(
          unchecked === 0
            ? `All ${counted(ranked.length, 'service')} say what makes them a priority.`
            : `${counted(unchecked, 'service does', 'services do')} not say what makes ${unchecked === 1 ? 'it' : 'them'} a priority.`,
        ),
      ],
      sections: section(
        'Services, ranked',
        table(
          'Reasons for each service',
          ['Service', ...BASES.map((basis) => capitalised(basis)), figures('Reasons')],
          ranked.map((each) => {
            const bases = basesOf(each);
            return {
              cells: [
                words(titleOf(plan, each)),
                ...BASES.map((basis) => (bases.has(basis) ? words('Yes') : bases.size === 0 ? none('not checked') : words('No'))),
                count(bases.size),
              ],
            };
          }),
        ),
      ),
    };
  },
});

const basesOf = (service: Element): ReadonlySet<string> => new Set(service.all('priorityCheck').flatMap(({ bases }) => bases));
