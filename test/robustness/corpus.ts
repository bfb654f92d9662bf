import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The texts of a plan's files, by their paths from the project's folder. */
export type Texts = Readonly<Record<string, string>>;

/** The plans of the examples and samples, each with all of its files. */
export const plans: readonly (readonly [folder: string, texts: Texts])[] = ['examples', 'test/samples'].flatMap((folder) => {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.plan'))
    .map((file) => path.posix.join(folder, file))
    .sort();
  const byFolder = Map.groupBy(files, (file) => (folder === 'examples' ? path.dirname(file) : file));
  return [...byFolder].map(
    ([name, members]) =>
      [name, Object.fromEntries(members.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))] as const,
  );
});

/** The text of every file of the examples and samples. */
export const texts: readonly (readonly [file: string, text: string])[] = plans.flatMap(([, files]) => Object.entries(files));
