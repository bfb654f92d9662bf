import { type Finding, unfinishedMerge } from '@goldenthread/rules';

/** Why nothing is made of a plan yet, where git left two versions of its lines: what to do, and what `then`. */
export function mergeInTheWay(findings: readonly Finding[], then: string): string | undefined {
  const found = unfinishedMerge(findings);
  return found && `${found.message} Then ${then}.`;
}
