import { isComparing, type PlanRule, type Rule } from '../engine/rule.js';
import { EndlessRulesError, RulesModuleError } from './fault.js';

/**
 * The same rules, for a check that goes on whatever a module's rule does, as an editor's has to: a rule that fails finds nothing, and
 * what is wrong with it is reported once. One that did not come to an end is not asked again.
 */
export function withFaultsTold(rules: readonly Rule[], tell: (says: string) => void): readonly Rule[] {
  const told = new Set<string>();
  return rules.map((rule) => (rule.group !== 'local' || isComparing(rule) || rule.scope === 'file' ? rule : forgiving(rule)));

  function forgiving(rule: PlanRule): PlanRule {
    let isEndless = false;
    return {
      ...rule,
      check(plan, report) {
        if (isEndless) return;
        try {
          rule.check(plan, report);
        } catch (error) {
          if (!(error instanceof RulesModuleError)) throw error;
          isEndless = error instanceof EndlessRulesError;
          if (!told.has(error.message)) tell(error.message);
          told.add(error.message);
        }
      },
    };
  }
}
