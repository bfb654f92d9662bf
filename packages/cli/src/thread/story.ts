import { contributors, type Element, hasMoney, KINDS, outcomesBelow, printable } from '@goldenthread/model';
import { shownPath } from '../terminal/paths.js';
import { type Branch, type Section, setSections } from './branch.js';
import { downwards, promises } from './down.js';
import { figures, measuresOf } from './measures.js';
import { moneyOfFund, moneyOfWork, moneyReaching, moneyStated, setMoney } from './money.js';
import { alsoLinked, answersFor, who } from './people.js';
import { notes, type Teller } from './teller.js';
import { upwards } from './up.js';

/** The golden thread through one element, up and down, in words. */
export function story(teller: Teller, element: Element, { width, cwd }: { width: number; cwd: string }): string {
  const { colours } = teller;
  const outcomes = outcomesBelow(teller.plan, element);
  const party = element.family === 'party';
  const sections: Section[] = [
    { title: 'Who', branches: who(teller, element) },
    { title: KINDS[element.kind].purpose ?? 'What it is for', branches: purpose(teller, element) },
    { title: 'What it answers for', branches: party ? answersFor(teller, element) : [] },
    { title: KINDS[element.kind].rests ?? 'What makes it happen', branches: workBelow(teller, element, outcomes) },
    { title: 'How we will know', branches: measures(teller, element, outcomes) },
    { title: 'What people gain, or lose', branches: benefits(teller, element, outcomes) },
    moneySection(teller, element, outcomes, width),
    { title: 'What may go wrong', branches: risks(teller, element, outcomes) },
    { title: 'Also', branches: alsoLinked(teller, element) },
  ];
  const told = setSections(sections, colours, width) || 'Nothing in the plan is linked to it yet.';
  const status = teller.status(element);
  const place = `${shownPath(element.file.file, cwd)}:${element.place.line}`;
  return [teller.fullLabel(element), colours.dim(place), ...(status === undefined ? [] : [`Now: ${status}`]), '', told].join(
    '\n',
  );
}

function workBelow(teller: Teller, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  const found = [...downwards(teller, element, outcomes.size > 0 ? outcomes : undefined), ...promises(teller, element)];
  return found.length === 0 && element.kind === 'outcome' ? [{ text: 'No work in the plan delivers it.' }] : found;
}

function measures(teller: Teller, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  if (element.kind === 'measure') return figures(teller, element).map((text) => ({ text }));
  const found = measuresOf(teller, [...new Set([element, ...outcomes])]);
  const expected = element.kind === 'outcome' || element.kind === 'benefit';
  return found.length === 0 && expected ? [{ text: 'No measure shows whether this happens.' }] : found;
}

function purpose(teller: Teller, element: Element): Branch[] {
  if (element.family === 'party' || element.kind === 'fund') return [];
  const up = upwards(teller, element);
  const top =
    element.kind === 'plan' ||
    element.kind === 'vision' ||
    element.kind === 'principle' ||
    element.kind === 'duty' ||
    element.kind === 'theme';
  if (up.length > 0 || top) return up;
  const gap =
    element.family === 'outcome' || element.family === 'work' || element.kind === 'priority' || element.kind === 'measure';
  return gap ? [{ text: 'Nothing in the plan says so.' }] : [];
}

function benefits(teller: Teller, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  const { plan } = teller;
  const works = element.family === 'work' ? [element, ...contributors(plan, element).map((step) => step.element)] : [];
  const own = works.flatMap((work) => work.childrenOf('benefit', 'disbenefit'));
  const towards = [...outcomes].flatMap((outcome) => plan.sources(outcome, 'towards'));
  const measured = element.kind === 'benefit' || element.kind === 'disbenefit' ? [] : [...new Set([...own, ...towards])];
  return measured.map((benefit) => {
    const by = benefit.one('realisedBy')?.by ?? benefit.one('by')?.by;
    return {
      text: `${benefit.parent === element ? teller.label(benefit) : teller.fullLabel(benefit)}${by ? `, by ${by.text}` : ''}`,
      notes: notes(
        teller.owners(benefit),
        teller.status(benefit),
        ...plan
          .targets(benefit, 'measuredBy')
          .map((measure) => `measured by ${teller.short(measure)}: ${figures(teller, measure)[0]}`),
      ),
    };
  });
}

function moneySection(teller: Teller, element: Element, outcomes: ReadonlySet<Element>, width: number): Section {
  const money =
    outcomes.size > 0
      ? moneyReaching(teller, outcomes)
      : element.kind === 'fund'
        ? moneyOfFund(teller, element)
        : element.family === 'work'
          ? moneyOfWork(teller, element)
          : moneyStated(teller, element);
  const title = element.kind === 'fund' ? 'What it pays for' : outcomes.size > 0 ? 'The money that reaches it' : 'The money';
  if (money) return { title, branches: [], table: setMoney(teller, money, width) };
  const explained = element.one('noCost');
  if (explained) return { title, branches: [{ text: `No cost: ${printable(explained.words.text)}` }] };
  const expected = element.kind === 'outcome' || element.family === 'work' || element.kind === 'fund';
  return { title, branches: expected && hasMoney(teller.plan) ? [{ text: 'None that the plan shows.' }] : [] };
}

function risks(teller: Teller, element: Element, outcomes: ReadonlySet<Element>): Branch[] {
  const { plan } = teller;
  const works = [...outcomes].flatMap((outcome) => plan.sources(outcome, 'delivers'));
  const threatened = [...new Set([element, ...outcomes, ...works])];
  const found = new Set(threatened.flatMap((each) => plan.sources(each, 'threatens')));
  return [...found].map((risk) => {
    const [inherent, residual] = [risk.one('inherent'), risk.one('residual')];
    const scored = inherent && `likelihood ${inherent.likelihood.text}, impact ${inherent.impact.text}`;
    const then = residual && `after mitigation ${residual.likelihood.text} and ${residual.impact.text}`;
    return {
      text: teller.label(risk),
      notes: notes([scored, then].filter((each) => each !== undefined).join('; ') || undefined, teller.owners(risk)),
    };
  });
}
