// A list that is spread into a call takes room on the stack for each of its items: of a hundred thousand, there is none. These
// take lists of any length.

/** The largest of some numbers; -Infinity where there are none. */
export function largest(numbers: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const each of numbers) most = Math.max(most, each);
  return most;
}

/** The smallest of some numbers; Infinity where there are none. */
export function smallest(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const each of numbers) least = Math.min(least, each);
  return least;
}

/** Adds items to the end of a list. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const each of items) list.push(each);
}

/** Adds an item to the list that a map has for a key. A list that is copied for each item costs its length each time. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
