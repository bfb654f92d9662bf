/**
 * The groups of things that all lead to one another; one that leads to nothing that leads back is a group by itself.
 * A group comes after those that it leads to. (Tarjan's algorithm, without recursion: chains may be long.)
 */
export function groupsOf<T>(starts: Iterable<T>, next: (item: T) => readonly T[]): T[][] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const found: T[][] = [];
  const enter = (item: T): { item: T; after: readonly T[]; done: number } => {
    low.set(item, index.size);
    index.set(item, index.size);
    open.push(item);
    isOpen.add(item);
    return { item, after: next(item), done: 0 };
  };
  const lower = (item: T, to: number): void => {
    low.set(item, Math.min(low.get(item) ?? to, to));
  };
  for (const start of starts) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      if (step.done < step.after.length) {
        const to = step.after[step.done++] as T;
        if (!index.has(to)) path.push(enter(to));
        else if (isOpen.has(to)) lower(step.item, index.get(to) ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.item, low.get(step.item) ?? 0);
      if (low.get(step.item) !== index.get(step.item)) continue;
      const group = open.splice(open.lastIndexOf(step.item));
      for (const each of group) isOpen.delete(each);
      found.push(group);
    }
  }
  return found;
}
