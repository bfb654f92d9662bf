import { placeOf } from '@goldenthread/model';
import { type Finding, unfinishedMerge } from '@goldenthread/rules';

/** A finding on one line, as editors and other tools read them: `outcomes.plan:12:9: warning: … [outcome-unfunded]`. */
export function findingLine({ file, at, severity, message, rule }: Finding, path: string): string {
  const { line, column } = placeOf(file, at.start);
  return `${path}:${line}:${column}: ${severity}: ${message.replaceAll(/\s+/g, ' ')} [${rule}]`;
}

/** Why nothing is made of a plan yet, where git left two versions of its lines: what to do, and what `then`. */
export function mergeInTheWay(findings: readonly Finding[], then: string): string | undefined {
  const found = unfinishedMerge(findings);
  return found && `${found.message} Then ${then}.`;
}
