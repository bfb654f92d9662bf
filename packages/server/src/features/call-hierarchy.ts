import {
  type Element,
  formatMoney,
  formatYear,
  type MoneyFlow,
  MoneyTooLargeError,
  moneyFrom,
  moneyOnwards,
  type Plan,
  type Span,
} from '@goldenthread/model';
import type { Range } from 'vscode-languageserver';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';
import { elementOf, elementToShow, inOwnPlan, itemOf, plansAround } from './hierarchy-items.js';

/** The way of the money as the editor's own tree: from a fund to work, on to outcomes, and back. */
export const callHierarchyFeature: Feature = (host) => {
  const { connection, upToDate } = host;
  connection.languages.callHierarchy.onPrepare(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const about = elementToShow(host, textDocument.uri, position);
      return about && hasMoneyOfItsOwn(about.element) ? [itemOf(about)] : null;
    }),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) =>
    upToDate(token, () => {
      const found = elementOf(host, item);
      if (!found) return null;
      const { element, plan } = found;
      return countable(() => moneyOnwards(plan, element)).map((flow) => ({
        to: itemOf(inOwnPlan(host, flow.element, plan), amounts(plan, flow)),
        fromRanges: named(plan, element, flow.element),
      }));
    }),
  );
  connection.languages.callHierarchy.onIncomingCalls(({ item }, token) =>
    upToDate(token, () => {
      const found = elementOf(host, item);
      if (!found) return null;
      return plansAround(host, found.plan).flatMap((plan) =>
        countable(() => moneyFrom(plan, found.element)).map((flow) => ({
          from: itemOf(inOwnPlan(host, flow.element, plan), amounts(plan, flow)),
          fromRanges: named(plan, flow.element, found.element),
        })),
      );
    }),
  );
  return { callHierarchyProvider: true };
};

function hasMoneyOfItsOwn({ kind, family }: Element): boolean {
  return family === 'work' || kind === 'fund' || kind === 'outcome' || kind === 'saving';
}

/** Sums beyond what can be counted to the penny lead nowhere; a finding tells of them. */
function countable(work: () => MoneyFlow[]): MoneyFlow[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof MoneyTooLargeError) return [];
    throw error;
  }
}

function amounts(plan: Plan, { years }: MoneyFlow): string {
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, amount]) => `${formatMoney(amount, plan.settings.symbol)} in ${formatYear(year)}`)
    .join(', ');
}

/** Where one element names another that its money goes to; its own name where a budget says so from elsewhere. */
function named(plan: Plan, from: Element, to: Element): Range[] {
  const links = plan.linksFrom(from).filter((link) => link.to === to && (link.type === 'delivers' || link.type === 'supports'));
  const places: Span[] = links.length > 0 ? links.map((link) => link.name.at) : [from.nameAt];
  return places.map((at) => rangeOf(from.file, at));
}
