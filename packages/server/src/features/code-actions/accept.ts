import { blank, type Element, type Plan } from '@goldenthread/model';
import { addClauses, type Finding, rules } from '@goldenthread/rules';
import { CodeActionKind } from 'vscode-languageserver';
import { canBeAccepted } from '../can-be-accepted.js';
import type { Action, ActionRequest, Actions } from './action.js';
import { findingsInRange, shownFinding } from './quick-fixes.js';

/** What stands in for the reason. The check finds it should it be left there. */
const STAND_IN = blank('why this is intended');

const acceptable = new Set<string>(rules.filter(canBeAccepted).map((rule) => rule.name));

/** Lets a gap stand that is meant, with a reason that readers see. */
export const acceptActions: Actions = (request) => {
  const found = findingsInRange(request).filter(({ rule, page, members }) => (page || acceptable.has(rule)) && !members);
  const byRule = new Map(found.map((finding) => [`${finding.rule} ${finding.element}`, finding]));
  return [...byRule.values()].flatMap((finding) => accept(request, finding));
};

function accept(request: ActionRequest, finding: Finding): Action[] {
  const { plan } = request.checked;
  const element = declarationOf(plan, finding);
  if (!element) return [];
  const { rule } = finding;
  // A plan accepts nothing: it leaves the rule out.
  const [title, line] =
    element.kind === 'plan'
      ? [`Turn off ‘${rule}’ for this plan: give a reason`, `rule ${rule} off: ${STAND_IN}`]
      : [`This is intended: give a reason (${rule})`, `accept ${rule}: ${STAND_IN}`];
  const edits = addClauses('', element, line).edits.map((edit) => ({ ...edit, standIn: STAND_IN }));
  return [{ title, kind: CodeActionKind.QuickFix, edits, findings: shownFinding(request, finding) }];
}

/** The declaration that a finding is about: that which it stands in, else that which it names. */
function declarationOf(plan: Plan, { file, at, element }: Finding): Element | undefined {
  if (element === null) return undefined;
  const around = plan.elements.findLast((each) => each.file.file === file.file && each.fact.at.start <= at.start);
  if (around && [...around.walk()].some((each) => each.label === element)) return around;
  return plan.declarations.find(element)?.declaration;
}
