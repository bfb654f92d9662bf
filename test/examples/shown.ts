import type { Plan } from '@goldenthread/model';
import { makeReport, pageDocument, planPage, renderReport, reports } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';

/** What a table of a README calls the page that every plan has. */
export const PAGE = 'plan page';

/** Everything that a plan shows its readers, as text on one line: by the name of each report, and the page. */
export async function shownBy(plan: Plan): Promise<ReadonlyMap<string, string>> {
  const findings = checkPlan(plan, rules);
  const shown = new Map<string, string>();
  for (const report of reports) {
    if (!report.has(plan)) continue;
    const about = report.parameters.includes('subject') ? plan.of(...(report.about ?? [])) : [undefined];
    const texts = about.map((subject) => inWords(makeReport(report, { plan, findings, subject })));
    shown.set(report.name, (await Promise.all(texts)).join(' '));
  }
  shown.set(PAGE, await inWords(pageDocument(planPage(plan), '£')));
  return shown;
}

async function inWords(document: Parameters<typeof renderReport>[0]): Promise<string> {
  const text = await renderReport(document, 'text', { width: 1_000_000 });
  return oneLine(typeof text === 'string' ? text : new TextDecoder().decode(text));
}

/** Without line ends, table lines and marks that a format may put between words. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
