import { capitalised, dayInWords, type Element, finishOf, impactInWords, listed, type Plan } from '@goldenthread/model';
import { none, paragraph, paragraphs, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { costsWords, effectsOf } from './_clauses.js';
import { narrativeOf, oneLine, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** A committee report on one decision. */
export const decision = defineReport({
  name: 'decision',
  title: 'Committee report',
  for: 'policy officer',
  shows:
    'A committee report: recommendation, options with their advantages and risks, implications with the officers’ comments, consultation and background papers.',
  parameters: ['subject'],
  about: ['decision'],
  nothing: 'This plan has no decision.',
  has: (plan) => plan.of('decision').length > 0,
  build({ plan, subject }) {
    const about = subject as Element;
    const approves = plan.targets(about, 'approves');
    return {
      title: titleOf(plan, about),
      blocks: [
        ...facts(plan, about),
        { type: 'paragraph', text: recommendation(plan, about), strong: true },
        ...narrativeOf(about),
      ],
      sections: [
        ...section('Background', background(plan, about, approves)),
        ...section('Options', optionsTable(plan, about)),
        ...section('Policy framework', policy(plan, approves)),
        ...section('What residents will notice', effects(plan, approves)),
        ...section('Equality', equality(plan, about, approves)),
        ...section('Other impacts', otherImpacts(plan, about, approves)),
        ...section('Implications', implications(about)),
        ...section('Consultation', consultations(plan, about)),
        ...section('Background papers', papers(about)),
      ],
    };
  },
});

function facts(plan: Plan, about: Element): Block[] {
  const decided = about.one('decidedBy');
  const kinds = about.one('decisionKind')?.kinds ?? [];
  const portfolios = plan.targets(about, 'ledBy');
  const on = finishOf(about);
  return [
    {
      type: 'facts',
      facts: [
        { term: 'Body', detail: decided ? titlesOf(plan, plan.targets(about, 'decidedBy')) || decided.body.name : 'Not stated' },
        { term: 'Date', detail: on?.period ? dayInWords(on.period) : 'Not stated' },
        { term: 'Report of', detail: portfolios.length > 0 ? titlesOf(plan, portfolios) : 'Not stated' },
        {
          term: 'Kind',
          detail:
            kinds.length > 0 ? capitalised(kinds.map((kind) => `${kind} decision`).join(', ')) : 'Not a key decision, as stated',
        },
        { term: 'Publication', detail: about.one('publish')?.publish === 'exempt' ? 'Exempt' : 'Public' },
      ],
    },
  ];
}

function recommendation(plan: Plan, about: Element): string {
  const body = titlesOf(plan, plan.targets(about, 'decidedBy')) || 'the council';
  const preferred = about.childrenOf('option').find((option) => option.has('preferred'));
  const approves = plan.targets(about, 'approves');
  if (preferred)
    return `Recommendation: that ${body} approves option ${preferred.name ?? ''}: ${titleOf(plan, preferred)}.`.replace(
      '  ',
      ' ',
    );
  if (approves.length > 0) return `Recommendation: that ${body} approves ${titlesOf(plan, approves)}.`;
  return 'No recommendation is stated.';
}

function background(plan: Plan, about: Element, approves: readonly Element[]): Block[] {
  const because = about.all('because').map((clause) => oneLine(clause.words?.text));
  return [
    ...paragraphs(...because),
    ...(approves.length > 0 ? [paragraph(`It concerns ${titlesOf(plan, approves)}.`)] : []),
    ...approves.flatMap((each) => narrativeOf(each)),
  ];
}

function optionsTable(plan: Plan, about: Element): Block[] {
  const points = (option: Element, type: 'advantage' | 'disadvantage' | 'optionRisks'): string =>
    option
      .all(type)
      .map((clause) => oneLine(clause.words?.text))
      .join('; ');
  return table(
    'The options',
    ['Option', 'What it costs', 'For', 'Against', 'Risks', 'Recommended'],
    about.childrenOf('option').map((option) => ({
      cells: [
        words([option.name, titleOf(plan, option)].filter((each, index, all) => each && all.indexOf(each) === index).join(': ')),
        words(costsWords(plan, option), 'no cost stated'),
        words(points(option, 'advantage'), 'no advantage stated'),
        words(points(option, 'disadvantage'), 'no disadvantage stated'),
        words(points(option, 'optionRisks'), 'no risks stated'),
        words(option.has('preferred') ? 'Yes' : 'No'),
      ],
    })),
  );
}

function policy(plan: Plan, approves: readonly Element[]): Block[] {
  const outcomes = approves.flatMap((each) => [
    ...plan.targets(each, 'delivers'),
    ...plan.targets(each, 'supports'),
    ...plan.targets(each, 'meets'),
  ]);
  if (outcomes.length === 0) return [paragraph('The plan does not say which outcome this serves.')];
  return [
    {
      type: 'list',
      items: [...new Set(outcomes)].map((each) => `${capitalised(plan.words(each.kind))}: ${titleOf(plan, each)}`),
    },
  ];
}

function effects(plan: Plan, approves: readonly Element[]): Block[] {
  const items = approves
    .flatMap((each) => [...effectsOf(plan, each), ...each.all('stops').map((clause) => oneLine(clause.words?.text))])
    .filter(Boolean);
  return items.length === 0 ? [paragraph('Nothing is stated.')] : [{ type: 'list', items }];
}

function equality(plan: Plan, about: Element, approves: readonly Element[]): Block[] {
  const records = [about, ...approves].flatMap((each) => each.all('equalityRecord').map((record) => ({ each, record })));
  if (records.length === 0) return [paragraph('No equality screening or assessment is recorded.')];
  const items = records.map(({ each, record }) => {
    const on = record.on?.period ? ` of ${dayInWords(record.on.period)}` : '';
    return `${titleOf(plan, each)}, ${record.record}${on}: ${oneLine(record.words?.text) || 'no words recorded'}`;
  });
  // A decision and what it approves often have one title and one record.
  return [{ type: 'list', items: [...new Set(items)] }];
}

function otherImpacts(plan: Plan, about: Element, approves: readonly Element[]): Block[] {
  const items = [about, ...approves].flatMap((each) =>
    each.all('impactRecord').map((record) => {
      const when = record.on?.period ? ` of ${dayInWords(record.on.period)}` : '';
      return `${titleOf(plan, each)}, ${impactInWords(record)}${when}: ${oneLine(record.words?.text) || 'no words recorded'}`;
    }),
  );
  return items.length === 0 ? [] : [{ type: 'list', items: [...new Set(items)] }];
}

/** Comments that members expect with every report, whether or not they have come. */
const EXPECTED = [
  ['finance', 'Financial comments (section 151 officer)'],
  ['legal', 'Legal comments'],
  ['monitoring', 'Monitoring officer’s comments'],
] as const;

function implications(about: Element): Block[] {
  const comments = about.all('comment');
  const own = comments.filter(({ role }) => !EXPECTED.some(([expected]) => expected === role));
  return table(
    'Comments of officers',
    ['Whose', 'Comment'],
    [
      ...EXPECTED.map(([role, title]) => {
        const said = comments
          .filter((comment) => comment.role === role)
          .map((comment) => oneLine(comment.words.text))
          .join(' ');
        return { cells: [words(title), said ? words(said) : none('not yet received')] };
      }),
      ...own.map((comment) => ({ cells: [words(capitalised(comment.role)), words(oneLine(comment.words.text))] })),
    ],
  );
}

function consultations(plan: Plan, about: Element): Block[] {
  const held = plan.targets(about, 'consulted');
  if (held.length === 0) return [paragraph('No consultation is recorded.')];
  return [
    {
      type: 'list',
      items: held.map((each) => {
        const said = each.all('said').map((clause) => oneLine(clause.words?.text));
        return `${titleOf(plan, each)}${said.length > 0 ? `. People said: ${listed(said)}` : ''}`;
      }),
    },
  ];
}

function papers(about: Element): Block[] {
  const papersNamed = about.all('background').map((clause) => oneLine(clause.words?.text));
  return papersNamed.length === 0 ? [paragraph('None are named.')] : [{ type: 'list', items: papersNamed }];
}
