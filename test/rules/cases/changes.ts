/** What a fix changes, line by line: `-` what goes, `+` what comes, with the line above each change. */
export function changesOf(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const common = commonLines(a, b);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...common, [a.length, b.length] as const]) {
    if (i < nextA || j < nextB) {
      if (i > 0) lines.push(` ${a[i - 1]}`);
      lines.push(...a.slice(i, nextA).map((line) => `-${line}`), ...b.slice(j, nextB).map((line) => `+${line}`));
    }
    [i, j] = [nextA + 1, nextB + 1];
  }
  return `${lines.join('\n')}\n`;
}

/** The longest run of lines that two texts have in common, as pairs of their numbers. */
function commonLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (longest[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
