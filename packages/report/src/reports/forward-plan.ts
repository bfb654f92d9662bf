import {
  capitalised,
  counted,
  type DecisionState,
  decisionStanding,
  type Element,
  finishOf,
  lastDay,
  type Plan,
} from '@goldenthread/model';
import { date, paragraph, table, words } from '../document/cells.js';
import type { Row } from '../document/document.js';
import { dayWords } from '../document/words.js';
import { titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What comes to which body, and when. */
export const forwardPlan = defineReport({
  name: 'forward-plan',
  title: 'Forward plan',
  for: 'democratic services',
  shows: 'Decisions and steps by body and date, key decisions marked, what is late, and steps in their order.',
  parameters: [],
  nothing: 'This plan has no decision and no timetable.',
  has: (plan) => plan.of('decision', 'timetable').length > 0,
  build({ plan }) {
    const { asAt } = plan.settings;
    const all = [...plan.of('decision'), ...plan.of('timetable').flatMap((each) => each.childrenOf('step'))];
    const ahead = all.filter((each) => asAt === undefined || dayOf(plan, each) >= asAt);
    const past = all.filter((each) => !ahead.includes(each));
    return {
      blocks: [paragraph(`${counted(ahead.length, 'matter')} to come${asAt === undefined ? '' : ` after ${dayWords(asAt)}`}.`)],
      sections: [
        ...section('To come', matters(plan, 'To come', ahead)),
        ...section('Before this date', matters(plan, 'Before this date', past)),
      ],
    };
  },
});

/** What is said of a decision that was not taken on its day. */
const NOT_TAKEN: Readonly<Partial<Record<DecisionState, string>>> = {
  refused: 'refused',
  deferred: 'deferred',
  stopped: 'stopped',
};

function dayOf(plan: Plan, matter: Element): number {
  const period = finishOf(matter)?.period;
  return period ? lastDay(period, plan.settings.startMonth) : Number.POSITIVE_INFINITY;
}

function matters(plan: Plan, caption: string, all: readonly Element[]) {
  return table(
    caption,
    ['Date', 'Matter', 'Body', 'Kind'],
    [...all]
      .sort((a, b) => dayOf(plan, a) - dayOf(plan, b))
      .map((each): Row => {
        const bodies = [...plan.targets(each, 'decidedBy'), ...plan.targets(each, 'stepBy')];
        const kinds = each.one('decisionKind')?.kinds ?? [];
        const kind =
          each.kind === 'step' ? 'step' : kinds.length > 0 ? kinds.map((one) => `${one} decision`).join(', ') : 'decision';
        const state = each.kind === 'decision' ? NOT_TAKEN[decisionStanding(plan, each).state] : undefined;
        return {
          cells: [
            date(finishOf(each)?.period, 'no date stated'),
            words(titleOf(plan, each)),
            words(titlesOf(plan, bodies), 'no body named'),
            words(capitalised([kind, state].filter(Boolean).join(', '))),
          ],
        };
      }),
  );
}
