import { capitalised, counted, dayInWords, type Element, isOver, lastDay, type Period, type Plan } from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import type { Block, Section } from '../document/document.js';
import { dayWords } from '../document/words.js';
import { attentionTable, owedTable, owesUpdate } from './_exceptions.js';
import { measuresTable } from './_measures-table.js';
import { type MeasureStanding, measureStanding, statusIn } from './_performance.js';
import { oneLine, priorityOf, responsibleWords, titleOf } from './_titles.js';
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
  const short = count('below target');
  const measures =
    judged.length === 0
      ? `No measure has both a figure and a target${period ? ` for ${dayInWords(period)}` : ''}.`
      : `${count('green')} of ${counted(judged.length, 'measure')} with a figure and a target ${count('green') === 1 ? 'is' : 'are'} on target, ${count('amber')} amber, ${count('red')} red${short === 0 ? '' : `, ${short} below target without a colour`}.`;
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

/** The update of each piece of work, or that there is none, and who owes it. */
function updatesOf(plan: Plan, work: readonly Element[], period: Period | undefined): Block[] {
  return table(
    'Updates of the work',
    ['Work', 'Status', 'Update', 'Who is responsible'],
    work.map((each) => {
      const status = statusIn(plan, each, period);
      return {
        cells: [
          words(titleOf(plan, each)),
          words(status ? capitalised(status.state) : '', `no update${period ? ` for ${dayInWords(period)}` : ''}`),
          words(oneLine(status?.words?.text), status ? 'no words with it' : whyNoUpdate(plan, each, period)),
          words(capitalised(responsibleWords(plan, each))),
        ],
      };
    }),
  );
}

/** Who owes an update, or why nobody does. */
function whyNoUpdate(plan: Plan, work: Element, period: Period | undefined): string {
  if (isOver(plan, work)) return 'this work is over';
  if (!period || !owesUpdate(plan, work, period)) return 'none is asked for';
  const { asAt, startMonth } = plan.settings;
  const due = asAt === undefined || lastDay(period, startMonth) <= asAt;
  return due ? `due from ${responsibleWords(plan, work)}` : `not due before ${dayWords(lastDay(period, startMonth))}`;
}
