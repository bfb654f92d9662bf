import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The plans that `init` offers, by the name of their folder, with what each is for. */
export const TEMPLATES = {
  blank: 'a plan with one of everything that the golden thread needs, to write over',
  'council-plan': 'a worked council plan: priorities, outcomes, measures, projects, money and risks',
  'service-plan': 'a worked service plan: services, their standards, cash limits and savings',
} as const;

/** The name of a template. */
export type TemplateName = keyof typeof TEMPLATES;

/** The files of a template, from its folder. */
export async function templateFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return files.sort();
}
