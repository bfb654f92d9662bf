import { MoneyTooLargeError, type Plan } from '@goldenthread/model';
import { type Audience, type Audiences, EVERYONE, type PlanRule, type RawFinding } from '../engine/rule.js';
import type { ModuleFinding, ModuleRule } from './api.js';
import { RulesModuleError, thrownInWords } from './fault.js';
import { type Viewed, viewOf } from './plan-view.js';

/** The most findings that are taken from one rule: more than a check lists. */
const MOST_FINDINGS = 10_001;

/** Rules of a module as the engine asks them. `source` is what the module is called in sentences, such as its path. */
export function moduleRules(rules: readonly ModuleRule[], source: string): readonly PlanRule[] {
  const views = new WeakMap<Plan, Viewed>();
  const viewed = (plan: Plan): Viewed => {
    const view = views.get(plan) ?? viewOf(plan);
    views.set(plan, view);
    return view;
  };
  return rules.map((rule) => ({
    name: rule.name,
    page: { summary: rule.summary, why: rule.why ?? '', lines: [] },
    group: 'local',
    audiences: audiencesOf(rule),
    severity: rule.severity,
    since: source,
    check(plan, report) {
      for (const found of foundBy(rule, plan, viewed(plan), source)) report(found);
    },
  }));
}

function audiencesOf({ audiences = [] }: ModuleRule): Audiences {
  const [first, ...rest]: readonly Audience[] = audiences;
  return first === undefined ? EVERYONE : [first, ...rest];
}

/** What a rule finds. Whatever it throws or reports that is no finding is a fault of the module, said in a plain sentence. */
function foundBy(rule: ModuleRule, plan: Plan, view: Viewed, source: string): readonly RawFinding[] {
  const fault = (says: string): RulesModuleError => new RulesModuleError(`The rule ‘${rule.name}’ of ${source} ${says}`);
  const found: RawFinding[] = [];
  let wrong: string | undefined;
  const report = (finding: ModuleFinding): void => {
    const read = readFinding(finding, plan, view);
    if (typeof read === 'string') wrong ??= read;
    else if (found.length < MOST_FINDINGS) found.push(read);
  };
  let answer: unknown;
  try {
    answer = rule.check(view.plan, report);
  } catch (error) {
    if (error instanceof MoneyTooLargeError) throw error;
    throw fault(`failed: ${thrownInWords(error)}. Your plan was not checked. Whoever wrote the rule has to look at it.`);
  }
  if (answer instanceof Promise) {
    // It would go on by itself; what it comes to is of no use any more.
    answer.catch(() => {});
    throw fault('answers later, and a rule has to report what it finds at once. Its ‘check’ may not be asynchronous.');
  }
  if (wrong !== undefined) throw fault(`reported something that is not a finding: ${wrong}`);
  return found;
}

/** A finding as the engine takes it; else what is wrong with it. */
function readFinding(finding: unknown, plan: Plan, { elementOf }: Viewed): RawFinding | string {
  if (typeof finding !== 'object' || finding === null) return 'a finding is an object with a message.';
  const { element, message } = finding as Partial<ModuleFinding>;
  if (typeof message !== 'string' || message.trim() === '') return 'it has no message.';
  const about = element === undefined ? plan.root : elementOf(element);
  if (element !== undefined && about === undefined) return 'its element is not one of the plan that the rule was given.';
  const [file] = plan.files;
  return about ? { element: about, message } : { ...(file ? { file } : {}), message };
}
