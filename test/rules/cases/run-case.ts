import { comparePlans } from '@goldenthread/model';
import { checkChanges, checkPlan, type Finding, isOpen, type RuleName, rules } from '@goldenthread/rules';
import { surroundingPlan } from '@goldenthread/rules/pages';
import { applied, planOf, type Texts } from '../support.js';
import { type Block, type Case, fileOf, isInCouncil, withPrelude } from './case-file.js';
import { changesOf } from './changes.js';
import { asSaid, type Mark, marked, markOf, unmarked } from './marks.js';

/** What a case says, and what is so: the same words where they agree. */
export interface Outcome {
  readonly expected: string;
  readonly actual: string;
}

/** The plans of a case without marks, and what is found in them. */
interface Checked {
  readonly texts: Texts;
  readonly findings: readonly Finding[];
}

function check(prelude: string, each: Case): Checked {
  const own = Object.fromEntries(each.plans.map((block) => [fileOf(block), unmarked(block.content).text]));
  const before = each.before && { 'plan.plan': each.before.content };
  const rest = restOf(prelude, each, { ...own, before: each.before?.content ?? '' });
  const texts = rest(own);
  const plan = planOf(texts);
  const alone = checkPlan(plan, rules);
  if (!before) return { texts, findings: alone };
  return { texts, findings: [...alone, ...checkChanges(comparePlans(planOf(rest(before)), plan), rules).filter(isOpen)] };
}

/** Adds what a case's plans stand in: the sample council without what the case declares, or what stands before every case. */
function restOf(prelude: string, each: Case, own: Texts): (texts: Texts) => Texts {
  if (!each.plans.some(isInCouncil)) return (texts) => withPrelude(prelude, texts);
  const page = { summary: '', why: '', example: Object.values(own).join('\n'), fixed: '' };
  return (texts) => ({ ...texts, 'council.plan': surroundingPlan(page) });
}

/** What is marked in the plans of a case, and what should be: findings of its rule, and of others that it marks. */
export function findingsOf(own: RuleName, prelude: string, each: Case): Map<Block, Outcome> {
  const { texts, findings } = check(prelude, each);
  const told = each.plans.map((block) => ({ block, file: fileOf(block), ...unmarked(block.content) }));
  const wanted = new Set<string>([own, ...told.flatMap(({ marks }) => marks.flatMap(({ rule }) => rule ?? []))]);
  const outcomes = told.map(({ block, file, text, marks }) => {
    const skipped = (texts[file] ?? '').length - text.length;
    const found = findings.filter(({ rule, file: where }) => wanted.has(rule) && where.file === file);
    const actual: Mark[] = found.map((finding) => markOf(finding, own, text, skipped));
    return [block, { expected: marked({ text, marks }), actual: marked({ text, marks: asSaid(actual, marks) }) }] as const;
  });
  return new Map(outcomes);
}

/** What the fixes of a case's rule write, where the case says it. */
export function fixesOf(own: RuleName, prelude: string, each: Case): Outcome | undefined {
  if (each.fixes.length === 0) return undefined;
  const { texts, findings } = check(prelude, each);
  const fixes = findings.filter(({ rule }) => rule === own).flatMap((finding) => finding.fixes);
  const actual = fixes.map((fix) => {
    const after = applied(texts, fix);
    const changed = Object.keys(after).filter((file) => after[file] !== texts[file]);
    return fixBlock(fix.title, changed.map((file) => changesOf(texts[file] ?? '', after[file] ?? '')).join(''));
  });
  const expected = each.fixes.map(({ info, content }) => fixBlock(info.slice('diff '.length), content));
  return { expected: expected.join('\n'), actual: actual.join('\n') };
}

const fixBlock = (title: string, changes: string): string => `\`\`\`diff ${title}\n${changes}\`\`\`\n`;

/** The plans of a case, without marks. */
export const textsOf = (prelude: string, each: Case): Texts => check(prelude, each).texts;
