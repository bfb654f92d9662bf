import type { FileFacts } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { CheckedPlan, Workspace } from '@goldenthread/workspace';

/** The findings of each of some files. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/** The findings of a plan's files; of its files without any, and of those that are gone, that there are none. */
export function findingsByFile(checked: CheckedPlan | undefined, gone: Iterable<string>): Findings {
  const findings = new Map<string, Finding[]>();
  for (const file of gone) findings.set(file, []);
  for (const { file } of checked?.plan.files ?? []) findings.set(file, []);
  for (const finding of checked?.findings ?? []) findings.get(finding.file.file)?.push(finding);
  return findings;
}

/** The facts of a file, as its plan reads them where that is the same text: with what measures take from a library. */
export function factsInPlan(workspace: Workspace, file: string): FileFacts | undefined {
  const facts = workspace.get(file);
  const inPlan = workspace.checkedPlanOf(file)?.plan.files.find((each) => each.file === file);
  return inPlan && inPlan.lines === facts?.lines ? inPlan : facts;
}
