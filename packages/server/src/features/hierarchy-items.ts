import type { Element, Plan } from '@goldenthread/model';
import type { Range, SymbolKind } from 'vscode-languageserver';
import { symbolKindOf } from '../document-symbols.js';
import { rangeOf } from '../positions.js';
import { uriOf } from '../uris.js';
import type { WorkspaceFiles } from '../workspace-files.js';
import { endOf } from './folding.js';
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

/** The element of an item that the editor sends back; undefined when it is gone. */
export function elementOf(files: WorkspaceFiles, { uri, data }: { uri: string; data?: unknown }): ElementInPlan | undefined {
  const plan = files.checkedOf(uri)?.plan;
  const { path, start } = (data ?? {}) as Partial<HierarchyItem['data']>;
  const facts = files.facts(uri);
  const element =
    typeof path === 'string'
      ? plan?.declarations.find(path)
      : plan?.everything.find(({ file, fact }) => file === facts && fact.at.start === start);
  return plan && element && { element, plan };
}

/** An element with its own plan, which may be another one than that it is seen from. */
export function inOwnPlan(files: WorkspaceFiles, element: Element, seenFrom: Plan): ElementInPlan {
  return { element, plan: files.checkedOfFile(element.file.file)?.plan ?? seenFrom };
}

/** The plans that may link to an element: its own first, then the others of the workspace, which may use it. */
export function plansAround(files: WorkspaceFiles, home: Plan): Plan[] {
  const others = [...files.plans()].map(({ plan }) => plan).filter((plan) => plan !== home);
  return [home, ...others.filter((plan) => plan.options.imports && plan.options.imports.size > 0)];
}
