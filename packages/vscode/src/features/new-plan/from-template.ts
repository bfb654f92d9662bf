import { listed, nameFromTitle } from '@goldenthread/model';

/** Files by their path in a folder, with `/` between folders. */
export type Files = Readonly<Record<string, string>>;

/** The line that declares a template's plan. */
const DECLARATION = /^plan (\w+): .*$/m;

/** A template as the plan of somebody: with a title of their own, and the name that follows from it. */
export function withTitle(template: Files, title: string): Files {
  const declared = Object.values(template).flatMap((text) => DECLARATION.exec(text)?.[1] ?? [])[0] ?? '';
  const name = nameFromTitle(title, declared);
  const renamed = (text: string): string =>
    text.replace(DECLARATION, () => `plan ${name}: ${title}`).replaceAll(new RegExp(`\\b${declared}\\b(?!:)`, 'g'), () => name);
  return Object.fromEntries(Object.entries(template).map(([path, text]) => [path, renamed(text)]));
}

/** The file to begin with: the one that declares the plan. */
export function firstFile(files: Files): string {
  return Object.keys(files).find((path) => DECLARATION.test(files[path] ?? '')) ?? Object.keys(files)[0] ?? '';
}

/** The name of a folder for a plan with a title: `town-plan`. */
export function folderName(title: string): string {
  const words = title.toLocaleLowerCase('en-GB').match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join('-') || 'plan';
}

/** Why a title cannot be taken; undefined where it can. */
export function titleObjection(title: string): string | undefined {
  return /\p{L}/u.test(title) ? undefined : 'Give the plan a title, for example: Council plan 2026 to 2029.';
}

/** Why a plan cannot be written into a folder that has these entries; undefined where it can. Nothing is ever written over. */
export function folderObjection(entries: readonly string[], files: Files): string | undefined {
  const plans = entries.filter((name) => name.endsWith('.plan'));
  if (plans.length > 0) return `There is already a plan there (${listed(plans)}). Nothing was written. Choose another folder.`;
  const taken = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))].filter((name) =>
    entries.includes(name),
  );
  return taken.length > 0
    ? `${listed([...taken].sort())} is there already. Nothing was written. Choose another folder.`
    : undefined;
}

/** A title on one line. */
export function titleOf(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ');
}
