import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const BOROUGH = join(import.meta.dirname, '..', '..', 'examples', 'synthetic-borough');

describe('goldenthread what-if', () => {
  it('shows a scenario beside the plan, marked as what it is', async () => {
    const { code, out } = await goldenthread(['what-if', 'LeanYears', BOROUGH]);
    expect(code).toBe(0);
    expect(out).toContain('SCENARIO');
    expect(out).toMatch(/General Fund +2027\/28 +-£600k/);
    expect(out).toMatch(/A poor settlement: difference +£0 +£0 +-£500,000 +-£800,000 +£0/);
  });

  it('takes every scenario where none is named', async () => {
    const { code, out } = await goldenthread(['what-if', BOROUGH]);
    expect(code).toBe(0);
    expect(out).toContain('What changes if: A poor settlement');
  });

  it('writes a file in the format of its ending', async () => {
    const cwd = folderWith({});
    const { code, err } = await goldenthread(['what-if', BOROUGH, '-o', 'what-if.csv'], { cwd });
    expect([code, err]).toEqual([0, 'Written: what-if.csv\n']);
  });

  it.each([
    [
      ['what-if', 'LeanYear', BOROUGH],
      'No scenario in this plan is called ‘LeanYear’, and there is no file or folder of that name. Did you mean ‘LeanYears’?',
    ],
    [['what-if', BOROUGH, '--format', 'pdf'], '--format can be text, markdown, html, word, excel, csv or json, not ‘pdf’.'],
    [['what-if', BOROUGH, '--format', 'word'], 'A report in Word needs a file: add -o report.docx.'],
  ])('%j ends with 2 and a plain sentence', async (args, said) => {
    const { code, out, err } = await goldenthread(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('says so where there is no scenario', async () => {
    const cwd = folderWith({ 'a.plan': 'plan Council: A plan\n' });
    const { code, err } = await goldenthread(['what-if'], { cwd });
    expect([code, err]).toEqual([2, 'There is no scenario in this plan.\n']);
  });
});
