import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The editor's own themes that pages must be read in. */
export const THEMES = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

/** Has an editor that runs show itself in another theme: `home` is the folder of its own files. */
export function useTheme(home: string, theme: string): void {
  const path = join(home, 'data', 'User', 'settings.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...settings, 'workbench.colorTheme': theme }));
}
