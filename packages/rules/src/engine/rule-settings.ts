import { derived, type Part, type Plan } from '@goldenthread/model';
import { closestName } from './fixes/closest-name.js';
import { removeClause } from './fixes/fixes.js';
import { AGREEMENTS, type Agreement, type CheckRun, isComparing, type Reporter, type Rule, type Severity } from './rule.js';

/** What a rule is set to in a plan by the plan itself: by the last line that sets how serious it is. */
export function levelOf(part: Part, rule: Rule): Severity | 'off' | undefined {
  return setIn(part).levels.get(rule.name) ?? (!isComparing(rule) && rule.offUntilSet ? 'off' : undefined);
}

/** Whose agreement the plan itself asks for where a rule finds something in a change: by the last line that says so. */
export function agreementSetIn(plan: Plan, rule: Rule): Agreement | undefined {
  return setIn(plan).agreements.get(rule.name);
}

interface SetInPlan {
  readonly levels: ReadonlyMap<string, Severity | 'off'>;
  readonly agreements: ReadonlyMap<string, Agreement>;
}

const setIn = derived(({ settings }: Part): SetInPlan => {
  const [levels, agreements] = [new Map<string, Severity | 'off'>(), new Map<string, Agreement>()];
  for (const { rule, level } of settings.rules)
    if (isAgreementLevel(level)) agreements.set(rule, level);
    else levels.set(rule, level);
  return { levels, agreements };
});

const isAgreementLevel = (level: string): level is Agreement => (AGREEMENTS as readonly string[]).includes(level);

/** `rule` and `accept` that name no rule. */
export function reportUnknownRules({ plan, rules }: CheckRun, report: Reporter): void {
  const naming = new Set([...plan.having('accept'), ...plan.having('ruleSetting')]);
  if (naming.size === 0) return;
  const known: readonly string[] = rules.map((rule) => rule.name);
  for (const element of naming) {
    for (const clause of [...element.all('accept'), ...element.all('ruleSetting')]) {
      const { name, at } = clause.rule;
      if (known.includes(name) || isOfOtherModule(name, rules)) continue;
      const near = closestName(name, known);
      const fixes = near ? [{ title: `Change to ‘${near}’`, edits: [{ file: element.file.file, at, text: near }] }] : [];
      report({
        element,
        at,
        message: `No rule is called ‘${name}’.${near ? ` Did you mean ‘${near}’?` : ''}`,
        fixes: () => fixes,
      });
    }
  }
}

/** `rule` lines that say who has to agree to what a rule finds that looks at no change. */
export function reportIdleAgreements({ plan, rules }: CheckRun, report: Reporter): void {
  const setting = plan.having('ruleSetting');
  if (setting.length === 0) return;
  const alone = new Set<string>(rules.filter((rule) => !isComparing(rule)).map(({ name }) => name));
  for (const element of setting) {
    for (const clause of element.all('ruleSetting')) {
      const { rule, level, at } = clause;
      if (!isAgreementLevel(level) || !alone.has(rule.name)) continue;
      const message = `‘${rule.name}’ checks the plan and not its changes, so nobody has to agree and this line does nothing. Set ‘hint’, ‘warning’, ‘error’ or ‘off’.`;
      report({ element, at, message, fixes: () => [removeClause('Remove this line', element, clause)] });
    }
  }
}

/** The beginning of the names of rules of modules, so that none is ever taken for one of the project's. */
export const LOCAL = 'local-';

/**
 * Whether a name is that of a rule of a module, in a check that has none: then nobody can tell whether there is such a rule, or
 * what it would find.
 */
export function isOfOtherModule(name: string, rules: readonly Pick<Rule, 'name'>[]): boolean {
  return name.startsWith(LOCAL) && !rules.some((rule) => rule.name.startsWith(LOCAL));
}
