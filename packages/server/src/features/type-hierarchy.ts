import { contributors, purposes, type ThreadStep } from '@goldenthread/model';
import type { TypeHierarchyItem } from 'vscode-languageserver';
import type { WorkspaceFiles } from '../workspace-files.js';
import type { Feature } from './feature.js';
import { type ElementInPlan, elementOf, inOwnPlan, itemOf, plansAround } from './hierarchy-items.js';
import { elementAt, homeOf } from './name-at.js';

/** The golden thread as the editor's own tree: up, what an element is for; down, what supports and delivers it. */
export const typeHierarchyFeature: Feature = ({ connection, files, upToDate }) => {
  connection.languages.typeHierarchy.onPrepare(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const about = elementAt(files, textDocument.uri, position);
      return about ? [itemOf({ element: about.element, plan: homeOf(files, about).plan })] : null;
    }),
  );
  connection.languages.typeHierarchy.onSupertypes(({ item }, token) =>
    upToDate(token, () => {
      const found = elementOf(files, item);
      return found ? items(files, found, purposes(found.plan, found.element)) : null;
    }),
  );
  connection.languages.typeHierarchy.onSubtypes(({ item }, token) =>
    upToDate(token, () => {
      const found = elementOf(files, item);
      if (!found) return null;
      const { element, plan } = found;
      // Where a whole plan starts is its own affair.
      const plans = element.kind === 'plan' ? [plan] : plansAround(files, plan);
      return plans.flatMap((each) => items(files, { element, plan: each }, contributors(each, element)));
    }),
  );
  return { typeHierarchyProvider: true };
};

function items(files: WorkspaceFiles, { plan }: ElementInPlan, steps: readonly ThreadStep[]): TypeHierarchyItem[] {
  return steps.map(({ how, element, share = '' }) => itemOf(inOwnPlan(files, element, plan), `${how}${share}`));
}
