import type { Element, Plan } from '@goldenthread/model';
import type { Position, Range, SymbolKind } from 'vscode-languageserver';
import { symbolKindOf } from '../document-symbols.js';
import { uriOf } from '../files/uris.js';
import { rangeOf } from '../positions.js';
import type { FeatureHost } from './feature.js';
import { endOf } from './folding.js';
import { elementAt, homeOf } from './name-at.js';
import { titleOf } from './title-of.js';

/** An element in one of the editor's trees: calls and types have the same form. */
export interface HierarchyItem {
  name: string;
  kind: SymbolKind;
  detail: string;
  uri: string;
  range: Range;
  selectionRange: Range;
  /** How the element is found again: by its name, else by its place. */
  data: { readonly path: string | null; readonly start: number };
}

/** The plans of the workspace, and how they are looked at: nothing exempt while that is hidden. */
type Shown = Pick<FeatureHost, 'files' | 'views'>;

/** An element with the plan that it is of. */
export interface ElementInPlan {
  readonly element: Element;
  readonly plan: Plan;
}

/** An element as an editor's tree shows it: its title, and beside it what it is. */
export function itemOf({ element, plan }: ElementInPlan, detail?: string): HierarchyItem {
  const words = plan.words(element.kind);
  const { file, fact } = element;
  return {
    name: titleOf(plan, element),
    kind: symbolKindOf(element.kind),
    detail: detail ? `${words}: ${detail}` : words,
    uri: uriOf(file.file),
    range: rangeOf(file, { start: fact.at.start, end: endOf(fact) }),
    selectionRange: rangeOf(file, element.nameAt),
    data: { path: element.path ?? null, start: fact.at.start },
  };
}

/** The element at a place as an item; undefined where there is none to show. */
export function elementToShow({ files, views }: Shown, uri: string, position: Position): ElementInPlan | undefined {
  const about = elementAt(files, uri, position);
  return about && views.shown(homeOf(files, about), about.element);
}

/** The element of an item that the editor sends back; undefined when it is gone. */
export function elementOf({ files, views }: Shown, { uri, data }: { uri: string; data?: unknown }): ElementInPlan | undefined {
  const checked = files.checkedOf(uri);
  const plan = checked && views.standing(checked).plan;
  const { path, start } = (data ?? {}) as Partial<HierarchyItem['data']>;
  const facts = files.facts(uri);
  const element =
    typeof path === 'string'
      ? plan?.declarations.find(path)
      : plan?.everything.find(({ file, fact }) => file.file === facts?.file && fact.at.start === start);
  return plan && element && { element, plan };
}

/** An element with its own plan, which may be another one than that it is seen from. */
export function inOwnPlan({ files, views }: Shown, element: Element, seenFrom: Plan): ElementInPlan {
  const checked = files.checkedOfFile(element.file.file);
  return { element, plan: checked ? views.standing(checked).plan : seenFrom };
}

/** The plans that may link to an element: its own first, then the others of the workspace, which may use it. */
export function plansAround({ files, views }: Shown, home: Plan): Plan[] {
  const others = [...files.plans()].map((checked) => views.standing(checked).plan).filter((plan) => plan !== home);
  return [home, ...others.filter((plan) => plan.options.imports && plan.options.imports.size > 0)];
}
