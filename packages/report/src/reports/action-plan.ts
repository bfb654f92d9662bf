import { capitalised, counted, dayInWords, type Element, isComplete, isLate, isOver, type Plan } from '@goldenthread/model';
import { none, table, words } from '../document/cells.js';
import type { Cell, Row } from '../document/document.js';
import { dueCell, dueOf, firstDateCell, slipWords, stateCell } from './_tasks.js';
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
  nothing: 'This plan has no recommendation and no review with actions.',
  has: (plan) => recommendationsOf(plan).length + otherActions(plan).length > 0,
  build({ plan }) {
    const all = recommendationsOf(plan);
    const others = otherActions(plan);
    const actions = [...all.flatMap(actionsOf), ...others];
    const unanswered = all.filter((each) => !isAnswered(each));
    const late = actions.filter((action) => isLate(plan, action));
    return {
      blocks: [
        {
          type: 'paragraph',
          strong: true,
          text: conclusion(
            all.length,
            unanswered.length,
            late.length,
            actions.filter((action) => isComplete(plan, action)).length,
            actions.length,
          ),
        },
      ],
      sections: [...new Set([...all, ...others].map(({ parent }) => parent))].flatMap((parent) => {
        const own = all.filter((each) => each.parent === parent);
        const ordered = [...own.filter((each) => !isAnswered(each)), ...own.filter(isAnswered)];
        const title = parent ? titleOf(plan, parent) : 'Recommendations';
        const besides = others.filter((each) => each.parent === parent);
        return section(title, [
          ...table(
            `Recommendations of: ${title}`,
            COLUMNS,
            ordered.flatMap((each) => rowsOf(plan, each)),
          ),
          ...table(
            own.length > 0 ? `Actions that answer no one recommendation: ${title}` : `Actions of: ${title}`,
            OF_ACTION,
            besides.map((each) => ({ cells: actionCells(plan, each) })),
          ),
        ]);
      }),
    };
  },
});

function conclusion(recommendations: number, unanswered: number, late: number, complete: number, all: number): string {
  const answers =
    recommendations === 0
      ? 'No recommendation is stated.'
      : unanswered === 0
        ? 'Every recommendation has an answer.'
        : `${counted(unanswered, 'recommendation has', 'recommendations have')} no answer.`;
  if (all === 0) return `${answers} No action is planned.`;
  const overdue = late === 0 ? 'No action is overdue' : `${counted(late, 'action is', 'actions are')} overdue`;
  return `${answers} ${overdue}; ${complete} of ${counted(all, 'action')} complete.`;
}

const OF_ACTION = ['Action', 'Who is responsible', 'Original date', 'Date now', 'Slip', 'Status'];
const COLUMNS = ['Recommendation', 'Response', 'Followed up', ...OF_ACTION];

const recommendationsOf = (plan: Plan): Element[] => plan.everything.filter(({ kind }) => kind === 'recommendation');

const actionsOf = (recommendation: Element): Element[] => recommendation.walk().filter(({ kind }) => kind === 'action');

/** Actions of a review that it does not put under one of its recommendations. */
const otherActions = (plan: Plan): Element[] =>
  plan.of('review').flatMap((review) => review.children.filter(({ kind }) => kind === 'action'));

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
  return actions.map((action) => ({ cells: [...head, ...actionCells(plan, action)] }));
}

function actionCells(plan: Plan, action: Element): Cell[] {
  const why = oneLine(action.one('because')?.words.text);
  return [
    words(`${titleOf(plan, action)}${why ? ` (${why})` : ''}`),
    words(capitalised(responsibleWords(plan, action))),
    firstDateCell(action),
    dueCell(action),
    words(dueOf(action) ? capitalised(slipWords(plan, action)) : '', 'no date'),
    stateCell(plan, action),
  ];
}
