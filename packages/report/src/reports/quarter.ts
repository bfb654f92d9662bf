import { counted, dayInWords, type Element, type Period, type Plan } from '@goldenthread/model';
import { paragraph } from '../document/cells.js';
import type { Block, Section } from '../document/document.js';
import { attentionTable, owedTable } from './_exceptions.js';
import { measuresTable } from './_measures-table.js';
import { type MeasureStanding, measureStanding, statusIn } from './_performance.js';
import { priorityOf, titleOf } from './_titles.js';
import { updatesOf } from './_updates.js';
import { defineReport, section } from './report.js';

/** One reporting period: what needs attention, what is missing, then each priority with its measures and its work. */
export const quarter = defineReport({
  name: 'quarter',
  title: 'Quarterly report',
  for: 'policy officer',
  shows:
    'One period: what needs attention, updates of the work, measures against target with direction of travel, and who owes an update.',
  parameters: ['period'],
  nothing: 'This plan has no measures and no work to report on.',
  has: (plan) => plan.of('measure').length > 0 || plan.ofFamily('work').length > 0,
  build({ plan, period, findings }) {
    const input = { plan, period, findings, subject: undefined };
    const standings = plan.of('measure').map((measure) => measureStanding(plan, measure, period));
    return {
      ...(period ? { title: dayInWords(period) } : {}),
      blocks: [{ type: 'paragraph', text: conclusion(plan, standings, period), strong: true }],
      sections: [
        ...section('Needs attention', orElse(attentionTable(input), 'Nothing is red, amber, late or slipped.')),
        ...section('Missing', orElse(owedTable(input), 'Nothing is missing.')),
        ...byPriority(plan, standings, period),
      ],
    };
  },
});

function orElse(blocks: readonly Block[], text: string): readonly Block[] {
  return blocks.length > 0 ? blocks : [paragraph(text)];
}

function conclusion(plan: Plan, standings: readonly MeasureStanding[], period: Period | undefined): string {
  const judged = standings.filter(({ verdict }) => verdict !== undefined);
  const count = (verdict: string): number => judged.filter((each) => each.verdict === verdict).length;
  const short = count('off target');
  const measures =
    judged.length === 0
      ? `No measure has both a figure and a target${period ? ` for ${dayInWords(period)}` : ''}.`
      : `${count('green')} of ${counted(judged.length, 'measure')} with a figure and a target ${count('green') === 1 ? 'is' : 'are'} on target, ${count('amber')} amber, ${count('red')} red${short === 0 ? '' : `, ${short} off target without a colour`}.`;
  const work = plan.ofFamily('work');
  const red = work.filter((each) => statusIn(plan, each, period)?.state === 'red').length;
  const stated = work.filter((each) => statusIn(plan, each, period) !== undefined).length;
  const workWords =
    stated === 0
      ? 'No work has an update.'
      : `Of ${counted(stated, 'piece of work', 'pieces of work')} with an update, ${red === 0 ? 'none is' : red === 1 ? 'one is' : `${red} are`} red.`;
  return `${measures} ${workWords}`;
}

/** Measures and work under the priority that they help; what helps none comes last. */
function byPriority(plan: Plan, standings: readonly MeasureStanding[], period: Period | undefined): Section[] {
  const told = new Set<Element>();
  const sections = plan.of('priority').flatMap((priority) => {
    const outcomes = plan.of('outcome').filter((outcome) => priorityOf(plan, outcome) === priority);
    return section(
      titleOf(plan, priority),
      [],
      outcomes.flatMap((outcome) => outcomeSection(plan, outcome, standings, period, told)),
    );
  });
  const loose = plan.of('outcome').filter((outcome) => priorityOf(plan, outcome) === undefined);
  const rest = loose.flatMap((outcome) => outcomeSection(plan, outcome, standings, period, told));
  const others = standings.filter(({ measure }) => !told.has(measure));
  const work = plan.ofFamily('work').filter((each) => !told.has(each));
  return [
    ...sections,
    ...rest,
    ...section('Other measures', measuresTable(plan, 'Measures of no outcome', others, period)),
    ...section('Other work', updatesOf(plan, work, period)),
  ];
}

function outcomeSection(
  plan: Plan,
  outcome: Element,
  standings: readonly MeasureStanding[],
  period: Period | undefined,
  told: Set<Element>,
): Section[] {
  const measures = new Set(plan.targets(outcome, 'measuredBy'));
  const own = standings.filter(({ measure }) => measures.has(measure));
  const work = plan.ofFamily('work').filter((each) => plan.targets(each, 'delivers').includes(outcome) && !told.has(each));
  for (const each of [...measures, ...work]) told.add(each);
  return section(titleOf(plan, outcome), [
    ...measuresTable(plan, `Measures of: ${titleOf(plan, outcome)}`, own, period),
    ...updatesOf(plan, work, period),
  ]);
}
