import {
  type FigureFact,
  type FiguresFromClause,
  figuresClauses,
  figuresPath,
  type Plan,
  topFolder,
  unmatched,
} from '@goldenthread/model';
import { closestName } from '../engine/fixes/closest-name.js';
import { defineRule } from '../engine/rule.js';

export const figuresUnread = defineRule({
  name: 'figures-unread',
  group: 'measures',
  audiences: ['performance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    const tables = new Map(plan.files.flatMap(({ file, figures }) => (figures ? [[file, figures] as const] : [])));
    for (const element of plan.having('figuresFrom'))
      for (const clause of element.all('figuresFrom')) {
        const path = figuresPath(element.file.file, topFolder(plan.files, element.file.file), clause);
        const message = whyNot(clause, path, path === undefined ? undefined : tables.get(path));
        if (message !== undefined) report({ element, at: clause.path.at, message });
      }
    for (const [path, table] of tables) {
      const file = plan.files.find((each) => each.file === path);
      if (!file || table.refused !== undefined) continue;
      for (const figures of unmatched(table, measuresFor(plan, path))) {
        const message = unknownMeasure(plan, figures);
        report({ element: plan.root, file, ...placeOf(figures), severity: 'warning', message });
      }
      for (const { at, message } of table.leftOut) report({ element: plan.root, file, at, severity: 'hint', message });
    }
  },
});

/** Why a file of figures is not read; undefined where it is. */
function whyNot(
  { path: { text } }: FiguresFromClause,
  path: string | undefined,
  table: { readonly refused?: string | undefined } | undefined,
): string | undefined {
  if (table) return table.refused === undefined ? undefined : `The figures in ‘${text}’ are not read. ${table.refused}`;
  if (!/\.csv$/i.test(text))
    return `‘${text}’ is not a CSV file, so its figures are not read. In Excel, save the sheet as CSV, and name that file.`;
  return path === undefined
    ? `‘${text}’ is not in the plan’s folder, so its figures are not read. Copy the file into the folder, and name it from there.`
    : `There is no file ‘${text}’ here, so its figures are missing. Correct the path, or add the file.`;
}

/** The measures that a file may have figures of: all, where the plan names it, else those that name it. */
function measuresFor(plan: Plan, path: string) {
  const naming = plan.files.flatMap((file) =>
    figuresClauses(file).filter(({ clause }) => figuresPath(file.file, topFolder(plan.files, file.file), clause) === path),
  );
  if (naming.every(({ element }) => element.kind === 'measure')) return naming.map(({ element }) => element);
  return plan.of('measure').map(({ fact }) => fact);
}

const placeOf = ([first]: readonly FigureFact[]) => (first?.of ? { at: first.of.at } : {});

function unknownMeasure(plan: Plan, figures: readonly FigureFact[]): string {
  const name = figures[0]?.of?.text ?? '';
  const measures = plan.of('measure');
  const near = closestName(
    name,
    measures.flatMap((measure) => [measure.name ?? [], measure.title, measure.one('code')?.words.text ?? []].flat()),
  );
  const those = figures.length === 1 ? 'its figure is' : `its ${figures.length} figures are`;
  const hint = near ? `Did you mean ‘${near}’?` : `Correct it, or give a measure the line ‘code: ${name}’.`;
  return `No measure here is called ‘${name}’ or has that code, so ${those} not used. ${hint}`;
}
