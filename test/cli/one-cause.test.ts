import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { folderWith, goldenthread } from './command.js';
import { TestRepository } from './history.js';

// A finding about several elements, on the command line: one in every format; a baseline and a comparison know each of them.

const RULE = 'measure-definition-incomplete';
const measure = (name: string): string =>
  `measure ${name}: Calls answered in ${name}\n  unit number\n  better higher\n  reported monthly\n  source: Switchboard\n`;
const plan = (...names: string[]): string =>
  `plan Town: Town plan\nofficer Head: Head of contact\n${names.map(measure).join('')}`;
const FOUR = plan('North', 'East', 'South', 'West');

async function found(cwd: string, ...args: string[]) {
  const { out } = await goldenthread(['check', '--format', 'json', ...args], { cwd });
  const all = checkReport.parse(JSON.parse(out)).plans.flatMap(({ findings }) => findings);
  return all.filter(({ rule }) => rule === RULE);
}

describe('a finding about several elements', { timeout: 60_000 }, () => {
  it('names the others in JSON, with the place of each', async () => {
    const [only, ...more] = await found(folderWith({ 'town.plan': FOUR }));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ element: 'North', also: ['East', 'South', 'West'] });
    expect(only?.related.map(({ range }) => range.start.line)).toEqual([8, 13, 18]);
  });

  it('is one finding in every format', async () => {
    const cwd = folderWith({ 'town.plan': FOUR });
    const says = /‘Calls answered in North’, ‘Calls answered in East’ and 2 other measures have no owner/g;
    for (const format of ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'azure', 'rdjson']) {
      const { out } = await goldenthread(['check', '--format', format, '--fail-on', 'warning'], { cwd });
      // A test report says the message twice: as the failure's title, and as its text.
      expect(out.replaceAll(/\s+/g, ' ').match(says), format).toHaveLength(format === 'junit' ? 2 : 1);
    }
    const pretty = (await goldenthread(['check'], { cwd })).out.replaceAll(/\s+/g, ' ');
    expect(pretty).toContain(
      'Also: ‘Calls answered in East’ (line 8), ‘Calls answered in South’ (line 13), ‘Calls answered in West’ (line 18)',
    );
  });

  it('has words for those without a title', async () => {
    const cwd = folderWith({ 'town.plan': 'plan Town: Town plan\nproject Depot: Depot\n  output\n  output\n' });
    const { out } = await goldenthread(['check'], { cwd });
    expect(out).toContain('2 outputs without a title have no date');
    expect(out).toContain('Also: one without a title (line 4)');
    expect(out).not.toContain('undefined');
  });

  it('is known to a baseline by each of its elements', async () => {
    const cwd = folderWith({ 'town.plan': FOUR });
    const use = ['--baseline', 'known.json'];
    await goldenthread(['check', ...use, '--write-baseline'], { cwd });
    expect(await found(cwd, ...use)).toEqual([]);
    writeFileSync(path.join(cwd, 'town.plan'), plan('North', 'East', 'South', 'West', 'Centre'));
    expect((await found(cwd, ...use)).map(({ also }) => also)).toEqual([['East', 'South', 'West', 'Centre']]);
    writeFileSync(path.join(cwd, 'town.plan'), plan('North', 'East', 'South'));
    expect(await found(cwd, ...use)).toEqual([]);
  });

  it('is new only for what is new', async () => {
    const repository = new TestRepository({ 'town.plan': FOUR });
    repository.write({ 'town.plan': plan('Lane', 'North', 'East', 'South', 'West', 'Centre') });
    const [only, ...more] = await found(repository.folder, '--changed-since', 'HEAD');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ element: 'Lane', also: ['Centre'] });
    expect(only?.message).toMatch(/^‘Calls answered in Lane’ and ‘Calls answered in Centre’ have no owner/);
  });

  it('is not fixed, and not new, when its first element gets what it lacks', async () => {
    const repository = new TestRepository({ 'town.plan': FOUR });
    repository.write({ 'town.plan': FOUR.replace('Switchboard\n', 'Switchboard\n  owner Head\n') });
    expect(await found(repository.folder, '--changed-since', 'HEAD')).toEqual([]);
  });
});
