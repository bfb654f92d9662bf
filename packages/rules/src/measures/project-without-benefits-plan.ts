import { addAll, blank, type Element, freshName, lineageOf, type Plan, partsOf, sharesOf, wholesOf } from '@goldenthread/model';
import { appendLines, combined, type Fix } from '../engine/fixes/fixes.js';
import { declareNew } from '../engine/fixes/new-declaration.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** What projects that lack the same have in common. */
const without = (missing: string): Cause => ({
  key: missing,
  say: (those) =>
    `${those} are strategic and state ${missing}, so nobody can check later what they achieved. Add at least one to each.`,
});

export const projectWithoutBenefitsPlan = defineRule({
  name: 'project-without-benefits-plan',
  group: 'measures',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const project of plan.of('project')) {
      if (!project.all('workKind').some((clause) => clause.kinds.includes('strategic'))) continue;
      const missing = (['output', 'benefit'] as const).filter((kind) => !states(plan, project, kind));
      if (missing.length === 0) continue;
      const words = list(
        missing.map((kind) => `no ${plan.words(kind)}`),
        'and',
      );
      report({
        element: project,
        message: `${calledAtStart(plan, project)} is strategic and states ${words}, so nobody can check later what it achieved. Add at least one ${list(
          missing.map((kind) => plan.words(kind)),
          'and one',
        )}.`,
        cause: without(words),
        fixes: () => [benefitsPlan(plan, project, missing)],
      });
    }
  },
});

/** Whether a project, what it is part of or a part of it states an output or a benefit. */
function states(plan: Plan, project: Element, kind: 'output' | 'benefit'): boolean {
  const has = (each: Element): boolean => each.childrenOf(kind).some((child) => !child.isForm);
  return lineageOf(plan, wholesOf).some(project, kind, has) || lineageOf(plan, partsOf).some(project, kind, has);
}

function benefitsPlan(plan: Plan, project: Element, missing: readonly ('output' | 'benefit')[]): Fix {
  const lines = missing.includes('output') ? [`output: ${blank('what the project will build or provide')}`] : [];
  if (!missing.includes('benefit')) return appendLines('Add an output', project, ...lines);
  const measure = freshName(plan, `${project.name ?? 'Project'}Benefit`);
  const outcome = sharesOf(plan, project).find(
    (share) => plan.declarations.names.get(share.outcome.name ?? '') === share.outcome,
  );
  addAll(lines, [
    `benefit: ${blank('what people will gain from the project')}`,
    ...(outcome ? [`  towards ${outcome.outcome.name}`] : []),
    `  measured by ${measure}`,
  ]);
  return combined(
    missing.length === 2 ? 'Add an output and a benefit' : 'Add a benefit',
    appendLines('', project, ...lines),
    declareNew(
      plan,
      '',
      'measure',
      project,
      `measure ${measure}: ${blank(`how we will know what people gain from ${project.title || 'the project'}`)}`,
    ),
  );
}
