import { type Element, hasMoney, KINDS, periodInWords, printable, tasksTogether } from '@goldenthread/model';
import { MISSING, type Profile } from '@goldenthread/report/profile';
import { shownPath } from '../terminal/paths.js';
import { type Branch, type Section, setSections } from './branch.js';
import { type ElementLabels, notes } from './element-labels.js';
import { figures, measuresOf } from './measures.js';
import { moneyOfFund, moneyOfWork, moneyReaching, moneyStated, setMoney } from './money.js';
import { otherLinks, responsibilities, who } from './people.js';
import { downwards, outputsTowards, promises, upwards } from './up-and-down.js';

/** The golden thread through one element, up and down, in words. */
export function threadInWords(labels: ElementLabels, element: Element, { width, cwd }: { width: number; cwd: string }): string {
  const { colours } = labels;
  const profile = labels.profile(element);
  const party = element.family === 'party';
  const sections: Section[] = [
    { title: 'Who', branches: who(labels, element) },
    { title: KINDS[element.kind].purpose ?? 'What it is for', branches: purpose(labels, profile) },
    { title: 'What it answers for', branches: party ? responsibilities(labels, element) : [] },
    { title: KINDS[element.kind].rests ?? 'What makes it happen', branches: workBelow(labels, profile) },
    { title: 'How we will know', branches: measures(labels, profile) },
    { title: 'What people gain, or lose', branches: benefits(labels, profile) },
    moneySection(labels, profile, width),
    { title: 'What could go wrong', branches: risks(labels, profile) },
    { title: 'Also', branches: otherLinks(labels, element) },
  ];
  const told = setSections(sections, colours, width) || 'Nothing in the plan is linked to it yet.';
  const status = labels.status(element);
  const place = `${shownPath(element.file.file, cwd)}:${element.place.line}`;
  return [labels.fullLabel(element), colours.dim(place), ...(status === undefined ? [] : [`Now: ${status}`]), '', told].join(
    '\n',
  );
}

function workBelow(labels: ElementLabels, profile: Profile): Branch[] {
  const { element, needs } = profile;
  const together = tasksTogether(labels.plan, element).map((text): Branch => ({ text: printable(text) }));
  const found = [...downwards(labels, profile), ...promises(labels, element), ...outputsTowards(labels, element), ...together];
  return found.length === 0 && needs.work ? [{ text: MISSING.work }] : found;
}

function measures(labels: ElementLabels, { element, outcomes, needs }: Profile): Branch[] {
  if (element.kind === 'measure') return figures(labels, element).map((text) => ({ text }));
  const found = measuresOf(labels, [...new Set([element, ...outcomes])]);
  return found.length === 0 && needs.measure ? [{ text: MISSING.measure }] : found;
}

function purpose(labels: ElementLabels, profile: Profile): Branch[] {
  const { element, needs } = profile;
  if (element.family === 'party' || element.kind === 'fund') return [];
  const found = upwards(labels, profile);
  return found.length === 0 && needs.purpose ? [{ text: MISSING.purpose }] : found;
}

function benefits(labels: ElementLabels, { plan, element, benefits: all }: Profile): Branch[] {
  return all.map((benefit) => {
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

function moneySection(labels: ElementLabels, { element, outcomes }: Profile, width: number): Section {
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

function risks(labels: ElementLabels, { risks: all }: Profile): Branch[] {
  return all.map((risk) => {
    const [inherent, residual] = [risk.one('inherent'), risk.one('residual')];
    const scored = inherent && `likelihood ${inherent.likelihood.text}, impact ${inherent.impact.text}`;
    const then = residual && `after mitigation ${residual.likelihood.text} and ${residual.impact.text}`;
    return {
      text: labels.label(risk),
      notes: notes([scored, then].filter((each) => each !== undefined).join('; ') || undefined, labels.owners(risk)),
    };
  });
}
