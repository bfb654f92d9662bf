import { shortened } from '@goldenthread/model';

/** A module of rules that cannot be used, or whose rule failed. The message is a plain sentence for whoever asked for the module. */
export class RulesModuleError extends Error {}

/** A rule of a module was stopped, as it did not come to an end. */
export class EndlessRulesError extends RulesModuleError {}

/** What was thrown, on one line and not too long. Anything may be thrown. */
export function thrownInWords(thrown: unknown): string {
  const said = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : '';
  const line = said.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line === '' ? 'it gives no reason' : shortened(line, LONGEST);
}

const LONGEST = 200;
