import { capitalised, counted, dayInWords, type Element, isOver, lastDay, type Plan } from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { attentionTable, owedTable } from './_exceptions.js';
import { responsibleWords, titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What is not as it should be, worst first: for those who have little time. */
export const exceptions = defineReport({
  name: 'exceptions',
  title: 'Exceptions',
  for: 'scrutiny, directors',
  shows:
    'What is red or amber, overdue, slipped or not reported, and issues that stay open: worst first, with who is responsible.',
  parameters: ['period'],
  nothing: 'This plan has nothing that could be late or off target.',
  has: (plan) => plan.of('measure').length > 0 || plan.ofFamily('work').length > 0 || plan.of('issue').length > 0,
  build(input) {
    const { plan } = input;
    const issues = plan.of('issue').filter((issue) => !isOver(plan, issue));
    const attention = attentionTable(input);
    const owed = owedTable(input);
    const rows = (blocks: readonly Block[]): number =>
      blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 0), 0);
    return {
      blocks: [
        {
          type: 'paragraph',
          strong: true,
          text: `${counted(rows(attention), 'matter needs', 'matters need')} attention, ${counted(rows(owed), 'return is', 'returns are')} missing and ${counted(issues.length, 'issue is', 'issues are')} open.`,
        },
      ],
      sections: [
        ...section('Needs attention', attention.length > 0 ? attention : [paragraph('Nothing is red, amber, late or slipped.')]),
        ...section('Missing', owed.length > 0 ? owed : [paragraph('Nothing is missing.')]),
        ...section('Open issues', issuesTable(plan, issues)),
      ],
    };
  },
});

/** Issues that are open, the longest open first. */
function issuesTable(plan: Plan, issues: readonly Element[]): Block[] {
  const raised = (issue: Element): number => {
    const period = issue.one('raisedOn')?.on.period;
    return period ? lastDay(period, plan.settings.startMonth) : 99_999_999;
  };
  return table(
    'Issues, the longest open first',
    ['Issue', 'Raised', 'Needs', 'Who is responsible'],
    [...issues]
      .sort((a, b) => raised(a) - raised(b))
      .map((issue) => {
        const on = issue.one('raisedOn')?.on;
        return {
          cells: [
            words(titleOf(plan, issue)),
            words(on?.period ? dayInWords(on.period) : '', 'no date stated'),
            words(issue.one('needs')?.value.text ?? '', 'nothing asked'),
            words(capitalised(responsibleWords(plan, issue))),
          ],
        };
      }),
  );
}
