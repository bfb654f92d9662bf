import { type Element, groupsOf } from '@goldenthread/model';
import { STAGES } from './graph.js';
import { stageOf } from './stages.js';
import type { Step } from './steps.js';

/**
 * The column of each element. The parts of the thread follow one another; within a part, what leads to another stands
 * before it, and what leads to itself in a circle stands together.
 */
export function levelsOf(elements: Iterable<Element>, steps: readonly Step[]): Map<Element, number> {
  const all = Map.groupBy(elements, stageOf);
  const within = Map.groupBy(
    steps.filter(({ from, to }) => stageOf(from) === stageOf(to)),
    ({ from }) => from,
  );
  const below = (element: Element): Element[] => (within.get(element) ?? []).map(({ to }) => to);
  const levels = new Map<Element, number>();
  let start = 0;
  for (const stage of STAGES) {
    const members = all.get(stage) ?? [];
    let deepest = start - 1;
    // A group comes after those that it leads to, so that going backwards nothing is reached before what leads to it.
    for (const group of groupsOf(members, below).reverse()) {
      const level = Math.max(start, ...group.map((each) => levels.get(each) ?? start));
      for (const each of group) levels.set(each, level);
      deepest = Math.max(deepest, level);
      const outside = new Set(group.flatMap(below));
      for (const each of group) outside.delete(each);
      for (const each of outside) levels.set(each, Math.max(levels.get(each) ?? start, level + 1));
    }
    start = deepest + 1;
  }
  return levels;
}
