import { buildPlan } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatPretty } from '../src/check/pretty.js';
import { SourceLines } from '../src/check/source-lines.js';

const reader = new FactReader();

function pretty(files: Readonly<Record<string, string>>, width = 80, most?: number): string {
  const read = Object.entries(files).map(([name, text]) => ({ text, facts: reader.read(`/plans/${name}`, text) }));
  const plan = buildPlan(read.map(({ facts }) => facts));
  const lines = SourceLines.from(read.map(({ facts, text }) => [facts, text]));
  const options = {
    cwd: '/plans',
    colours: picocolors.createColors(false),
    width,
    lines,
    ...(most === undefined ? {} : { most }),
  };
  return formatPretty(
    [
      {
        name: plan.name,
        root: '/plans',
        files: plan.files.length,
        elements: plan.elements.length,
        findings: checkPlan(plan, rules),
      },
    ],
    options,
  );
}

const PLAN = 'plan P: Plan\n  as at 2025-03-31\n';

describe('pretty', () => {
  it('puts the worst file last, and in a file the worst finding last', () => {
    const text = pretty({ 'a.plan': `${PLAN}priority A: One\n  supports Nothing\n`, 'b.plan': 'priority B: Two\n' });
    const order = ['b.plan', 'a.plan'].map((file) => text.indexOf(`${file}\n`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(text.indexOf('3:10  warning')).toBeLessThan(text.indexOf('4:12  error'));
  });

  it('underlines the place under the line, tabs or not', () => {
    const text = pretty({ 'a.plan': `${PLAN}priority A: One\n\tsupports\tNothing\n` });
    expect(text).toContain('│ supports  Nothing\n        │           ~~~~~~~\n');
  });

  it('underlines by columns, not by letters', () => {
    const text = pretty({ 'a.plan': `${PLAN}outcome A: \u6771\u4eac accept\n  depends on \u00c9lan, Nothing\n` });
    const [, line = '', mark = ''] = /\n( +│ depends.*)\n( +│ +~~~~~~~)\n/.exec(text) ?? [];
    expect(stringWidth(line.slice(0, line.indexOf('Nothing')))).toBe(mark.indexOf('~'));
  });

  it.each([40, 60, 80, 120])('fits a terminal of %d columns', (width) => {
    const long = `${PLAN}priority A: ${'Words and more words '.repeat(20)}\n  supports ${Array.from({ length: 30 }, (_, index) => `Name${index}`).join(', ')}\n`;
    for (const line of pretty({ 'a.plan': long }, width).split('\n')) {
      if (!line.startsWith('To read more') && !/Nothing was changed/.test(line))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('lists what is accepted, with the reason, and says so at the end', () => {
    const text = pretty({
      'a.plan': `${PLAN}vision V: Vision\npriority A: One\n  supports V\n  accept priority-without-outcome: Comes in May\n`,
    });
    expect(text).toContain('  a.plan:4  priority-without-outcome of A: Comes in May\n');
    expect(text).toMatch(/No gaps found: 1 file of P checked\. 1 gap is accepted\.\n$/);
  });
});

describe('very many findings', () => {
  const many = `${PLAN}${'theme Same: One\n'.repeat(30)}officer A\n`;

  it('are cut to the worst, with how many more there are and how to see them all', () => {
    const text = pretty({ 'a.plan': many }, 80, 10);
    expect(text.match(/ duplicate-name\n/g)).toHaveLength(10);
    expect(text).not.toContain('title-missing');
    expect(text.replaceAll('\n', ' ')).toMatch(
      /And \d+ more findings, none worse than these\..*goldenthread check -o findings\.txt/,
    );
    expect(text).toContain('30 errors');
  });

  it('are all there when all are asked for', () => {
    const text = pretty({ 'a.plan': many });
    expect(text.match(/ duplicate-name\n/g)).toHaveLength(30);
    expect(text).not.toContain('more findings');
  });
});
