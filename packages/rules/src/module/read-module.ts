import { listed, shortened } from '@goldenthread/model';
import { AUDIENCES, type Audience } from '../engine/rule.js';
import { LOCAL } from '../engine/rule-settings.js';
import { type ModuleRule, RULES_API } from './api.js';
import { RulesModuleError } from './fault.js';

const NAME = /^local(-[a-z0-9]+)+$/;
const SEVERITIES = ['error', 'warning', 'hint'];

/**
 * The rules that a module gives, from whatever it exports.
 *
 * @param source what the module is called in sentences, such as its path.
 * @throws RulesModuleError with a plain sentence, where it is not what `api.ts` says.
 */
export function readModule(exported: unknown, source: string): readonly ModuleRule[] {
  const wrong = (says: string): never => {
    throw new RulesModuleError(`${source} cannot be used: ${says}`);
  };
  const example = `export default { api: ${RULES_API}, rules: [ … ] };`;
  if (!isObject(exported) || !('api' in exported) || !('rules' in exported))
    return wrong(`it has no rules to give. A module of rules ends with ‘${example}’`);
  if (exported.api !== RULES_API)
    return wrong(
      `it is written for version ${shown(exported.api)} of the rules interface, and this Golden Thread has version ${RULES_API}. Use a module or a Golden Thread of the same version.`,
    );
  const { rules } = exported;
  if (!Array.isArray(rules)) return wrong('its ‘rules’ are not a list.');
  if (rules.length === 0) return wrong('its list of rules is empty.');
  const problem = rules.map((rule, index) => problemOf(rule, index)).find((each) => each !== undefined) ?? twice(rules);
  return problem === undefined ? (rules as ModuleRule[]) : wrong(problem);
}

/** What is wrong with a rule, as the rest of a sentence. */
function problemOf(rule: unknown, index: number): string | undefined {
  const nth = `rule ${index + 1}`;
  if (!isObject(rule)) return `${nth} is not an object.`;
  const { name, summary, why, severity, audiences, check } = rule;
  if (typeof name !== 'string' || !NAME.test(name))
    return `${nth} is called ${shown(name)}. A name is ‘${LOCAL}’ and small words joined with hyphens, such as ‘local-board-named’.`;
  const its = `‘${name}’`;
  if (!isSaid(summary)) return `${its} has no summary. Say in one sentence what it finds.`;
  if (why !== undefined && typeof why !== 'string') return `the ‘why’ of ${its} is not words.`;
  if (typeof severity !== 'string' || !SEVERITIES.includes(severity))
    return `the severity of ${its} is ${shown(severity)}. It can be ${listed(SEVERITIES, 'or')}.`;
  if (audiences !== undefined && !isAudiences(audiences))
    return `the audiences of ${its} are ${shown(audiences)}. They are a list of ${listed(Object.keys(AUDIENCES), 'or')}.`;
  return typeof check === 'function' ? undefined : `${its} has no ‘check’ function.`;
}

function twice(rules: readonly { readonly name: string }[]): string | undefined {
  const names = rules.map(({ name }) => name);
  const again = names.find((name, index) => names.indexOf(name) < index);
  return again === undefined ? undefined : `two of its rules are called ‘${again}’.`;
}

function isAudiences(audiences: unknown): audiences is readonly Audience[] {
  return Array.isArray(audiences) && audiences.length > 0 && audiences.every((each) => Object.hasOwn(AUDIENCES, each));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A value as a sentence shows it: what was typed, where it is short enough. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : (safeJson(value) ?? typeof value);
  return `‘${shortened(text, 40)}’`;
}

function safeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
