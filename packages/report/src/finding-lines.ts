import { placeOf } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';

/** A finding on one line, as editors and other tools read them: `outcomes.plan:12:9: warning: … [outcome-unfunded]`. */
export function findingLine({ file, at, severity, message, rule }: Finding, path: string): string {
  const { line, column } = placeOf(file, at.start);
  return `${path}:${line}:${column}: ${severity}: ${message.replaceAll(/\s+/g, ' ')} [${rule}]`;
}
