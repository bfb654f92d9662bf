import { capitalised, counted, dayInWords, type Element, lastDay, monthsBefore, type Plan } from '@goldenthread/model';
import { date, figures, paragraph, table, words } from '../document/cells.js';
import type { Cell, Row } from '../document/document.js';
import { scoreCell, scoreOf } from './_scores.js';
import { oneLine, responsibleWords, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** The risk register, the largest risk first. */
export const risks = defineReport({
  name: 'risks',
  title: 'Risk register',
  for: 'audit committee',
  shows: 'Each risk with its scores before and after mitigation, what is done about it, its last review, and who is responsible.',
  parameters: [],
  nothing: 'This plan has no risk.',
  has: (plan) => plan.of('risk').length > 0,
  build({ plan }) {
    const all = [...plan.of('risk')].sort((a, b) => (scoreOf(b, 'residual') ?? -1) - (scoreOf(a, 'residual') ?? -1));
    const stale = all.filter((each) => !isReviewed(plan, each)).length;
    return {
      blocks: [
        {
          type: 'paragraph',
          strong: true,
          text: `${counted(all.length, 'risk')}. ${stale === 0 ? 'Each was reviewed in the last quarter.' : `${counted(stale, 'risk was', 'risks were')} not reviewed in the last quarter.`}`,
        },
      ],
      sections: [
        ...section(
          'Register',
          table(
            'Risks, the largest first',
            ['Risk', 'Threatens', figures('Score before'), figures('Score now'), 'Reviewed', 'Who is responsible'],
            all.map((each) => riskRow(plan, each)),
          ),
        ),
        ...section(
          'What is done about them',
          table(
            'Mitigations',
            ['Risk', 'Mitigation', 'By', 'Who is responsible'],
            all.flatMap((each) => mitigations(plan, each)),
          ),
        ),
        ...section('How a score is made', [paragraph('A score is likelihood times impact.')]),
      ],
    };
  },
});

function isReviewed(plan: Plan, risk: Element): boolean {
  const { asAt, startMonth } = plan.settings;
  const on = risk.one('reviewedOn')?.on.period;
  if (!on) return false;
  return asAt === undefined || lastDay(on, startMonth) >= monthsBefore(asAt, 3);
}

function riskRow(plan: Plan, risk: Element): Row {
  const on = risk.one('reviewedOn')?.on.period;
  const reviewed: Cell = on
    ? words(`${dayInWords(on)}${isReviewed(plan, risk) ? '' : ', too long ago'}`)
    : words('', 'never, as far as stated');
  return {
    cells: [
      words(titleOf(plan, risk)),
      words(titlesOf(plan, plan.targets(risk, 'threatens')), 'nothing named'),
      scoreCell(risk, 'inherent'),
      scoreCell(risk, 'residual'),
      reviewed,
      words(capitalised(responsibleWords(plan, risk))),
    ],
  };
}

function mitigations(plan: Plan, risk: Element): Row[] {
  const all = risk.childrenOf('mitigation');
  if (all.length === 0)
    return [
      {
        cells: [
          words(titleOf(plan, risk)),
          words('', 'no mitigation'),
          words('', 'no mitigation'),
          words(capitalised(responsibleWords(plan, risk))),
        ],
      },
    ];
  return all.map((each) => ({
    cells: [
      words(titleOf(plan, risk)),
      words(oneLine(each.title), 'not described'),
      date(each.one('by')?.by.period, 'no date stated'),
      words(capitalised(responsibleWords(plan, each))),
    ],
  }));
}
