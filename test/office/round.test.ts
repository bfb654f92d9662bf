import { formsFor, readWorkbookForm, reviewReturns, workbookForm } from '@goldenthread/exchange';
import { buildPlan, type Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';
import { TOWN } from '../round-town.js';
import { convert, sheetsOf } from './libreoffice.js';

const PERIOD = { type: 'quarter', year: 2026, quarter: 3 } as const;
const town = (): Plan => buildPlan([new FactReader().read('town.plan', TOWN)]);

it('a form goes through LibreOffice: a person reads it, fills it in and sends it back', async () => {
  const plan = town();
  const form = formsFor(plan, PERIOD).find(({ owner }) => owner === 'Head2');
  if (!form) throw new Error('Head2 owes nothing');
  const workbook = await workbookForm(form);
  const shown = [...(await sheetsOf(new Map([['form.xlsx', workbook]])))].find(([name]) => name.includes('Return'))?.[1] ?? '';
  expect(shown).toContain('Calls answered by team 2');
  expect(shown).toContain('2026/27 Q1: 68%, 2026/27 Q2: 71%');

  // Saved again by LibreOffice as an Excel workbook, in another of its formats on the way.
  const asOds = [...(await convert(new Map([['form.xlsx', workbook]]), 'ods')).values()][0] as Uint8Array;
  const back = [...(await convert(new Map([['form.ods', asOds]]), 'xlsx')).values()][0] as Uint8Array;
  const returned = await readWorkbookForm('form.xlsx', back);
  expect(returned).toMatchObject({ plan: 'Town', period: '2026/27 Q3', owner: 'Head2' });
  expect(returned.answers.map(({ label }) => label)).toEqual(form.items.map(({ label }) => label));

  const filled = { ...returned, answers: returned.answers.map((each) => (each.key === 'M2' ? { ...each, value: '74%' } : each)) };
  const { written, refused } = reviewReturns(plan, PERIOD, [filled]);
  expect([written.map(({ says }) => says), refused]).toEqual([['74%'], []]);
});
