import { mkdirSync, writeFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { PlanCopy } from './plan-copy.js';

/** The editor's own themes that pages must be read in, with the kind that pages know them by. */
const KINDS = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
  'Visual Studio Dark': 'vscode-dark',
} as const;

export type Theme = keyof typeof KINDS;

export const THEMES = Object.keys(KINDS) as Theme[];

/** Has an editor that runs on a plan show a page in another theme, and waits until it does. */
export async function useTheme(plan: PlanCopy, page: Frame, theme: Theme): Promise<void> {
  mkdirSync(plan.path('.vscode'), { recursive: true });
  writeFileSync(plan.path('.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
  await page.locator(`body[data-vscode-theme-kind="${KINDS[theme]}"]`).waitFor();
}
