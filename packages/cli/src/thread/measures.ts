import { type Element, figuresInWords, printable } from '@goldenthread/model';
import type { Branch } from './branch.js';
import { notes, type Teller } from './teller.js';

/** A measure with its latest figure, its target and its colour. */
function measureBranch(teller: Teller, measure: Element, of?: Element): Branch {
  const about = of ? `, of ${teller.plan.words(of.kind)} ${of.path ?? teller.short(of)}` : '';
  return { text: `${teller.label(measure)}${about}`, notes: notes(...figures(teller, measure), teller.owners(measure)) };
}

/** What an element is measured by. */
export function measuresOf(teller: Teller, elements: readonly Element[]): Branch[] {
  return elements.flatMap((element, index) =>
    teller.plan
      .targets(element, 'measuredBy')
      .map((measure) => measureBranch(teller, measure, index === 0 ? undefined : element)),
  );
}

/** The latest figure of a measure against its target, in words. */
export function figures(teller: Teller, measure: Element): string[] {
  return figuresInWords(teller.plan, measure, { colour: (colour) => teller.rag(colour), words: printable });
}
