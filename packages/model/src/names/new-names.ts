import type { Plan } from '../plan/plan.js';

/** A name that nothing in the plan has yet: the one proposed, or that with a number. */
export function freshName(plan: Plan, proposed: string): string {
  const { names } = plan.declarations;
  let name = proposed;
  for (let number = 2; names.has(name); number++) name = `${proposed}${number}`;
  return name;
}

/** The letters and figures of a word that may stand in a name. */
const WORD = /[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]+/g;
/** A name made of a title's first words: 'More people visit the city' gives `MorePeopleVisitThe`. */
export function nameFromTitle(title: string, otherwise: string): string {
  // `people's`: no new word begins behind the mark.
  const words = title.replaceAll(/(?<=\p{L})['\u2019](?=\p{Ll})/gu, '').match(WORD) ?? [];
  const name = words
    .slice(0, 4)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^\p{Lu}/u.test(name) ? name : otherwise;
}

/** A title made of a name, for somebody to put right: `JobsCreated` and `jobs_created` give 'Jobs created'. */
export function titleFromName(name: string): string {
  return name
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})(?=\p{Ll})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
