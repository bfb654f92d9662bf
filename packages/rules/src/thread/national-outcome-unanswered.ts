import {
  blank,
  type ClauseFact,
  type Declarations,
  derived,
  type Element,
  isLibrary,
  type Plan,
  says,
  type UseFact,
} from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, quoted } from '../engine/words/words.js';
import { closestByWords } from './_by-words.js';

export const nationalOutcomeUnanswered = defineRule({
  name: 'national-outcome-unanswered',
  group: 'thread',
  audiences: ['performance', 'scrutiny'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const file of plan.files) {
      for (const use of file.uses) {
        const library = isLibrary(use) ? plan.options.imports?.get(use.name.name) : undefined;
        for (const outcome of outcomesOf(library)) {
          if (answered(plan).has(outcome)) continue;
          report({
            element: plan.root,
            file,
            at: use.name.at,
            message: `No outcome of the plan supports ${quoted(outcome.title)}. Add ‘supports ${use.name.name}.${outcome.name}’ to one, or say why not with ‘does not answer’.`,
            fixes: () => fixes(plan, use, outcome),
          });
        }
      }
    }
  },
});

/** What the plan's lines name, but for those that only hold the place of a reason. */
const answered = derived(
  (plan: Plan): ReadonlySet<Element> => new Set(plan.links.flatMap(({ to, clause }) => (to && !isForm(clause) ? to : []))),
);

/** Whether a line only holds the place of a reason that nobody has written yet. */
const isForm = (clause: ClauseFact | undefined): boolean => clause?.type === 'doesNotAnswer' && !says(clause.words);

const outcomesOf = (library: Declarations | undefined): readonly Element[] =>
  (library?.elements ?? []).filter(({ kind, name }) => kind === 'outcome' && name !== undefined);

/** The plan's outcomes that are worded most alike may support it; else the plan says why not. */
function fixes(plan: Plan, { name }: UseFact, outcome: Element): Fix[] {
  const path = `${name.name}.${outcome.name}`;
  const likely = closestByWords(outcome.title, plan.of('outcome')).map((own) =>
    addLines(`Link ${called(plan, own)} to it with ‘supports’`, own, `supports ${path}`),
  );
  const { root } = plan;
  if (!root) return likely;
  return [...likely, addLines('Say why this plan does not answer it', root, `does not answer ${path}: ${blank('why not')}`)];
}
