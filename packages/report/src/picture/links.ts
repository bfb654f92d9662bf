import type { GraphNode, ThreadGraph, ViewEdge } from './graph.js';

const NONE: readonly ViewEdge[] = [];

/** The steps of a thread, to be followed up and down. */
export class Links {
  private readonly nodes: ReadonlyMap<string, GraphNode>;
  private readonly above: Map<string, ViewEdge[]>;
  private readonly below: Map<string, ViewEdge[]>;
  readonly edges: readonly ViewEdge[];

  constructor({ nodes, edges }: { nodes: ThreadGraph['nodes']; edges: readonly ViewEdge[] }) {
    this.edges = edges;
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.above = Map.groupBy(edges, ({ to }) => to);
    this.below = Map.groupBy(edges, ({ from }) => from);
  }

  node(id: string): GraphNode | undefined {
    return this.nodes.get(id);
  }

  /** The steps that lead to a node, from what it is for. */
  up(id: string): readonly ViewEdge[] {
    return this.above.get(id) ?? NONE;
  }

  /** The steps that lead on from a node, to what makes it happen. */
  down(id: string): readonly ViewEdge[] {
    return this.below.get(id) ?? NONE;
  }

  /** These, and all that they are for; no further than so many steps. */
  upFrom(ids: ReadonlySet<string>, steps = Number.POSITIVE_INFINITY): Set<string> {
    return follow(ids, steps, (id) => this.up(id).map(({ from }) => from));
  }

  /** A node, and all that makes it happen; no further than so many steps. */
  downFrom(id: string, steps = Number.POSITIVE_INFINITY): Set<string> {
    return follow(new Set([id]), steps, (each) => this.down(each).map(({ to }) => to));
  }

  /** The thread of a node: up to what it is for, and down to what makes it happen. */
  thread(id: string, steps?: number): Set<string> {
    return new Set([...this.upFrom(new Set([id]), steps), ...this.downFrom(id, steps)]);
  }

  /** The same among some nodes only: what those that are left out join (within `through`) is joined without them. */
  without(kept: ReadonlySet<string>, through?: ReadonlySet<string>): Links {
    if (kept.size === this.nodes.size) return this;
    const edges: ViewEdge[] = [];
    for (const id of kept) {
      const direct = new Set(this.down(id).map(({ to }) => to));
      const seen = new Set<string>();
      const queue = [...this.down(id)];
      for (const edge of queue) {
        if (through && !through.has(edge.to)) continue;
        if (kept.has(edge.to)) {
          if (edge.from === id) edges.push(edge);
          else if (edge.to !== id && !direct.has(edge.to)) edges.push(joined(id, edge));
          continue;
        }
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        queue.push(...this.down(edge.to));
      }
    }
    const nodes = [...kept].map((id) => this.nodes.get(id) as GraphNode);
    return new Links({ nodes, edges: once(edges) });
  }
}

function joined(from: string, { to, how, back }: ViewEdge): ViewEdge {
  return { from, to, how, through: true, ...(back ? { back } : {}) };
}

function once(edges: readonly ViewEdge[]): ViewEdge[] {
  return [...new Map(edges.map((edge) => [`${edge.from}\0${edge.to}`, edge])).values()];
}

function follow(from: ReadonlySet<string>, steps: number, next: (id: string) => string[]): Set<string> {
  const seen = new Set(from);
  let front = [...from];
  for (let step = 0; step < steps && front.length > 0; step++) {
    const fresh: string[] = [];
    for (const id of front) {
      for (const each of next(id)) {
        if (seen.has(each)) continue;
        seen.add(each);
        fresh.push(each);
      }
    }
    front = fresh;
  }
  return seen;
}
