// What pages of the extension may say. A page shows words of a plan, so what it says is looked at before it is acted on: a
// message of any other shape does nothing.
import * as z from 'zod/mini';

/** The longest name or id that is looked up; what a plan calls things is far shorter. */
const LONGEST_NAME = 10_000;
/** The longest answer that is typed into a page. */
const LONGEST_ANSWER = 1_000_000;
/** The most answers of one page. */
const MOST_ANSWERS = 10_000;
/** The longest picture that a page draws, in characters of base 64: about 75 MB. */
const LONGEST_PICTURE = 100_000_000;

/** A name or an id, which is looked up among those that the page was shown. */
export const name = z.string().check(z.maxLength(LONGEST_NAME));
/** The number of something that the page was shown. */
export const number = z.int().check(z.nonnegative());
/** What was typed. */
export const answer = z.string().check(z.maxLength(LONGEST_ANSWER));
/** Bytes in base 64. */
export const bytes = z.string().check(
  z.maxLength(LONGEST_PICTURE),
  z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  z.refine(({ length }) => length % 4 === 0),
);

/** What belongs to names, as a page says it. */
export const byName = <Type extends z.core.$ZodType>(type: Type) =>
  z.record(name, type).check(z.refine((record) => Object.keys(record).length <= MOST_ANSWERS));

/** A message: its type, and what goes with it. Nothing else may. */
export const message = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });
