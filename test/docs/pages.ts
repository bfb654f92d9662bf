import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** A page that people read: its path from the root, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** One page, by its path from the root. */
export function readPage(path: string): Page {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** Every page that the project publishes. */
export const pages: readonly Page[] = globSync(['*.md', 'docs/**/*.md', 'examples/*/README.md'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(readPage);

/** A page without its code, in blocks and within lines. */
const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** Where a page links or refers to inside the project: a file, and a heading in it. */
export function linksOf(page: Page): { file: string; heading: string | undefined }[] {
  return [...withoutCode(page.text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', heading] = target.split('#');
    return [{ file: file === '' ? page.path : posix.join(posix.dirname(page.path), file), heading }];
  });
}

/** The headings of a page, as links name them. */
export function headingsOf(page: Page): string[] {
  return [...page.text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The plans shown on a page, each with the line that it begins at. */
export function plansOf(page: Page): { line: number; text: string }[] {
  return [...page.text.matchAll(/^```plan\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: page.text.slice(0, match.index).split('\n').length + 1,
    text: match[1] ?? '',
  }));
}
