import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSetting } from '../src/settings/read.js';
import { SETTINGS, type Settings } from '../src/settings/schema.js';

const names = Object.keys(SETTINGS) as (keyof Settings)[];
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const properties = Object.assign(
  {},
  ...manifest.contributes.configuration.map((section: { properties: object }) => section.properties),
) as Record<string, { default: unknown; markdownDescription: string }>;

it('package.json offers every setting, with what holds where nobody sets it', () => {
  expect(Object.keys(properties)).toEqual(names.map((name) => `goldenthread.${name}`));
  for (const name of names) expect(readSetting(name, undefined)).toEqual({ value: properties[`goldenthread.${name}`]?.default });
});

it.each(names)('%s says in whole sentences what it does', (name) => {
  expect(SETTINGS[name].description).toMatch(/^[A-Z].*\.$/);
});

it('what is set holds', () => {
  expect(readSetting('view.followCursor', false)).toEqual({ value: false });
  expect(readSetting('view.groupBy', 'money')).toEqual({ value: 'money' });
});

it('what a setting cannot be is told plainly, and what holds where nobody sets it does', () => {
  expect(readSetting('view.followCursor', 'yes')).toEqual({
    value: true,
    problem:
      'The setting goldenthread.view.followCursor is "yes". It can be true (on) or false (off). Until you change it, true is used.',
  });
  expect(readSetting('view.groupBy', 'colour')).toEqual({
    value: 'thread',
    problem:
      'The setting goldenthread.view.groupBy is "colour". It can be "thread", "person", "money" or "finding". Until you change it, "thread" is used.',
  });
  expect(readSetting('statusBar.show', null)).toEqual({ value: true });
});
