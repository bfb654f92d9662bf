import {
  counted,
  type Element,
  type FileFacts,
  KINDS,
  listed,
  type MeasuredByClause,
  type Occurrence,
  occurrencesOf,
  type Plan,
  placeOf,
  type Span,
  withArticle,
} from '@goldenthread/model';
import { addLines, type Edit, lastEnd, removeClause } from '@goldenthread/server/feature';
import type { Lines } from './protocol.js';

/** The most entries that are named before the rest is counted. */
const MAX_NAMED = 4;

/** The lines that an element stands on, from its first to the last that belongs to it. */
export function linesOf(element: Element): Lines {
  const { file, fact } = element;
  return { first: lineOf(file, fact.opener.start), last: lineOf(file, Math.max(fact.opener.start, lastEnd(element) - 1)) };
}

const lineOf = (file: FileFacts, at: number): number => placeOf(file, at).line - 1;

const inside = ({ file, fact }: Element, end: number, each: Occurrence): boolean =>
  each.file === file && each.at.start >= fact.opener.start && each.at.end <= end;

/** What goes with an element when it is deleted, and what names it, as one or two sentences. */
export function whatBreaks(plan: Plan, element: Element): string {
  const end = lastEnd(element);
  const below = [...element.walk()].filter((each) => each !== element);
  const kinds = [...Map.groupBy(below, ({ kind }) => kind)].map(([kind, own]) => counted(own.length, plan.words(kind)));
  const names = [element, ...below].flatMap((each) => occurrencesOf(plan).of(each));
  const users = names.filter((each) => !each.declares && !inside(element, end, each)).map((each) => holderOf(plan, each));
  const titles = [...new Set(users.flatMap((each) => (each ? [each.title.trim() || each.path || plan.words(each.kind)] : [])))];
  const some = titles.slice(0, MAX_NAMED).map((title) => `‘${title}’`);
  const named = listed(titles.length > MAX_NAMED ? [...some, `${titles.length - MAX_NAMED} more`] : some);
  return [
    kinds.length > 0 ? `This also deletes ${listed(kinds)}.` : '',
    titles.length === 0
      ? 'Nothing else refers to it.'
      : `${named} ${titles.length === 1 ? 'refers' : 'refer'} to it, and will have a problem until that is changed.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The declaration that a name stands in. */
function holderOf(plan: Plan, { file, at }: Occurrence): Element | undefined {
  return plan.elements.findLast((each) => each.file === file && each.fact.opener.start <= at.start);
}

/** The nearest of its like before or behind an element in its file, which it can change places with. */
export function neighbour(plan: Plan, element: Element, way: 'up' | 'down'): Element | undefined {
  const all = element.parent ? element.parent.children : plan.elements;
  const alike = all.filter((each) => each.kind === element.kind && each.file === element.file);
  return alike[alike.indexOf(element) + (way === 'up' ? -1 : 1)];
}

/** The changes that put an element below another one; a sentence where that cannot be done from here. */
export function moveTo(plan: Plan, element: Element, from: Element, to: Element): readonly Edit[] | string {
  const name = to.path;
  if (!KINDS[to.kind].below?.includes(element.kind))
    return `${capital(withArticle(plan.words(element.kind)))} cannot go under ${withArticle(plan.words(to.kind))}. Choose another place.`;
  if (element.parent) return 'This is part of something else. Move it in the text: cut its lines and paste them.';
  if (name === undefined) return 'That has no name in the plan yet. Give it one first.';
  const own = lastEnd(element);
  const links = occurrencesOf(plan)
    .of(from)
    .filter((each) => !each.declares && inside(element, own, each));
  const [link] = links;
  if (link) return [{ file: link.file.file, at: link.at, text: name }];
  // A measure is named by what it measures.
  const naming = occurrencesOf(plan)
    .of(element)
    .find((each) => !each.declares && inside(from, lastEnd(from), each));
  const clause = naming && clauseAround(from, naming.at);
  if (!naming || !clause || element.path === undefined)
    return 'No link in the text puts it here, so it cannot be moved from here. Change its links in the text.';
  const added = addLines('', to, `measured by ${element.path}`).edits;
  return [...withoutName(from, clause, naming.at), ...added];
}

/** The clause of measures that a name stands in. */
function clauseAround(element: Element, at: Span): MeasuredByClause | undefined {
  return element.all('measuredBy').find((each) => each.at.start <= at.start && at.end <= each.at.end);
}

/** Takes a name out of a list: its comma goes with it, and the whole clause with its last name. */
function withoutName(from: Element, clause: MeasuredByClause, name: Span): readonly Edit[] {
  const names = clause.measures.map(({ at }) => at);
  if (names.length <= 1) return removeClause('', from, clause).edits;
  const index = names.findIndex(({ start }) => start === name.start);
  const before = names[index - 1];
  const at = before ? { start: before.end, end: name.end } : { start: name.start, end: names[1]?.start ?? name.end };
  return [{ file: from.file.file, at, text: '' }];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
