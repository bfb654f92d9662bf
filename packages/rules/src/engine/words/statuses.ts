import type { Element, Part, StatusClause } from '@goldenthread/model';
import { statusAt } from '@goldenthread/model';
import { type Fix, replaceText } from '../fixes/fixes.js';

/** A status clause as text, with another state in the place of its own. */
export function statusWithState(clause: StatusClause, state: StatusClause['state']): string {
  const period = clause.period ? ` in ${clause.period.text}` : '';
  const words = clause.words ? `: ${clause.words.text}` : '';
  return `status ${state}${period}${words}`;
}

/** A fix that sets the state of a one-line child: in its status, else as a new one before its title. */
export function setState(plan: Part, title: string, child: Element, state: StatusClause['state']): Fix {
  const clause = statusAt(plan, child);
  return clause
    ? replaceText(title, child.file, clause.at, statusWithState(clause, state))
    : insertInHead(title, child, `status ${state}`);
}

/** A fix that adds a clause to a one-line child, before its title. */
export function insertInHead(title: string, child: Element, clause: string): Fix {
  const { end } = child.fact.name?.at ?? child.fact.opener;
  return replaceText(title, child.file, { start: end, end }, ` ${clause}`);
}
