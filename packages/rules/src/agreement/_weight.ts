const wordsOf = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Numbers in words. */
const NUMBERS = wordsOf(
  'one two three four five six seven eight nine ten eleven twelve',
  'twenty thirty hundred thousand million half third quarter dozen',
  'once twice double',
);
/** Words that leave a promise open where they are new: how many of them not, how seldom, how unsurely. */
const SOFTENING = wordsOf(
  'some several many most mostly few fewer less least almost nearly about',
  'around approximately part partly limited up',
  'no not nor neither never none nobody without cannot only except unless',
  'usually normally often sometimes occasionally rarely later eventually',
  'may might can could should would aims? aiming seeks? tr(?:y|ies) hopes? intends?',
  'expects? possibl[ey] practicable feasible appropriate',
  'where if eligible subject',
);
/** The other words that say how many, how often, by when or how surely. */
const BINDING = wordsOf(
  'all every everyone everybody everything everywhere each any anyone both whole fully',
  'nothing more majority maximum minimum',
  'always daily weekly fortnightly monthly quarterly yearly annually minutes? hours? days? nights?',
  'weeks? weekends? fortnights? months?',
  'years? decades? within before after until immediately soon spring summer autumn winter',
  'january february march april june july august september october november december',
  'will shall must guarantee[sd]? ensures? commit(?:s|ted)? promise[sd]? free wherever whenever',
  'encourages? supports? helps? explores? considers?',
);

const AMOUNT = '[£€$]?\\d(?:[\\d.,]*\\d)?';
const WEIGHTY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[AMOUNT, ...NUMBERS, ...SOFTENING, ...BINDING].join('|')})(?![\\p{L}\\p{N}])|%`,
  'gu',
);
const NUMBER = new RegExp(`^(?:${[AMOUNT, '%', ...NUMBERS].join('|')})$`);
const SOFTENS = new RegExp(`^(?:${SOFTENING.join('|')})$`);

/** What words say of how much, how many, how often, by when and how surely, in their order: `every`, `2`, `weeks`. */
const weightsOf = (text: string): string[] => text.toLowerCase().match(WEIGHTY) ?? [];

/** In what two texts differ that say how much: in figures, or in other words of weight; undefined where a machine can tell no difference. */
export function differenceInWeight(was: string, is: string): 'figures' | 'words' | undefined {
  const [before, after] = [weightsOf(was), weightsOf(is)];
  const figures = (weights: readonly string[]): string => weights.filter((each) => NUMBER.test(each)).join(' ');
  if (figures(before) !== figures(after)) return 'figures';
  return before.join(' ') === after.join(' ') ? undefined : 'words';
}

/** Whether a text promises at least what it did: nothing of that is gone, and nothing softens it. What is only added does not. */
export function promisesAsMuch(was: string, is: string): boolean {
  const left = weightsOf(was);
  const added = weightsOf(is).filter((each) => each !== left[0] || left.shift() === undefined);
  return left.length === 0 && !added.some((each) => SOFTENS.test(each));
}
