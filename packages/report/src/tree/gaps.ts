import { counted } from '@goldenthread/model';
import type { Finding, Severity } from '@goldenthread/rules';
import type { TreeState } from './node.js';

/** Severities, the most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** How something with these gaps is. */
export function stateOf(gaps: readonly Finding[]): TreeState {
  return SEVERITIES.find((severity) => gaps.some((gap) => gap.severity === severity)) ?? 'whole';
}

/** `2 gaps`; undefined where there is none. */
export function gapsInWords(gaps: readonly Finding[]): string | undefined {
  return gaps.length === 0 ? undefined : counted(gaps.length, 'gap');
}
