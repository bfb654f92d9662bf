import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrast } from '../../../test/report/contrast.js';

/** The backgrounds of the editor's own themes: of the text, of cards and of the side bar. */
const THEMES = {
  'Light Modern': ['light', '#ffffff', '#f8f8f8'],
  'Dark Modern': ['dark', '#1f1f1f', '#202020', '#181818'],
  'Light High Contrast': ['light', '#ffffff'],
  'Dark High Contrast': ['dark', '#000000', '#0c141f'],
  'Solarized Light': ['light', '#fdf6e3', '#eee8d5'],
} as const;

const css = readFileSync(new URL('../src/webview/page/colours.css', import.meta.url), 'utf8');
const declared = (part: string): Record<string, string> =>
  Object.fromEntries([...part.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
const [light = '', dark = ''] = css.split('body.vscode-dark');
const OF = { light: declared(light), dark: declared(dark) };

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const COLORS = manifest.contributes.colors as { id: string; defaults: Record<string, string> }[];

it.each(Object.entries(THEMES))('can be read in %s: words at 4.5 to 1, lines at 3 to 1', (_, [kind, ...backgrounds]) => {
  const colours = OF[kind];
  for (const background of backgrounds) {
    for (const name of ['green', 'amber', 'red'])
      expect(contrast(colours[name] ?? '', background), `${name} on ${background}`).toBeGreaterThanOrEqual(4.5);
    for (const name of ['chart', 'edge'])
      expect(contrast(colours[name] ?? '', background), `${name} on ${background}`).toBeGreaterThanOrEqual(3);
  }
  for (const name of ['green', 'amber', 'red', 'chart'])
    expect(contrast(colours[name] ?? '', colours.band ?? ''), `${name} on the band`).toBeGreaterThanOrEqual(3);
});

it('pages, charts and icons have the same colours', () => {
  for (const { id, defaults } of COLORS) {
    const name = id.replace('goldenthread.', '');
    expect(defaults).toEqual({
      light: OF.light[name],
      highContrastLight: OF.light[name],
      dark: OF.dark[name],
      highContrast: OF.dark[name],
    });
  }
  expect(COLORS.map(({ id }) => id)).toEqual(['goldenthread.green', 'goldenthread.amber', 'goldenthread.red']);
});
