import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// Every switch of the server is a setting of the extension, and told of in its page; and the other way round.

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { configuration, configurationDefaults } = JSON.parse(read('packages/vscode/package.json')).contributes;

it('has each switch of the hints in the settings, on, with a description, and in the page of the extension', () => {
  const names = /const SORTS = \{([^}]*)\}/.exec(read('packages/server/src/features/inlay-hints/feature.ts'))?.[1] ?? '';
  const switches = names.split(',').map((name) => `goldenthread.inlayHints.${name.trim()}`);
  const settings = Object.entries(
    Object.assign({}, ...configuration.map(({ properties }: { properties: object }) => properties)) as Record<
      string,
      { default: unknown; markdownDescription: string }
    >,
  );
  const hints = settings.filter(([name]) => name.startsWith('goldenthread.inlayHints.'));
  expect(hints.map(([name]) => name).sort()).toEqual(switches.sort());
  const page = read('packages/vscode/README.md');
  for (const [name, setting] of hints) {
    expect(setting.default).toBe(true);
    expect(setting.markdownDescription.length).toBeGreaterThan(20);
    expect(page).toContain(`\`${name}\``);
  }
});

it('takes no bracket of a title for code: no colours, no boxes, no red where one stands alone', () => {
  const defaults = configurationDefaults['[goldenthread]'];
  expect(defaults['editor.bracketPairColorization.enabled']).toBe(false);
  expect(defaults['editor.matchBrackets']).toBe('never');
});

it('has plans formatted as they are typed and saved, and a name typed together with its uses', () => {
  const defaults = configurationDefaults['[goldenthread]'];
  for (const name of ['formatOnType', 'formatOnSave', 'linkedEditing']) expect(defaults[`editor.${name}`]).toBe(true);
});
