import {
  capitalised,
  cutOff,
  type Element,
  type Part,
  Plan,
  saysNothing,
  shortened,
  withoutInvisible,
} from '@goldenthread/model';

export { listed as list, withArticle } from '@goldenthread/model';

/** How much of a title, or of words of the plan, a message quotes, in characters. */
const LONGEST_TITLE = 60;

/** Where a quotation, and then the whole message, is cut in a message that would be too long to read, in characters. */
const [LONGEST_QUOTE, LONGEST_MESSAGE] = [80, 2000];

/** A message that can be read, whatever it quotes. */
export function readable(quoting: string): string {
  const message = withoutInvisible(quoting);
  if (message.length <= 500) return message;
  const cut = message.replace(/‘[^’]*’/g, (quote) =>
    quote.length <= LONGEST_QUOTE + 2 ? quote : `${cutOff(quote, LONGEST_QUOTE)}…’`,
  );
  return shortened(cut, LONGEST_MESSAGE);
}

/** Words of a plan in quotation marks, on one line, cut after a whole word where they are long. */
export function quoted(words: string): string {
  const text = withoutInvisible(words).replace(/\s+/g, ' ').trim();
  const short = text.length <= LONGEST_TITLE ? text : `${cutOff(text, LONGEST_TITLE).replace(/[\s,;:]+\S*$/, '')}…`;
  // What is quoted within a title keeps its marks: those around it differ from them.
  return short.includes('‘') && (/^‘|’$/.test(short) || !/[“”]/.test(short)) ? `“${short}”` : `‘${short}’`;
}

/**
 * How a message names an element: by its title, as readers know it. One without a title goes by its name, a budget by what it
 * is for, and what has none of these by its kind in the plan's own terms.
 */
export function called(plan: Part, element: Element): string {
  const { title, name } = element;
  const { target } = element.fact;
  if (name !== undefined && (title.trim() === '' || saysNothing(title))) return quoted(name);
  if (title.trim() !== '') return quoted(title);
  if (target && mayResolve(plan, target.name)) return `the ${plan.words(element.kind)} for ${calledByName(plan, target.name)}`;
  return `this ${plan.words(element.kind)}`;
}

/** The same behind its kind: `the benefit ‘Lower bills’`, or `this benefit` where it has no title. */
export function calledWithKind(plan: Part, element: Element): string {
  const said = called(plan, element);
  return said.startsWith('‘') ? `the ${plan.words(element.kind)} ${said}` : said;
}

/** The same at the start of a sentence. */
export function calledAtStart(plan: Part, element: Element): string {
  return capitalised(called(plan, element));
}

/** The same for what a line names. A name that leads nowhere, or out of a file that is checked by itself, stays as it was typed. */
export function calledByName(plan: Part, name: string): string {
  const element = plan instanceof Plan ? plan.declarations.find(name) : namesOf(plan).get(name);
  return element ? called(plan, element) : quoted(name);
}

/** Whether all is known that a name could lead to: a file that is checked by itself knows its own elements only. */
function mayResolve(plan: Part, name: string): boolean {
  return plan instanceof Plan || namesOf(plan).has(name);
}

const namesOf = (part: Part): ReadonlyMap<string, Element> =>
  part.memo(
    namesOf,
    () => new Map(part.elements.flatMap((element) => (element.name === undefined ? [] : [[element.name, element]]))),
  );
