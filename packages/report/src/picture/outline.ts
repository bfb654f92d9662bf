import type { ViewEdge } from './graph.js';
import type { View, ViewNode } from './view.js';

/** A node in the thread as a nested list. */
export interface OutlineItem {
  readonly shown: ViewNode;
  /** How it hangs on what is above it: `delivered by`; not there at the top. */
  readonly how?: string;
  /** It stands further up already, with all that is below it. */
  readonly again: boolean;
  readonly items: readonly OutlineItem[];
}

/** What is shown of a thread as a nested list, each thing with what is below it once. */
export function outlineOf({ nodes, edges }: View): OutlineItem[] {
  const byId = new Map(nodes.map((each) => [each.node.id, each]));
  const below = Map.groupBy(
    edges.filter(({ back }) => !back),
    ({ from }) => from,
  );
  const reached = new Set(edges.filter(({ back }) => !back).map(({ to }) => to));
  const told = new Set<string>();
  const item = (shown: ViewNode, edge?: ViewEdge): OutlineItem => {
    const { id } = shown.node;
    const again = told.has(id);
    told.add(id);
    const steps = again ? [] : (below.get(id) ?? []);
    return {
      shown,
      ...(edge ? { how: edge.how } : {}),
      again,
      items: steps.map((step) => item(byId.get(step.to) as ViewNode, step)),
    };
  };
  return nodes.filter(({ node }) => !reached.has(node.id)).map((shown) => item(shown));
}
