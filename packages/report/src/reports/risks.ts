import {
  capitalised,
  counted,
  dayInWords,
  type Element,
  lastDay,
  monthsBefore,
  type Plan,
  type ReviewedOnClause,
} from '@goldenthread/model';
import { date, figures, paragraph, table, words } from '../document/cells.js';
import type { Row, Section } from '../document/document.js';
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
        ...registers(plan, all),
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

const REGISTERS = [
  ['corporate', 'Corporate risks'],
  ['service', 'Risks of services'],
  [undefined, 'Other risks'],
] as const;

/** The register of the whole council and those of services apart; one table where no risk says which it is in. */
function registers(plan: Plan, all: readonly Element[]): Section[] {
  const kinds = Map.groupBy(all, (risk) => risk.one('riskKind')?.kind);
  return REGISTERS.flatMap(([kind, title]) => {
    const heads = ['Risk', 'Threatens', figures('Score before'), figures('Score now'), 'Change', 'Escalates to', 'Reviewed'];
    const rows = (kinds.get(kind) ?? []).map((each) => riskRow(plan, each));
    const called = kinds.size === 1 && kind === undefined ? 'Risks' : title;
    return section(called, table(`${called}, the largest first`, [...heads, 'Who is responsible'], rows));
  });
}

/** The latest review of a risk. */
function lastReview(plan: Plan, risk: Element): ReviewedOnClause | undefined {
  const { startMonth } = plan.settings;
  const day = ({ on }: ReviewedOnClause): number => (on.period ? lastDay(on.period, startMonth) : 0);
  return risk
    .all('reviewedOn')
    .toSorted((a, b) => day(a) - day(b))
    .at(-1);
}

function isReviewed(plan: Plan, risk: Element): boolean {
  const { asAt, startMonth } = plan.settings;
  const on = lastReview(plan, risk)?.on.period;
  if (!on) return false;
  return asAt === undefined || lastDay(on, startMonth) >= monthsBefore(asAt, 3);
}

function riskRow(plan: Plan, risk: Element): Row {
  const review = lastReview(plan, risk);
  const [day, said] = [review?.on.period && dayInWords(review.on.period), oneLine(review?.words?.text)];
  const reviewed = day === undefined ? '' : `${day}${isReviewed(plan, risk) ? '' : ', too long ago'}${said ? `: ${said}` : ''}`;
  return {
    cells: [
      words(titleOf(plan, risk)),
      words(titlesOf(plan, plan.targets(risk, 'threatens')), 'nothing named'),
      scoreCell(risk, 'inherent'),
      scoreCell(risk, 'residual'),
      words(changeWords(risk), 'not scored'),
      words(titlesOf(plan, plan.targets(risk, 'escalatesTo')), 'nobody named'),
      words(reviewed, 'never, as far as stated'),
      words(capitalised(responsibleWords(plan, risk))),
    ],
  };
}

/** What is done about a risk takes off its score, or does not. */
function changeWords(risk: Element): string {
  const [before, now] = [scoreOf(risk, 'inherent'), scoreOf(risk, 'residual')];
  if (before === undefined || now === undefined) return '';
  return before === now ? 'no change' : `${now < before ? 'down' : 'up'} ${Math.abs(now - before)}`;
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
