import { makeReport, renderReport, reports } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { planOf } from '../report/support.js';
import { plansOf, readPage } from './pages.js';

const page = readPage('docs/mtfs.md');
const plan = planOf({
  'strategy.plan': plansOf(page)
    .map(({ text }) => text)
    .join('\n'),
});

describe('the strategy of docs/mtfs.md', () => {
  it('has the one finding that the page quotes', () => {
    const quoted = [...page.text.matchAll(/^> (.+)$/gm)].map(([, text]) => text);
    expect(checkPlan(plan, rules).map(({ message }) => message)).toEqual(quoted);
  });

  it('is set out by its report as the page shows it', async () => {
    const report = reports.find(({ name }) => name === 'medium-term');
    if (!report) throw new Error('There is no report of this name');
    const text = await renderReport(makeReport(report, { plan, findings: checkPlan(plan, rules) }), 'text');
    const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(page.text) ?? [];
    expect(shown).not.toBe('');
    expect(String(text)).toContain(shown);
  });
});
