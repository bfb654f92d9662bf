import { type Element, kindsWith, periodInWords, printable, typedFigure } from '@goldenthread/model';
import type { Profile, ThreadBranch, ThreadBranches } from '@goldenthread/report/profile';
import type { Branch } from './branch.js';
import { type ElementLabels, notes } from './element-labels.js';
import { figures } from './measures.js';

/** The children of a piece of work that say what it will bring about. */
const STEPS = kindsWith(({ bringsAbout }) => bringsAbout === true);

/** Everything that an element is for, up to the vision. */
export function upwards(labels: ElementLabels, { purposes }: Profile): Branch[] {
  return set(purposes, ({ from, element }) => (from.kind === 'measure' ? labels.fullLabel(element) : labels.label(element)));
}

/** Everything that an element rests on: supporting outcomes, work, the parts of the work. */
export function downwards(labels: ElementLabels, { contributors }: Profile): Branch[] {
  return set(
    contributors,
    ({ element }) => labels.label(element),
    ({ element }) => {
      const leads = element.kind === 'outcome' || element.family === 'work' ? labels.leads(element) : undefined;
      return notes(leads, labels.status(element));
    },
  );
}

function set(
  { branches, more }: ThreadBranches,
  label: (step: ThreadBranch) => string,
  notesOf: (step: ThreadBranch) => string[] = () => [],
): Branch[] {
  const steps = branches.map((step): Branch => {
    const text = `${step.how} ${label(step)}${step.share ?? ''}`;
    if (step.isRepeated) return { text: step.isShownAbove ? `${text} (shown above)` : text };
    return { text, notes: notesOf(step), below: set(step.next, label, notesOf) };
  });
  return more === undefined ? steps : [...steps, { text: more }];
}

/** What an element's own children promise: deliverables, milestones, actions… with their dates. */
export function promises(labels: ElementLabels, element: Element): Branch[] {
  return element.childrenOf(...STEPS).map((child) => promise(labels, child, labels.label(child)));
}

/** The outputs of work that say that they are towards an outcome: what is made or done for it. */
export function outputsTowards(labels: ElementLabels, outcome: Element): Branch[] {
  const outputs = labels.plan.sources(outcome, 'towards').filter(({ kind }) => kind === 'output');
  return outputs.map((output) => promise(labels, output, labels.fullLabel(output)));
}

function promise(labels: ElementLabels, child: Element, called: string): Branch {
  const by = child.one('by')?.by ?? child.one('stepIn')?.on ?? child.one('stepOn')?.on;
  const originally = child.one('originally')?.by;
  const when = by ? `, by ${periodInWords(by)}${originally ? ` (originally ${periodInWords(originally)})` : ''}` : '';
  const because = child.one('because');
  const current = child.one('current');
  const measures = labels.plan
    .targets(child, 'measuredBy')
    .map((measure) => `measured by ${labels.short(measure)}: ${figures(labels, measure)[0]}`);
  return {
    text: `${called}${when}`,
    notes: notes(
      labels.owners(child),
      labels.status(child),
      because && `because ${printable(because.words.text)}`,
      current && `now ${typedFigure(current.value)}`,
      ...measures,
    ),
    below: promises(labels, child),
  };
}
