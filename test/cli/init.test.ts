import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATES } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

describe.each(Object.keys(TEMPLATES))('init --template %s', (template) => {
  it('writes a plan that passes its checks and is formatted, and says what to do next', async () => {
    const cwd = folderWith({});
    const { code, out, err } = await goldenthread(['init', 'my plan', '--template', template], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('goldenthread check "my plan"');
    const checked = await goldenthread(['check', 'my plan', '--fail-on', 'hint'], { cwd });
    expect(checked.out).toContain('No gaps found');
    expect(checked.code).toBe(0);
    expect((await goldenthread(['fmt', '--check', 'my plan'], { cwd })).out).toBe('');
  });
});

it('starts in this folder when none is given, beside what is there', async () => {
  const cwd = folderWith({ 'notes.txt': 'mine' });
  expect((await goldenthread(['init'], { cwd })).code).toBe(0);
  expect(readdirSync(cwd)).toEqual(expect.arrayContaining(['notes.txt', 'plan.plan']));
});

it('never writes over anything', async () => {
  const cwd = folderWith({ 'plan.plan': 'mine' });
  const { code, out, err } = await goldenthread(['init'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('There is already a plan in this folder (plan.plan). Nothing was written.');
  expect(readFileSync(path.join(cwd, 'plan.plan'), 'utf8')).toBe('mine');
});

it('says plainly when the folder is a file, or the template unknown', async () => {
  const cwd = folderWith({});
  writeFileSync(path.join(cwd, 'taken'), '');
  mkdirSync(path.join(cwd, 'free'));
  expect(await goldenthread(['init', 'taken'], { cwd })).toMatchObject({
    code: 2,
    err: 'taken is a file. Give a folder for the plan.\n',
  });
  const unknown = await goldenthread(['init', 'free', '--template', 'council-pln'], { cwd });
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean ‘council-plan’?') });
  expect(readdirSync(path.join(cwd, 'free'))).toEqual([]);
});
