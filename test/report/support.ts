import { buildPlan, type Plan } from '@goldenthread/model';
import { type Diff, diffPlans } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';

const reader = new FactReader();

/** The texts of a plan's files, by file name. */
export type Texts = Readonly<Record<string, string>>;

/** The plan of one text, or of several files. */
export function planOf(texts: string | Texts): Plan {
  const files = typeof texts === 'string' ? { 'plan.plan': texts } : texts;
  return buildPlan(Object.entries(files).map(([file, text]) => reader.read(file, text)));
}

/** What changed from one text of a plan to another. */
export function diffTexts(base: string | Texts, head: string | Texts): Diff {
  const [before, after] = [planOf(base), planOf(head)];
  return diffPlans(before, after, { base: checkPlan(before, rules), head: checkPlan(after, rules) });
}

/** The kinds of the changes, each with its element. */
export const kindsOf = (diff: Diff): string[] => diff.changes.map(({ kind, element }) => `${kind} ${element}`).sort();
