import { counted } from '@goldenthread/model';
import { type Finding, isStillToAdd, type Severity } from '@goldenthread/rules';
import type { TreeState } from './node.js';

/** Severities, the most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** How something with these gaps is. What is only still to add is never shown as an error. */
export function stateOf(gaps: readonly Finding[]): TreeState {
  const shown = gaps.map((gap) => (gap.severity === 'error' && isStillToAdd(gap) ? 'warning' : gap.severity));
  return SEVERITIES.find((severity) => shown.includes(severity)) ?? 'whole';
}

/** `2 gaps`; undefined where there is none. */
export function gapsInWords(gaps: readonly Finding[]): string | undefined {
  return gaps.length === 0 ? undefined : counted(gaps.length, 'gap');
}
