import type { ClauseFact, ClauseTypes, Element, Plan } from '@goldenthread/model';
import { counted, dayInWords } from '@goldenthread/model';
import { none, paragraph, table, words } from '../document/cells.js';
import type { Block, Row } from '../document/document.js';
import { narrativeOf, oneLine, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What people said, and what was done about it. */
export const consultation = defineReport({
  name: 'consultation',
  title: 'You said, we did',
  for: 'policy officer',
  shows: 'Who was reached and who responded, what was said paired with what was done or why not, and what is unanswered.',
  parameters: ['subject'],
  about: ['consultation'],
  nothing: 'This plan has no consultation.',
  has: (plan) => plan.of('consultation').length > 0,
  build({ plan, subject }) {
    const about = subject as Element;
    const answers = pairs(about);
    const open = answers.filter(({ answer }) => answer === undefined).length;
    return {
      title: titleOf(plan, about),
      blocks: [
        {
          type: 'paragraph',
          strong: true,
          text:
            answers.length === 0
              ? 'Nothing is recorded of what was said.'
              : `${counted(answers.length, 'point was', 'points were')} made; ${open === 0 ? 'each has an answer' : `${open} ${open === 1 ? 'has' : 'have'} no answer yet`}.`,
        },
        ...narrativeOf(about),
      ],
      sections: [
        ...section('Who took part', reach(about)),
        ...section(
          'What was said and what was done',
          table(
            'You said, we did',
            ['You said', 'We did', 'What changed'],
            answers.map((each) => pairRow(plan, about, each)),
          ),
        ),
      ],
    };
  },
});

interface Said {
  readonly said: string;
  readonly answer: Extract<ClauseFact, { type: 'did' | 'didChanging' }> | undefined;
}

/** Each `said` with the answers that stand below it; one that nothing answers stands alone. */
function pairs(about: Element): Said[] {
  const found: Said[] = [];
  let said: string | undefined;
  let answered = true;
  const close = (): void => {
    if (said !== undefined && !answered) found.push({ said, answer: undefined });
  };
  for (const clause of about.fact.clauses) {
    if (clause.type === 'said') {
      close();
      said = oneLine(clause.words.text);
      answered = false;
    } else if (clause.type === 'did' || clause.type === 'didChanging') {
      found.push({ said: said ?? '', answer: clause });
      answered = true;
    }
  }
  close();
  return found;
}

function pairRow(plan: Plan, about: Element, { said, answer }: Said): Row {
  const changed =
    answer?.type === 'didChanging'
      ? titlesOf(
          plan,
          plan
            .linksFrom(about, 'didChanging')
            .flatMap((link) => (answer.targets.includes(link.name) && link.to ? [link.to] : [])),
        )
      : '';
  return {
    cells: [
      words(said, 'not said what it answers'),
      answer ? words(oneLine(answer.words.text), 'nothing written') : none('no answer yet'),
      words(changed, answer ? 'nothing named' : 'no answer yet'),
    ],
  };
}

function reach(about: Element): Block[] {
  const lasting = about.one('lasting');
  const [start, end] = [lasting?.start.period, lasting?.end.period];
  const row = (what: string, { value, words: whom }: ClauseTypes['reached' | 'responses']): Row => ({
    cells: [
      words(what),
      words(value.type === 'number' ? value.value.toLocaleString('en-GB') : value.text),
      words(oneLine(whom?.text), 'of whom is not stated'),
    ],
  });
  /** Several lines add up, where all of them are numbers. */
  const rows = (what: string, clauses: readonly ClauseTypes['reached' | 'responses'][]): Row[] => {
    const each = clauses.map((clause) => row(what, clause));
    const counts = clauses.flatMap(({ value }) => (value.type === 'number' ? [value.value] : []));
    if (each.length < 2 || counts.length < each.length) return each;
    const sum = counts.reduce((all, count) => all + count, 0);
    return [...each, { cells: [words(`${what}, together`), words(sum.toLocaleString('en-GB')), words('all of them')] }];
  };
  return [
    paragraph(start && end ? `It ran from ${dayInWords(start)} to ${dayInWords(end)}.` : 'When it ran is not stated.'),
    ...table(
      'Who was reached and who responded',
      ['What', 'How many', 'Of whom'],
      [...rows('Reached', about.all('reached')), ...rows('Responses', about.all('responses'))],
    ),
  ];
}
