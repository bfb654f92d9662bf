import { add, counted, type Element, moneyOf, NO_MONEY, type Plan } from '@goldenthread/model';
import { lineOf, money, none, paragraph, table, words } from '../document/cells.js';
import type { Block, Row } from '../document/document.js';
import { titleOf, titlesOf } from './_titles.js';
import { updatesOf, withoutUpdate } from './_updates.js';
import { defineReport, section } from './report.js';

/** What a board or group needs at its meeting. */
export const group = defineReport({
  name: 'group',
  title: 'Report to a group',
  for: 'chairs',
  shows: 'The work that reports to a group, updates in and missing, what was escalated to it, and what is asked for, added up.',
  parameters: ['subject', 'period'],
  about: ['group', 'body'],
  nothing: 'No work in this plan reports to a group.',
  has: (plan) => plan.of('group', 'body').some((each) => plan.sources(each, 'reportsTo').length > 0),
  build({ plan, subject, period }) {
    const about = subject as Element;
    const work = plan.sources(about, 'reportsTo');
    const missing = withoutUpdate(plan, work, period).length;
    const issues = plan
      .of('issue')
      .filter(
        (issue) =>
          plan.targets(issue, 'escalatesTo').includes(about) ||
          plan.targets(issue, 'concerns').some((each) => work.includes(each)),
      );
    return {
      title: titleOf(plan, about),
      blocks: [
        {
          type: 'paragraph',
          strong: true,
          text: `${counted(work.length, 'piece of work reports', 'pieces of work report')} here; ${missing === 0 ? 'no update is' : counted(missing, 'update is', 'updates are')} missing.`,
        },
      ],
      sections: [
        ...section('Updates', updatesOf(plan, work, period)),
        ...section('Escalated issues', issuesOf(plan, issues)),
        ...section('Goes on to', onwards(plan, about)),
      ],
    };
  },
});

function issuesOf(plan: Plan, issues: readonly Element[]): Block[] {
  if (issues.length === 0) return [paragraph('Nothing is escalated.')];
  let total = NO_MONEY;
  const rows = issues.map((issue): Row => {
    const needs = issue.one('needs')?.value;
    const amount = needs && moneyOf(plan, needs, issue);
    if (amount !== undefined) total = add(total, amount);
    return {
      cells: [
        words(titleOf(plan, issue)),
        words(titlesOf(plan, plan.targets(issue, 'concerns')), 'nothing named'),
        amount === undefined ? none('nothing asked for') : money(amount, [lineOf(issue)]),
      ],
    };
  });
  const sum: Row = {
    cells: [words('Asked for together'), words('All of these'), money(total, issues.map(lineOf))],
    adds: rows.map((_, index) => index),
  };
  return table('Issues and what they ask for', ['Issue', 'About', { head: 'Asks for', figures: true }], [...rows, sum]);
}

function onwards(plan: Plan, about: Element): Block[] {
  const next = [...new Set([...plan.targets(about, 'escalatesTo'), ...plan.targets(about, 'reportsTo')])];
  return about.kind === 'body' ? [] : [paragraph(next.length > 0 ? titlesOf(plan, next) : 'Not stated.')];
}
