import { type Element, figuresInWords, printable } from '@goldenthread/model';
import type { Branch } from './branch.js';
import { type ElementLabels, notes } from './element-labels.js';

/** A measure with its latest figure, its target and its colour. */
function measureBranch(labels: ElementLabels, measure: Element, of?: Element): Branch {
  const about = of ? `, of ${labels.plan.words(of.kind)} ${of.path ?? labels.short(of)}` : '';
  return { text: `${labels.label(measure)}${about}`, notes: notes(...figures(labels, measure), labels.owners(measure)) };
}

/** What an element is measured by. */
export function measuresOf(labels: ElementLabels, elements: readonly Element[]): Branch[] {
  return elements.flatMap((element, index) =>
    labels.plan
      .targets(element, 'measuredBy')
      .map((measure) => measureBranch(labels, measure, index === 0 ? undefined : element)),
  );
}

/** The latest figure of a measure against its target, in words. */
export function figures(labels: ElementLabels, measure: Element): string[] {
  return figuresInWords(labels.plan, measure, { colour: (colour) => labels.rag(colour), words: printable });
}
