import { capitalised, counted, dayInWords, type Element, type Plan, readings } from '@goldenthread/model';
import { date, paragraph, table, words } from '../document/cells.js';
import type { Block, Row } from '../document/document.js';
import { moneyTableWithTotal, statedTraced } from './_money.js';
import { measureStanding, readingWords, whyNoFigure } from './_performance.js';
import { dueCell, stateCell } from './_tasks.js';
import { oneLine, responsibleWords, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What each project is for, and whether it comes true. */
export const benefits = defineReport({
  name: 'benefits',
  title: 'Benefits review plan',
  for: 'reviewers',
  shows:
    'For each project its outputs, outcomes, benefits and measures: baseline, expected and actual figures, owner, and when they are reviewed.',
  parameters: [],
  nothing: 'This plan has no benefit.',
  has: (plan) => worksWithBenefits(plan).length > 0,
  build({ plan }) {
    const works = worksWithBenefits(plan);
    const all = works.flatMap(benefitsOf);
    const unmeasured = all.filter((benefit) => plan.targets(benefit, 'measuredBy').length === 0).length;
    return {
      blocks: [
        paragraph(
          `${counted(all.length, 'benefit')} of ${counted(works.length, 'piece of work', 'pieces of work')}. ${unmeasured === 0 ? 'Each has a measure.' : `${unmeasured} without a measure.`}`,
        ),
      ],
      sections: works.flatMap((work) => {
        return section(titleOf(plan, work), [
          ...reviewsOf(work),
          ...table(
            'Outputs',
            ['Output', 'By', 'Status'],
            work
              .childrenOf('output')
              .map((output) => ({ cells: [words(titleOf(plan, output)), dueCell(output), stateCell(plan, output)] })),
          ),
          ...table(
            'Benefits and downsides',
            ['Benefit', 'Towards', 'Measure', 'Baseline', 'Expected', 'Actual', 'Realised by', 'Who is responsible'],
            benefitsOf(work).flatMap((benefit) => benefitRows(plan, benefit)),
          ),
          ...moneyTableWithTotal(
            plan,
            'Money that the benefits free',
            'Benefit',
            benefitsOf(work).map((benefit) => ({
              title: titleOf(plan, benefit),
              years: statedTraced(plan, benefit, 'cashable'),
            })),
          ),
          ...moneyTableWithTotal(
            plan,
            'Money that the benefits have freed',
            'Benefit',
            benefitsOf(work).map((benefit) => ({
              title: titleOf(plan, benefit),
              years: statedTraced(plan, benefit, 'achieved'),
            })),
          ),
        ]);
      }),
    };
  },
});

/** When somebody looks whether the benefits came, and what they found. */
function reviewsOf(work: Element): Block[] {
  const reviews = work.all('benefitsReview');
  if (reviews.length === 0) return [paragraph('No date for a benefits review is stated.')];
  return reviews.map(({ on, result, words: said }) => {
    const found = [result, oneLine(said?.text)].filter(Boolean).join('. ');
    return paragraph(`Benefits review: ${on.period ? dayInWords(on.period) : on.text}${found ? `, ${found}` : ''}.`);
  });
}

const benefitsOf = (work: Element): readonly Element[] => work.childrenOf('benefit', 'disbenefit');

const worksWithBenefits = (plan: Plan): Element[] => plan.elements.filter((each) => benefitsOf(each).length > 0);

function benefitRows(plan: Plan, benefit: Element): Row[] {
  const head = [
    words(`${titleOf(plan, benefit)}${benefit.kind === 'disbenefit' ? ' (a downside)' : ''}`),
    words(titlesOf(plan, plan.targets(benefit, 'towards')), 'no outcome named'),
  ];
  const tail = [
    date(benefit.one('realisedBy')?.by.period, 'no date stated'),
    words(capitalised(responsibleWords(plan, benefit))),
  ];
  const measures = plan.targets(benefit, 'measuredBy');
  if (measures.length === 0)
    return [
      {
        cells: [
          ...head,
          words('', 'no measure'),
          words('', 'no measure'),
          words('', 'no measure'),
          words('', 'no measure'),
          ...tail,
        ],
      },
    ];
  return measures.map((measure) => {
    const { actual, target } = measureStanding(plan, measure, undefined);
    const baseline = readings(measure, 'baseline').at(-1);
    const told = (reading: typeof actual): string =>
      reading ? `${readingWords(measure, reading)} in ${dayInWords(reading.period)}` : '';
    return {
      cells: [
        ...head,
        words(titleOf(plan, measure)),
        words(told(baseline), 'no baseline'),
        words(told(target), 'no target'),
        words(told(actual), whyNoFigure(plan, measure, undefined)),
        ...tail,
      ],
    };
  });
}
