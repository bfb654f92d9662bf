import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type BaselineFile, baselineFile } from '../../packages/cli/src/check/baseline-schema.js';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { BROKEN, folderWith, goldenthread, SOUND } from './command.js';

const NAME = 'known.json';
const USE = ['check', '--baseline', NAME];
const WRITE = [...USE, '--write-baseline'];

const priority = (name: string): string => `priority ${name}: Good things\n  supports Thriving\n`;
const baselineIn = (cwd: string): BaselineFile => baselineFile.parse(JSON.parse(readFileSync(path.join(cwd, NAME), 'utf8')));

describe('--baseline', () => {
  it('lets a council begin with the gaps it has: they are known, new ones fail', async () => {
    const cwd = folderWith({ 'town.plan': BROKEN, 'more.plan': priority('Homes') });
    const first = await goldenthread(WRITE, { cwd });
    expect(first.code).toBe(0);
    expect(first.err).toBe('known.json now records the 3 gaps that are there today.\n');
    expect(baselineIn(cwd)).toEqual({
      version: 1,
      files: {
        'more.plan': { 'priority-without-outcome': 1 },
        'town.plan': { 'priority-without-outcome': 1, 'unknown-name': 1 },
      },
    });
    expect(await goldenthread(USE, { cwd })).toEqual({
      code: 0,
      out: 'No new gaps found: 2 files of TownPlan checked. 3 gaps are known from before.\n',
      err: '',
    });
    writeFileSync(path.join(cwd, 'new.plan'), 'outcome Work: Work for all\n  supports Job\n');
    const { code, out } = await goldenthread([...USE, '--format', 'json'], { cwd });
    expect(code).toBe(1);
    const found = checkReport.parse(JSON.parse(out)).plans.flatMap((plan) => plan.findings);
    expect(found.map(({ rule }) => rule)).toContain('unknown-name');
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['new.plan']));
  });

  it('does not mind lines that move, and counts all where there are more than it knows', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'more.plan': priority('Homes') });
    await goldenthread(WRITE, { cwd });
    writeFileSync(path.join(cwd, 'more.plan'), `# A comment\n\n${priority('Houses')}`);
    expect((await goldenthread([...USE, '--fail-on', 'warning'], { cwd })).code).toBe(0);
    writeFileSync(path.join(cwd, 'more.plan'), priority('Homes') + priority('Jobs'));
    for (const paths of [[], ['town.plan']]) {
      const { code, out, err } = await goldenthread([...USE, '--fail-on', 'warning', ...paths], { cwd });
      expect(code).toBe(1);
      // Both have one cause, so they are one finding that names both; the baseline counts each.
      expect(out).toContain('1 warning in 2 files of TownPlan.');
      expect(out).toMatch(/^ {2}1:10 +warning\n[\s\S]*2 priorities called ‘Good things’[\s\S]*Also: ‘Good things’ \(line 3\)/m);
      expect(err).toContain('more.plan has 2 of priority-without-outcome where known.json records 1.');
    }
  });

  it('tells what is fixed on standard error, and takes it out with --prune', async () => {
    const cwd = folderWith({
      'town.plan': SOUND,
      'more.plan': priority('Homes') + priority('Jobs'),
      'gone.plan': priority('Parks'),
    });
    await goldenthread(WRITE, { cwd });
    writeFileSync(path.join(cwd, 'more.plan'), priority('Homes'));
    writeFileSync(path.join(cwd, 'gone.plan'), '');
    const told = await goldenthread(USE, { cwd });
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining('No new gaps found') });
    expect(told.err).toContain('known.json still has 2 of priority-without-outcome in more.plan, where there is now 1.\n');
    expect(told.err).toContain('in gone.plan, where there are now 0.\n');
    expect(told.err).toContain('add --prune once');
    const tidied = await goldenthread([...USE, '--prune'], { cwd });
    expect(tidied.err).toBe('known.json no longer has 2 gaps that are fixed.\n');
    expect(baselineIn(cwd).files).toEqual({ 'more.plan': { 'priority-without-outcome': 1 } });
    expect((await goldenthread([...USE, '--prune'], { cwd })).err).toBe('');
  });

  it('keeps what was not checked this time', async () => {
    const cwd = folderWith({ 'a/a.plan': BROKEN, 'b/b.plan': BROKEN.replaceAll('TownPlan', 'OtherPlan') });
    await goldenthread(WRITE, { cwd });
    const whole = baselineIn(cwd);
    writeFileSync(path.join(cwd, 'a/a.plan'), SOUND);
    const { err } = await goldenthread([...USE, '--prune', 'b'], { cwd });
    expect(err).toBe('');
    await goldenthread([...WRITE, 'a'], { cwd });
    expect(baselineIn(cwd).files).toEqual({ 'b/b.plan': whole.files['b/b.plan'] });
  });

  it('is the same file whatever the order of the paths, and from whichever folder it is used', async () => {
    const cwd = folderWith({ 'a/a.plan': BROKEN, 'b/b.plan': BROKEN.replaceAll('TownPlan', 'OtherPlan') });
    const text = (): string => readFileSync(path.join(cwd, NAME), 'utf8');
    await goldenthread([...WRITE, 'a', 'b'], { cwd });
    const before = text();
    writeFileSync(path.join(cwd, NAME), '{ "version": 1, "files": {} }');
    for (const each of ['b', 'a']) await goldenthread([...WRITE, each], { cwd });
    expect(text()).toBe(before);
    await goldenthread(['check', '--baseline', '../known.json', '--write-baseline', '../b', '.'], { cwd: path.join(cwd, 'a') });
    expect(text()).toBe(before);
  });

  it('never knows what protects people or the law, nor what the plan itself accepts', async () => {
    const text = `${SOUND}${priority('Jobs')}  accept priority-without-outcome: The outcomes come in May\nofficer Other: Ask jo.bloggs@example.com\n`;
    const cwd = folderWith({ 'town.plan': text });
    const { out } = await goldenthread([...WRITE, '--format', 'json'], { cwd });
    const found = checkReport.parse(JSON.parse(out)).plans.flatMap((plan) => plan.findings);
    expect(found.map(({ rule }) => rule).sort()).toEqual(['personal-data', 'priority-without-outcome']);
    expect(baselineIn(cwd).files).toEqual({});
  });

  it.each([
    [['--baseline', 'nowhere.json'], 'There is no baseline at nowhere.json. Add --write-baseline'],
    [['--baseline', 'town.plan'], 'town.plan is not a baseline.'],
    [['--write-baseline'], '--write-baseline needs to know which file: --baseline FILE.'],
    [['--prune'], '--prune needs to know which file'],
  ])('%j ends with 2 and a plain sentence', async (args, sentence) => {
    const { code, out, err } = await goldenthread(['check', ...args], { cwd: folderWith({ 'town.plan': SOUND }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('says so where there is nothing to know', async () => {
    const { code, err } = await goldenthread(WRITE, { cwd: folderWith({ 'town.plan': SOUND }) });
    expect({ code, err }).toEqual({ code: 0, err: `There are no gaps today, so ${NAME} records none.\n` });
  });

  it('has a published schema', () => {
    const published = JSON.parse(readFileSync(new URL('../../docs/schemas/baseline-v1.schema.json', import.meta.url), 'utf8'));
    expect(published).toMatchObject(JSON.parse(JSON.stringify(z.toJSONSchema(baselineFile))));
  });
});
