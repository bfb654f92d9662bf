import { blank, type Element, freshName, isSound, type Plan, type Span } from '@goldenthread/model';
import { addDeclaration, called, combined, replaceText } from '@goldenthread/rules';
import { CodeActionKind } from 'vscode-languageserver';
import { endOf } from '../folding.js';
import type { Action, ActionEdit, ActionRequest, Actions } from './action.js';
import { clausesHere, isOnLinesOf, lineAt } from './places.js';

/** What stands in for the title. The check finds it should it be left there. */
const STAND_IN = blank('what will be different for people');

/** A part of an outcome as an outcome of its own that supports it: for work that delivers only that, or with lines of its own. */
export const extractOutcome: Actions = (request) => [...forWork(request), ...withLines(request)];

/** Where work delivers an outcome: a new outcome in its place, which supports it. */
function forWork(request: ActionRequest): Action[] {
  const { checked, selection } = request;
  return [...clausesHere(request)].flatMap(({ element, clause }) =>
    checked.plan.linksFrom(element, 'delivers').flatMap((link) => {
      const { name, to } = link;
      if (link.clause !== clause || name.at.start > selection.start || selection.start > name.at.end) return [];
      if (!to || !isSound(link) || !checked.plan.files.includes(to.file)) return [];
      const part = partOf(checked.plan, to);
      const fix = combined(
        `Extract a supporting outcome of ${called(checked.plan, to)} for this work`,
        replaceText('', element.file, name.at, part),
        addDeclaration('', to, `outcome ${part}: ${STAND_IN}`, `  supports ${to.name}`),
      );
      return [toAction(fix.title, fix.edits)];
    }),
  );
}

/** The lines of an outcome that a supporting one can take over: how it is measured, and what is made for it. */
function withLines(request: ActionRequest): Action[] {
  const { checked, facts, document, selection } = request;
  if (!document || selection.start === selection.end) return [];
  const outcome = checked.plan
    .of('outcome')
    .find((each) => each.file === facts && each.fact.at.start < selection.start && selection.end <= each.fact.at.end + 1);
  if (outcome?.name === undefined) return [];
  const children = outcome.children.map(({ fact }): Span => ({ start: fact.at.start, end: endOf(fact) }));
  const chosen = [...outcome.all('measuredBy').map(({ at }) => at), ...children].filter((at) => isOnLinesOf(request, at));
  if (chosen.length === 0) return [];
  const part = partOf(checked.plan, outcome);
  const spans = chosen.map((each) => wholeLines(request, each)).sort((a, b) => a.start - b.start);
  const taken = spans.map(({ start, end }) =>
    document
      .getText()
      .slice(start, end)
      .replace(/\r?\n$/, ''),
  );
  const added = addDeclaration('', outcome, `outcome ${part}: ${STAND_IN}`, `  supports ${outcome.name}`, ...taken);
  const removed = spans.map((at): ActionEdit => ({ file: facts.file, at, text: '' }));
  return [
    toAction(`Extract a supporting outcome of ${called(checked.plan, outcome)} with these lines`, [...removed, ...added.edits]),
  ];
}

function wholeLines({ facts }: ActionRequest, at: Span): Span {
  const last = lineAt(facts, Math.max(at.start, at.end - 1));
  return { start: facts.lines[lineAt(facts, at.start)] ?? 0, end: facts.lines[last + 1] ?? facts.length };
}

function partOf(plan: Plan, outcome: Element): string {
  return freshName(plan, `${outcome.name}Part`);
}

function toAction(title: string, edits: readonly ActionEdit[]): Action {
  const kind = CodeActionKind.RefactorExtract;
  return { title, kind, edits: edits.map((edit) => (edit.text.includes(STAND_IN) ? { ...edit, standIn: STAND_IN } : edit)) };
}
