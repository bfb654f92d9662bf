/** How a figure is inexact, in the language's own words. */
export const INEXACT_WORDS = ['about', 'above', 'below', 'fewer than'] as const;

/** The word of an inexact figure. */
export type Inexact = (typeof INEXACT_WORDS)[number];

/** What stands in the place of a figure that there is none of. It means the same as the flag [x]. */
export const NOT_AVAILABLE = 'not available';

const AT_THE_START = /^(about|above|below|fewer\s+than)\s+/;

/** A figure as typed, apart from the words that make it inexact. */
export function withoutInexact(typed: string): { readonly figure: string; readonly inexact: Inexact | undefined } {
  const found = AT_THE_START.exec(typed);
  if (!found) return { figure: typed, inexact: undefined };
  return { figure: typed.slice(found[0].length), inexact: found[1]?.replace(/\s+/, ' ') as Inexact };
}

/** The text of a figure with the word that makes it inexact: `below 5%`. */
export function withInexact(text: string, inexact: Inexact | undefined): string {
  return inexact === undefined ? text : `${inexact} ${text}`;
}

/** The amounts that a figure may stand for, in its measure's unit. An exact one is both of them. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** So much nearer than its bound is what is `below` or `above` it: enough for comparing, too little for anything else. */
const A_LITTLE = 1e-6;

/** More than any figure of a plan. */
const VAST = 1e300;

/** Just beside an amount. */
function beside(amount: number, direction: 1 | -1): number {
  return amount + direction * A_LITTLE * Math.max(1, Math.abs(amount));
}

/**
 * The amounts that an inexact figure may stand for. `about 40` is a rounded figure: half of its last place either way, so 35 to
 * 45. `fewer than 5` is a count, which is none at least.
 */
export function rangeOf(amount: number, typed: string, inexact: Inexact | undefined): Range {
  switch (inexact) {
    case undefined:
      return { low: amount, high: amount };
    case 'above':
      return { low: beside(amount, 1), high: VAST };
    case 'below':
      return { low: -VAST, high: beside(amount, -1) };
    case 'fewer than':
      return { low: 0, high: beside(amount, -1) };
    case 'about': {
      const room = lastPlace(amount, typed) / 2;
      return { low: amount - room, high: amount + room };
    }
  }
}

/** What an inexact target asks for: as good as just beside its bound, or about its amount. */
export function askedFor(amount: number, _typed: string, inexact: Inexact): Range {
  const asked = inexact === 'about' ? amount : beside(amount, inexact === 'above' ? 1 : -1);
  return { low: asked, high: asked };
}

/** The size of the last place of a figure that says anything: 10 of 40, 1 of 41, 0.1 of 4.2, 100,000 of £1.2m. */
function lastPlace(amount: number, typed: string): number {
  const digits = /[\d,]*\d(?:\.\d+)?/.exec(typed)?.[0].replaceAll(',', '') ?? '1';
  const [whole = '', fraction = ''] = digits.split('.');
  const written = Number(digits);
  const place = fraction === '' ? 10 ** (/0*$/.exec(whole.replace(/^0+(?=\d)/, ''))?.[0].length ?? 0) : 10 ** -fraction.length;
  // `£1.2m` is written in millions.
  const unit = written === 0 ? 1 : Math.abs(amount) / written;
  return written === 0 ? 1 : place * unit;
}
