import { placeholderIn } from '@goldenthread/model';
import { type Edit, type Finding, type Fix, splitByElement } from '@goldenthread/rules';
import { CodeActionKind } from 'vscode-languageserver';
import { rangeOf } from '../../positions.js';
import { type Action, type ActionEdit, type ActionRequest, type Actions, overlaps } from './action.js';
import { choiceAmongAll } from './choose-from-all.js';

/** The findings that a selection touches and that nobody has accepted: those of the elements there, then those about several. */
export function findingsInRange({ findings, range }: ActionRequest): Finding[] {
  const about = [...splitByElement(findings), ...findings.filter(({ members }) => members)];
  return about.filter((finding) => !finding.accepted && overlaps(rangeOf(finding.file, finding.at), range));
}

/** The finding that an editor shows for that of an element: it may stand for several. */
export function shownFinding({ findings }: ActionRequest, finding: Finding): Finding[] {
  return findings.filter((each) => each === finding || each.members?.includes(finding));
}

/** What fixes a finding where there is only one way, or one that is plainly meant. */
export function preferredFix({ fixes }: Finding): Fix | undefined {
  return fixes.find((fix) => fix.preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}

/** A change with what is to be filled in marked, so that the person types over it. */
function withStandIn(edit: Edit): ActionEdit {
  const found = placeholderIn(edit.text);
  return found?.text.startsWith('[') ? { ...edit, standIn: found.text } : edit;
}

/** The quick fixes of the findings there. */
export const quickFixes: Actions = (request) =>
  findingsInRange(request).flatMap((finding) => [
    ...finding.fixes.map((fix): Action => {
      const preferred = fix === preferredFix(finding);
      return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        edits: fix.edits.map(withStandIn),
        findings: shownFinding(request, finding),
        preferred,
      };
    }),
    ...fromAll(request, finding),
  ]);

/** Asks for what a finding's fixes name, of all that the plan has; where they offer all there is, nothing. */
function fromAll(request: ActionRequest, finding: Finding): Action[] {
  const asks = request.canAsk ? choiceAmongAll(request.checked.plan, finding) : undefined;
  if (!asks) return [];
  return [{ title: asks.title, kind: CodeActionKind.QuickFix, edits: [], asks, findings: shownFinding(request, finding) }];
}
