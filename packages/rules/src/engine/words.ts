import { capitalised, type Element, type Part, withoutInvisible } from '@goldenthread/model';

export { listed as list, withArticle } from '@goldenthread/model';

/** Messages quote what stands in the plan; what is longer than this is cut there, and the whole at the other. */
const [LONGEST_QUOTE, LONGEST_MESSAGE] = [80, 2000];

/** A message that can be read, whatever it quotes. */
export function readable(quoting: string): string {
  const message = withoutInvisible(quoting);
  if (message.length <= 500) return message;
  const quoted = message.replace(/'[^']*'/g, (quote) =>
    quote.length <= LONGEST_QUOTE + 2 ? quote : `${quote.slice(0, LONGEST_QUOTE).replace(HALF, '')}…'`,
  );
  return quoted.length <= LONGEST_MESSAGE ? quoted : `${quoted.slice(0, LONGEST_MESSAGE).replace(HALF, '')}…`;
}

/** The first half of a letter that takes two places, cut off from the second. */
const HALF = /[\ud800-\udbff]$/;

/** How a message names an element: its kind in the plan's own terms and its name, or else its title. */
export function called(plan: Part, element: Element): string {
  const words = plan.words(element.kind);
  if (element.name !== undefined) return `${words} '${element.name}'`;
  if (element.fact.target) return `${words} for '${element.fact.target.name}'`;
  return element.title === '' ? `this ${words}` : `${words} '${element.title}'`;
}

/** The same at the start of a sentence. */
export function Called(plan: Part, element: Element): string {
  return capitalised(called(plan, element));
}
