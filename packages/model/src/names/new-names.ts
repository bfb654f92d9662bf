import type { Plan } from '../plan/plan.js';

/** A name that nothing in the plan has yet: the one proposed, or that with a number. */
export function freshName(plan: Plan, proposed: string): string {
  const { names } = plan.declarations;
  let name = proposed;
  for (let number = 2; names.has(name); number++) name = `${proposed}${number}`;
  return name;
}

/** The letters and figures of a word that may stand in a name. */
const WORD = /[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF]+/g;
/** The most words of a title that its name is made of. */
const MAX_WORDS = 3;
/** The longest name that is made of a title, in letters: longer words are cut. */
const MAX_LENGTH = 40;
/** Words that say nothing of what a title is about. */
const UNIMPORTANT = new Set(
  (
    'a an the this that these those of in on at to for from by with within into and or as is are be been was were has have ' +
    'will can our their its your we they who which what when where it all any each more number percentage proportion total ' +
    // The same of a Welsh title.
    "y yr i a ac o yn ar gan am mae bod bydd ein eu ei eich neu sydd pob bob holl fwy nifer i'r o'r a'r sy'n mae'r"
  )
    .replaceAll("'", '')
    .split(' '),
);

/** A name made of a title's first important words: 'More people visit the city' gives `PeopleVisitCity`. */
export function nameFromTitle(title: string, fallback: string): string {
  return joined(wordsForName(title).slice(0, MAX_WORDS), fallback);
}

/**
 * A name made of a title that nothing has yet. Where the short one is taken, further words of the title tell the two apart;
 * only where they do not, a number. Where many titles begin alike, `counts` remembers how far the numbers of each name are.
 */
export function freshNameFromTitle(
  title: string,
  fallback: string,
  taken: (name: string) => boolean,
  counts = new Map<string, number>(),
): string {
  const words = wordsForName(title);
  for (let count = MAX_WORDS; count <= Math.min(words.length, 2 * MAX_WORDS); count++) {
    const name = joined(words.slice(0, count), fallback);
    if (!taken(name)) return name;
  }
  const short = nameFromTitle(title, fallback);
  let name = short;
  let number = counts.get(short) ?? 2;
  for (; taken(name); number++) name = `${short}${number}`;
  counts.set(short, number);
  return name;
}

function wordsForName(title: string): string[] {
  const important = importantWords(title);
  return important.length > 0 ? important : wordsOf(title);
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
  const whole = text
    .normalize('NFC')
    // `people's`: no new word begins behind the mark. Nor in `Under-18s` and `A&E`.
    .replaceAll(/(?<=\p{L})['\u2019](?=\p{Ll})/gu, '')
    .replaceAll(/(?<=\p{L})[-\u2010\u2011](?=\d)/gu, '')
    .replaceAll(/(?<=\b\p{Lu})&(?=\p{Lu}\b)/gu, '');
  const words = whole.match(WORD) ?? [];
  // A title in capitals is not one long abbreviation, but `KPI 12` is one.
  const isInCapitals = !/\p{Ll}/u.test(whole) && words.filter((word) => /^\p{L}{2}/u.test(word)).length > 1;
  return isInCapitals ? words.map((word) => word.toLowerCase()) : words;
}

function joined(words: readonly string[], fallback: string): string {
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\p{Lu}/u.test(name) ? name.slice(0, MAX_LENGTH) : fallback;
}

/** A title made of a name, for somebody to correct: `JobsCreated` and `jobs_created` give 'Jobs created'. */
export function titleFromName(name: string): string {
  return name
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})(?=\p{Ll})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
