// Finds circles in what imports what: in every folder, between the files and folders that lie in it.
import { posix } from 'node:path';

/** The groups of names that all lead to each other (Tarjan's algorithm). `leadsTo` gives the names that a name leads to. */
function circlesIn(leadsTo) {
  const found = [];
  const [number, lowest] = [new Map(), new Map()];
  const path = [];
  const visit = (name) => {
    number.set(name, number.size);
    lowest.set(name, number.get(name));
    path.push(name);
    for (const next of leadsTo.get(name) ?? []) {
      if (!number.has(next)) visit(next);
      if (path.includes(next)) lowest.set(name, Math.min(lowest.get(name), lowest.get(next)));
    }
    if (lowest.get(name) !== number.get(name)) return;
    const circle = path.splice(path.indexOf(name));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const name of leadsTo.keys()) if (!number.has(name)) visit(name);
  return found;
}

/**
 * The circles of a tree of files. `imports` gives for each file the files that it imports. An import counts where the ways of
 * the two files part: from `a/b/one.ts` to `a/c/two.ts` it is one from `b` to `c` in the folder `a`.
 * Gives each circle with its folder, and an import for each of its steps.
 */
export function circlesOfTree(imports) {
  const folders = new Map();
  for (const [from, targets] of imports) {
    for (const to of targets) {
      const { folder, one, other } = whereTheyPart(from, to);
      const leadsTo = entry(folders, folder, () => new Map());
      entry(
        entry(leadsTo, one, () => new Map()),
        other,
        () => `${from} imports ${to}`,
      );
    }
  }
  return [...folders].flatMap(([folder, leadsTo]) =>
    circlesIn(new Map([...leadsTo].map(([name, others]) => [name, [...others.keys()]]))).map((circle) => ({
      folder,
      circle,
      by: circle.flatMap((one) => circle.flatMap((other) => leadsTo.get(one)?.get(other) ?? [])),
    })),
  );
}

function entry(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

function whereTheyPart(from, to) {
  const [a, b] = [from.split('/'), to.split('/')];
  let shared = 0;
  while (a[shared] === b[shared]) shared++;
  return { folder: a.slice(0, shared).join('/') || '.', one: a[shared], other: b[shared] };
}

/** The file of those that are there that an import stands for; undefined where it is none of them. */
export function fileOf(from, module, files) {
  const plain = posix.join(posix.dirname(from), module);
  return [plain, plain.replace(/\.js$/, '.ts'), plain.replace(/\.js$/, '.tsx')].find((file) => files.has(file));
}
