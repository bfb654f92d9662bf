import type { Finding } from './engine/finding.js';
import { rules } from './registry.generated.js';

/** Rules that find that something is not said yet, as against something that is wrong. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'placeholder-text',
  ...rules.filter(({ absence }) => absence).map(({ name }) => name),
]);

/** Whether a finding is something still to add, and not a mistake. */
export function isStillToAdd({ rule }: Finding): boolean {
  return UNFINISHED.has(rule);
}
