import { summaries } from './summaries.generated.js';

/** What a rule of the registry finds, in one sentence; the name of any other. */
export function summaryOf(rule: string): string {
  return (summaries as Readonly<Record<string, string>>)[rule] ?? rule;
}
