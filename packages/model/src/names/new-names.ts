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
/** The most words of a title that its name is made of. */
const MAX_WORDS = 3;
/** Words that say nothing of what a title is about. */
const UNIMPORTANT = new Set(
  (
    'a an the this that these those of in on at to for from by with within into and or as is are be been was were has have ' +
    'will can our their its your we they who which what when where it all any each more number percentage proportion total'
  ).split(' '),
);

/** A name made of a title's first important words: 'More people visit the city' gives `PeopleVisitCity`. */
export function nameFromTitle(title: string, fallback: string): string {
  const important = importantWords(title);
  return joined((important.length > 0 ? important : wordsOf(title)).slice(0, MAX_WORDS), fallback);
}

/** The words of a title that say what it is about. */
export function importantWords(title: string): string[] {
  return wordsOf(title).filter((word) => !UNIMPORTANT.has(word.toLowerCase()) && !/^\d/.test(word));
}

/** A name made of all the words that somebody typed for one: 'town centres' gives `TownCentres`. */
export function nameFromWords(typed: string, fallback: string): string {
  return joined(wordsOf(typed), fallback);
}

function wordsOf(text: string): string[] {
  // `people's`: no new word begins behind the mark.
  return text.replaceAll(/(?<=\p{L})['\u2019](?=\p{Ll})/gu, '').match(WORD) ?? [];
}

function joined(words: readonly string[], fallback: string): string {
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\p{Lu}/u.test(name) ? name : fallback;
}

/** A title made of a name, for somebody to put right: `JobsCreated` and `jobs_created` give 'Jobs created'. */
export function titleFromName(name: string): string {
  return name
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})(?=\p{Ll})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
