import { Element, type FileFacts, type Occurrence, occurrencesOf, type UsedPlan } from '@goldenthread/model';
import type { CheckedPlan } from '@goldenthread/workspace';
import type { Location, Position } from 'vscode-languageserver';
import { uriOf } from '../files/uris.js';
import type { WorkspaceFiles } from '../files/workspace-files.js';
import { offsetOf, rangeOf } from '../positions.js';

/** A name in the text, with the plan that it stands in. */
export interface NameInText {
  readonly occurrence: Occurrence;
  readonly checked: CheckedPlan;
}

/** The name at a place of a document. */
export function nameAt(files: WorkspaceFiles, uri: string, position: Position): NameInText | undefined {
  const checked = files.checkedOf(uri);
  const facts = files.facts(uri);
  if (!checked || !facts) return undefined;
  const occurrence = occurrencesOf(checked.plan).at(facts.file, offsetOf(facts, position));
  return occurrence && { occurrence, checked };
}

/**
 * The declaration or child that a place of a document is about: what a name there stands for, else what the place's
 * own kind word opens. A name of a used plan stands for that plan.
 */
export function elementAt(
  files: WorkspaceFiles,
  uri: string,
  position: Position,
): { element: Element; checked: CheckedPlan; facts: FileFacts; range: Location['range'] } | undefined {
  const checked = files.checkedOf(uri);
  const facts = files.facts(uri);
  if (!checked || !facts) return undefined;
  const named = nameAt(files, uri, position)?.occurrence;
  if (named) {
    const element = named.of instanceof Element ? named.of : usedRoot(checked, named.of);
    return element && { element, checked, facts, range: rangeOf(facts, named.at) };
  }
  const offset = offsetOf(facts, position);
  const opened = checked.plan.everything.find(
    ({ file, fact }) => file === facts && fact.opener.start <= offset && offset <= (fact.title?.at.end ?? fact.opener.end),
  );
  return opened && { element: opened, checked, facts, range: rangeOf(facts, opened.fact.opener) };
}

/** The plan that an element is of: another one than that it is named in, where it comes through a `use`. */
export function homeOf(files: WorkspaceFiles, { element, checked }: { element: Element; checked: CheckedPlan }): CheckedPlan {
  return files.checkedOfFile(element.file.file) ?? checked;
}

/** The declaration of a plan that another uses. */
export function usedRoot({ plan }: CheckedPlan, { use }: UsedPlan): Element | undefined {
  return plan.options.imports?.get(use)?.elements.find((element) => element.kind === 'plan');
}

/**
 * Every place that names the same, in all plans of the workspace: where it is declared first. The name that a plan
 * gives another one in `use` is its own affair.
 */
export function placesOf(files: WorkspaceFiles, { occurrence, checked }: NameInText): Occurrence[] {
  const { of } = occurrence;
  const home = of instanceof Element ? undefined : checked;
  const plans = home ? [home] : [...files.plans()].sort((a, b) => (a.root < b.root ? -1 : 1));
  const all = plans.flatMap(({ plan }) => occurrencesOf(plan).of(of));
  return [...all.filter((each) => each.declares), ...all.filter((each) => !each.declares)];
}

/** A place as the protocol writes it. */
export function locationOf({ file, at }: Pick<Occurrence, 'file' | 'at'>): Location {
  return { uri: uriOf(file.file), range: rangeOf(file, at) };
}
