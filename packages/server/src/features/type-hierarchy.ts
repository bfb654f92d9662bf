import { contributors, purposes, type ThreadStep } from '@goldenthread/model';
import type { TypeHierarchyItem } from 'vscode-languageserver';
import type { Feature, FeatureHost } from './feature.js';
import { type ElementInPlan, elementOf, elementToShow, inOwnPlan, itemOf, plansAround } from './hierarchy-items.js';

/** The golden thread as the editor's own tree: up, what an element is for; down, what supports and delivers it. */
export const typeHierarchyFeature: Feature = (host) => {
  const { connection, upToDate } = host;
  connection.languages.typeHierarchy.onPrepare(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const about = elementToShow(host, textDocument.uri, position);
      return about ? [itemOf(about)] : null;
    }),
  );
  connection.languages.typeHierarchy.onSupertypes(({ item }, token) =>
    upToDate(token, () => {
      const found = elementOf(host, item);
      return found ? items(host, found, purposes(found.plan, found.element)) : null;
    }),
  );
  connection.languages.typeHierarchy.onSubtypes(({ item }, token) =>
    upToDate(token, () => {
      const found = elementOf(host, item);
      if (!found) return null;
      const { element, plan } = found;
      // Where a whole plan starts is its own affair.
      const plans = element.kind === 'plan' ? [plan] : plansAround(host, plan);
      return plans.flatMap((each) => items(host, { element, plan: each }, contributors(each, element)));
    }),
  );
  return { typeHierarchyProvider: true };
};

function items(host: FeatureHost, { plan }: ElementInPlan, steps: readonly ThreadStep[]): TypeHierarchyItem[] {
  return steps.map(({ how, element, share = '' }) => itemOf(inOwnPlan(host, element, plan), `${how}${share}`));
}
