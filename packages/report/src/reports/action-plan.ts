import { capitalised, counted, dayInWords, type Element, isComplete, isLate, isOver, type Plan } from '@goldenthread/model';
import { none, table, words } from '../document/cells.js';
import type { Row } from '../document/document.js';
import { dueCell, firstDateCell, slipWords, stateCell } from './_tasks.js';
import { oneLine, responsibleWords, titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What reviewers recommended, what was answered, and how far each action is. Unanswered first. */
export const actionPlan = defineReport({
  name: 'action-plan',
  title: 'Action plan',
  for: 'scrutiny, peer reviewers',
  shows:
    'Each recommendation with its response, its actions, who is responsible, the original date, the date now and the status.',
  parameters: [],
  nothing: 'This plan has no recommendation.',
  has: (plan) => recommendationsOf(plan).length > 0,
  build({ plan }) {
    const all = recommendationsOf(plan);
    const actions = all.flatMap(actionsOf);
    const unanswered = all.filter((each) => !isAnswered(each));
    const late = actions.filter((action) => isLate(plan, action));
    return {
      blocks: [
        {
          type: 'paragraph',
          strong: true,
          text: conclusion(
            unanswered.length,
            late.length,
            actions.filter((action) => isComplete(plan, action)).length,
            actions.length,
          ),
        },
      ],
      sections: [...Map.groupBy(all, ({ parent }) => parent)].flatMap(([parent, own]) => {
        const ordered = [...own.filter((each) => !isAnswered(each)), ...own.filter(isAnswered)];
        const title = parent ? titleOf(plan, parent) : 'Recommendations';
        return section(
          title,
          table(
            `Recommendations of: ${title}`,
            COLUMNS,
            ordered.flatMap((each) => rowsOf(plan, each)),
          ),
        );
      }),
    };
  },
});

function conclusion(unanswered: number, late: number, complete: number, all: number): string {
  const answers =
    unanswered === 0
      ? 'Every recommendation has an answer.'
      : `${counted(unanswered, 'recommendation has', 'recommendations have')} no answer.`;
  if (all === 0) return `${answers} No action is planned.`;
  const overdue = late === 0 ? 'No action is overdue' : `${counted(late, 'action is', 'actions are')} overdue`;
  return `${answers} ${overdue}; ${complete} of ${counted(all, 'action')} complete.`;
}

const COLUMNS = [
  'Recommendation',
  'Response',
  'Followed up',
  'Action',
  'Who is responsible',
  'Original date',
  'Date now',
  'Slip',
  'Status',
];

const recommendationsOf = (plan: Plan): Element[] => plan.everything.filter(({ kind }) => kind === 'recommendation');

const actionsOf = (recommendation: Element): Element[] => recommendation.walk().filter(({ kind }) => kind === 'action');

const isAnswered = (recommendation: Element): boolean => recommendation.has('response') || actionsOf(recommendation).length > 0;

/** What came of a recommendation when somebody looked: when, how much is done, and what they found. */
function followUpWords(recommendation: Element): string {
  const done = recommendation.one('done');
  return [
    ...recommendation
      .all('followedUp')
      .map(({ on, words: said }) =>
        [on.period ? capitalised(dayInWords(on.period)) : on.text, oneLine(said?.text)].filter(Boolean).join(': '),
      ),
    ...(done ? [`${done.value.text} done`] : []),
  ].join('; ');
}

function rowsOf(plan: Plan, recommendation: Element): Row[] {
  const title = [recommendation.name, titleOf(plan, recommendation)].filter((each, index, all) => all.indexOf(each) === index);
  const grade = recommendation.one('grade')?.grade;
  const response = recommendation
    .all('response')
    .map(({ verdict, words: said }) => [capitalised(verdict ?? ''), oneLine(said?.text)].filter(Boolean).join(': '))
    .join(' ');
  const head = [
    words(`${title.join(': ')}${grade ? ` (${grade})` : ''}`),
    words(response, 'no response recorded'),
    words(followUpWords(recommendation), 'not followed up'),
  ];
  const actions = actionsOf(recommendation);
  if (actions.length === 0)
    return [
      {
        cells: [
          ...head,
          none('no action'),
          words(capitalised(responsibleWords(plan, recommendation))),
          firstDateCell(recommendation),
          dueCell(recommendation),
          none('no action'),
          isOver(plan, recommendation)
            ? stateCell(plan, recommendation)
            : words(isAnswered(recommendation) ? 'Answered' : 'Unanswered'),
        ],
      },
    ];
  return actions.map((action) => ({
    cells: [
      ...head,
      words(titleOf(plan, action)),
      words(capitalised(responsibleWords(plan, action))),
      firstDateCell(action),
      dueCell(action),
      words(capitalised(slipWords(plan, action))),
      stateCell(plan, action),
    ],
  }));
}
