import type { Element, Plan, ShareFact, Span } from '@goldenthread/model';
import { calledByName, partsOfWhole, percent, splitByWeight, splitEvenly, statedShares, WHOLE_SHARE } from '@goldenthread/rules';
import { CodeActionKind } from 'vscode-languageserver';
import type { Action, ActionEdit, Actions } from './action.js';
import { clausesHere } from './places.js';

/** How much is moved from one outcome to another at a time. */
const STEP = WHOLE_SHARE / 10;

/** Shares of `delivers`: the same for each, brought to 100% in proportion, or some of one moved to another. */
export const splitShares: Actions = (request) => {
  const elements = new Set(
    [...clausesHere(request)].flatMap(({ element, clause }) => (clause.type === 'delivers' ? element : [])),
  );
  return [...elements].flatMap((element) => {
    const shares = statedShares(element);
    if (shares.length < 2) return [];
    const even = splitEvenly(WHOLE_SHARE, shares.length);
    return [
      ...(shares.some((share, index) => written(share) !== even[index]) ? [set('Split it evenly', element, shares, even)] : []),
      ...inProportion(element, shares),
      ...moved(request.checked.plan, element, shares, request.selection),
    ];
  });
};

function inProportion(element: Element, shares: readonly ShareFact[]): Action[] {
  const parts = shares.map(partsOfWhole);
  const total = parts.reduce((sum, each) => sum + each, 0);
  if (total === WHOLE_SHARE || parts.some((each) => each <= 0)) return [];
  return [set('Scale the shares to 100%', element, shares, splitByWeight(WHOLE_SHARE, parts))];
}

/** Where the selection is on a share: a step of each other one can go to it. */
function moved(plan: Plan, element: Element, shares: readonly ShareFact[], selection: Span): Action[] {
  const here = shares.findIndex(({ at }) => at.start <= selection.start && selection.start <= at.end);
  const parts = shares.map(partsOfWhole);
  if (here < 0 || parts.some((each) => each <= 0)) return [];
  return shares.flatMap((from, index) => {
    if (index === here || (parts[index] ?? 0) <= STEP) return [];
    const texts = parts.map((each, at) => percent(at === index ? each - STEP : at === here ? each + STEP : each));
    const title = `Move ${percent(STEP)} from ${calledByName(plan, from.outcome.name)} to ${calledByName(plan, shares[here]?.outcome.name ?? '')}`;
    return [set(title, element, shares, texts)];
  });
}

function set(title: string, { file }: Element, shares: readonly ShareFact[], texts: readonly string[]): Action {
  const edits = shares.flatMap((each, index): ActionEdit[] => {
    const text = texts[index] ?? '';
    if (written(each) === text) return [];
    const { end } = each.outcome.at;
    return [
      each.share ? { file: file.file, at: each.share.at, text } : { file: file.file, at: { start: end, end }, text: ` ${text}` },
    ];
  });
  return { title, kind: CodeActionKind.RefactorRewrite, edits };
}

function written({ share }: ShareFact): string | undefined {
  return share?.text;
}
