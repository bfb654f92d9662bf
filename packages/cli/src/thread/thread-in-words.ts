import { contributors, type Element, hasMoney, KINDS, outcomesBelow, periodInWords, printable } from '@goldenthread/model';
import { shownPath } from '../terminal/paths.js';
import { type Branch, type Section, setSections } from './branch.js';
import { downwards, outputsTowards, promises } from './down.js';
import { type ElementLabels, notes } from './element-labels.js';
import { figures, measuresOf } from './measures.js';
import { moneyOfFund, moneyOfWork, moneyReaching, moneyStated, setMoney } from './money.js';
import { otherLinks, responsibilities, who } from './people.js';
import { upwards } from './up.js';

/** The golden thread through one element, up and down, in words. */
export function threadInWords(labels: ElementLabels, element: Element, { width, cwd }: { width: number; cwd: string }): string {
  const { colours } = labels;
  const outcomes = outcomesBelow(labels.plan, element);
  const party = element.family === 'party';
  const sections: Section[] = [
    { title: 'Who', branches: who(labels, element) },
    { title: KINDS[element.kind].purpose ?? 'What it is for', branches: purpose(labels, element) },
    { title: 'What it answers for', branches: party ? responsibilities(labels, element) : [] },
    { title: KINDS[element.kind].rests ?? 'What makes it happen', branches: workBelow(labels, element, outcomes) },
    { title: 'How we will know', branches: measures(labels, element, outcomes) },
    { title: 'What people gain, or lose', branches: benefits(labels, element, outcomes) },
    moneySection(labels, element, outcomes, width),
    { title: 'What may go wrong', branches: risks(labels, element, outcomes) },
    { title: 'Also', branches: otherLinks(labels, element) },
  ];
  const told = setSections(sections, colours, width) || 'Nothing in the plan is linked to it yet.';
  const status = labels.status(element);
  const place = `${shownPath(element.file.file, cwd)}:${element.place.line}`;
  return [labels.fullLabel(element), colours.dim(place), ...(status === undefined ? [] : [`Now: ${status}`]), '', told].join(
    '\n',
  );
}

function workBelow(labels: ElementLabels, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  const found = [
    ...downwards(labels, element, outcomes.size > 0 ? outcomes : undefined),
    ...promises(labels, element),
    ...outputsTowards(labels, element),
  ];
  return found.length === 0 && element.kind === 'outcome' ? [{ text: 'No work in the plan delivers it.' }] : found;
}

function measures(labels: ElementLabels, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  if (element.kind === 'measure') return figures(labels, element).map((text) => ({ text }));
  const found = measuresOf(labels, [...new Set([element, ...outcomes])]);
  const expected = element.kind === 'outcome' || element.kind === 'benefit';
  return found.length === 0 && expected ? [{ text: 'No measure shows whether this happens.' }] : found;
}

function purpose(labels: ElementLabels, element: Element): Branch[] {
  if (element.family === 'party' || element.kind === 'fund') return [];
  const up = upwards(labels, element);
  const top =
    element.kind === 'plan' ||
    element.kind === 'vision' ||
    element.kind === 'principle' ||
    element.kind === 'duty' ||
    element.kind === 'goal' ||
    element.kind === 'theme';
  if (up.length > 0 || top) return up;
  const gap =
    element.family === 'outcome' || element.family === 'work' || element.kind === 'priority' || element.kind === 'measure';
  return gap ? [{ text: 'Nothing in the plan says so.' }] : [];
}

function benefits(labels: ElementLabels, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  const { plan } = labels;
  const works = element.family === 'work' ? [element, ...contributors(plan, element).map((step) => step.element)] : [];
  const own = works.flatMap((work) => work.childrenOf('benefit', 'disbenefit'));
  const towards = [...outcomes].flatMap((outcome) => plan.sources(outcome, 'towards').filter(({ kind }) => kind !== 'output'));
  const measured = element.kind === 'benefit' || element.kind === 'disbenefit' ? [] : [...new Set([...own, ...towards])];
  return measured.map((benefit) => {
    const by = benefit.one('realisedBy')?.by ?? benefit.one('by')?.by;
    return {
      text: `${benefit.parent === element ? labels.label(benefit) : labels.fullLabel(benefit)}${by ? `, by ${periodInWords(by)}` : ''}`,
      notes: notes(
        labels.owners(benefit),
        labels.status(benefit),
        ...plan
          .targets(benefit, 'measuredBy')
          .map((measure) => `measured by ${labels.short(measure)}: ${figures(labels, measure)[0]}`),
      ),
    };
  });
}

function moneySection(labels: ElementLabels, element: Element, outcomes: ReadonlySet<Element>, width: number): Section {
  const money =
    outcomes.size > 0
      ? moneyReaching(labels, outcomes)
      : element.kind === 'fund'
        ? moneyOfFund(labels, element)
        : element.family === 'work'
          ? moneyOfWork(labels, element)
          : moneyStated(labels, element);
  const title = element.kind === 'fund' ? 'What it pays for' : outcomes.size > 0 ? 'The money that reaches it' : 'The money';
  if (money) return { title, branches: [], table: setMoney(labels, money, width) };
  const explained = element.one('noCost');
  if (explained) return { title, branches: [{ text: `No cost: ${printable(explained.words.text)}` }] };
  const expected = element.kind === 'outcome' || element.family === 'work' || element.kind === 'fund';
  return { title, branches: expected && hasMoney(labels.plan) ? [{ text: 'None that the plan shows.' }] : [] };
}

function risks(labels: ElementLabels, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  const { plan } = labels;
  const works = [...outcomes].flatMap((outcome) => plan.sources(outcome, 'delivers'));
  const threatened = [...new Set([element, ...outcomes, ...works])];
  const found = new Set(threatened.flatMap((each) => plan.sources(each, 'threatens')));
  return [...found].map((risk) => {
    const [inherent, residual] = [risk.one('inherent'), risk.one('residual')];
    const scored = inherent && `likelihood ${inherent.likelihood.text}, impact ${inherent.impact.text}`;
    const then = residual && `after mitigation ${residual.likelihood.text} and ${residual.impact.text}`;
    return {
      text: labels.label(risk),
      notes: notes([scored, then].filter((each) => each !== undefined).join('; ') || undefined, labels.owners(risk)),
    };
  });
}
