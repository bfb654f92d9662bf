import { importExported, PlanEditor, readWorkbook, sheetsOfPlan, writePlanWorkbook } from '@goldenthread/exchange';
import type { Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';

/** The sheet of measures that a plan is exported to, and what importing it as it is would change. */
export async function measuresAndBack(plan: Plan, text: string): Promise<{ cells: unknown[]; changes: readonly unknown[] }> {
  const texts = new Map([['plan.plan', text]]);
  const reads = (changed: string): boolean => new FactReader().read('x', changed).problems.length === 0;
  const bytes = await writePlanWorkbook(sheetsOfPlan(new PlanEditor(plan, texts, reads)), 'Plan');
  const editor = new PlanEditor(plan, texts, reads);
  const own = sheetsOfPlan(editor).find(({ name }) => name === 'Measures');
  const measures = (await readWorkbook(bytes)).sheets.find(({ name }) => name === 'Measures');
  if (!own || !measures) throw new Error('The workbook has no sheet of measures.');
  importExported(measures, own, editor);
  return { cells: measures.grid.cells.flat(), changes: editor.changes };
}
