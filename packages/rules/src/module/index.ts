import type { PlanRule } from '../engine/rule.js';
import { moduleRules } from './module-rules.js';
import { readModule } from './read-module.js';

export { EndlessRulesError, RulesModuleError, thrownInWords } from './fault.js';
export { withFaultsTold } from './told-faults.js';

/** The rules of a module, from what it exports as its default. Throws a RulesModuleError with a plain sentence. */
export function rulesOfModule(exported: unknown, source: string): readonly PlanRule[] {
  return moduleRules(readModule(exported, source), source);
}
