import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const BOROUGH = join(import.meta.dirname, '..', '..', 'examples', 'synthetic-borough');

describe('goldenthread report', () => {
  it('lists every report without a name', async () => {
    const { code, out } = await goldenthread(['report']);
    expect(code).toBe(0);
    for (const { name } of reports) expect(out).toMatch(new RegExp(`^${name} `, 'm'));
  });

  it('is about the last quarter that closed, or the one asked for', async () => {
    expect((await goldenthread(['report', 'quarter', BOROUGH])).out).toContain('Quarterly report, 2025/26 Q3');
    expect((await goldenthread(['report', 'quarter', BOROUGH, '--period', '2025/26 Q2'])).out).toContain(
      'Quarterly report, 2025/26 Q2',
    );
  });

  it('names the thing behind the report, or with --for', async () => {
    const behind = await goldenthread(['report', 'service', 'CouncilHousing', BOROUGH]);
    expect(behind.out).toContain('Service delivery and resource plan: Council housing');
    expect((await goldenthread(['report', 'service', BOROUGH, '--for', 'CouncilHousing'])).out).toBe(behind.out);
  });

  it('says which lines of the plan an amount comes from', async () => {
    const { out } = await goldenthread(['report', 'savings', BOROUGH, '--explain']);
    expect(out).toContain('Where the figures come from');
    expect(out.replace(/\s+/g, '')).toMatch(/money\.plan,lines?\d+/);
  });

  it.each(['.txt', '.md', '.html', '.docx', '.xlsx', '.csv', '.json'])('writes %s by the ending of the file', async (ending) => {
    const cwd = folderWith({});
    const { code } = await goldenthread(['report', 'budget', BOROUGH, '-o', `budget${ending}`], { cwd });
    expect([code, existsSync(join(cwd, `budget${ending}`))]).toEqual([0, true]);
  });

  it('puts a report behind the cover of a council’s own Word document', async () => {
    const cwd = folderWith({});
    await goldenthread(['report', 'risks', BOROUGH, '-o', 'council.docx'], { cwd });
    const { code } = await goldenthread(['report', 'budget', BOROUGH, '-o', 'budget.docx', '--template', 'council.docx'], {
      cwd,
    });
    expect(code).toBe(0);
    const size = (name: string): number => readFileSync(join(cwd, name)).length;
    expect(size('budget.docx')).toBeGreaterThan(size('council.docx'));
  });

  it.each([
    [['report', 'quartr', BOROUGH], 'There is no report ‘quartr’. Did you mean ‘quarter’?'],
    [['report', 'service', BOROUGH], 'Which service is it about? Add one of: WasteAndStreets (Waste and street cleansing)'],
    [['report', 'service', BOROUGH, '--for', 'Housing'], 'No service in this plan is called ‘Housing’.'],
    [
      ['report', 'quarter', BOROUGH, '--period', '2025/27'],
      '--period takes a quarter such as "2024/25 Q3" or a year such as 2024/25, not ‘2025/27’.',
    ],
    [['report', 'quarter', BOROUGH, '-o', 'quarter.pdf'], 'The name quarter.pdf does not say which format is meant.'],
    [['report', 'quarter', BOROUGH, '--format', 'excel'], 'A report in Excel needs a file: add -o report.xlsx.'],
    [['report', 'quarter', BOROUGH, '--template', 'a.docx'], '--template goes with a report in Word: add -o report.docx.'],
    [['report', 'quarter', BOROUGH, '-o', 'q.docx', '--template', 'nowhere.docx'], 'nowhere.docx cannot be read'],
  ])('%j ends with 2 and a plain sentence', async (args, said) => {
    const { code, out, err } = await goldenthread(args, { cwd: folderWith({}) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('refuses a template that is no Word document', async () => {
    const cwd = folderWith({ 'not-word.docx': 'hello' });
    const { code, err } = await goldenthread(['report', 'budget', BOROUGH, '-o', 'b.docx', '--template', 'not-word.docx'], {
      cwd,
    });
    expect([code, err, existsSync(join(cwd, 'b.docx'))]).toEqual([
      2,
      'not-word.docx cannot be used as a template: it is not a Word document (.docx), or it is damaged.\n',
      false,
    ]);
  });

  it('says what a plan lacks for a report', async () => {
    const { code, err } = await goldenthread(['report', 'reserves'], { cwd: folderWith({ 'a.plan': 'plan Council: A plan\n' }) });
    expect([code, err]).toEqual([2, 'This plan has no reserve.\n']);
  });
});
