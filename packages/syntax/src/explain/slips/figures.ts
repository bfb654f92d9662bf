import { CURRENCY, DIGITS, EXACT_ONLY, GAP, START } from './inexact.js';
import { FOOTNOTED, ODD_FIGURES } from './odd-figures.js';
import { ROWS } from './rows.js';
import { didYouMean, type Slip, type SlipMessage } from './slip.js';
import type { Surroundings } from './surroundings.js';

const MINUS = '[-\\u2010-\\u2015\\u2212]';
/** What others call a currency, and its sign. */
const CODES: Readonly<Record<string, string>> = { GBP: '\u00A3', EUR: '\u20AC', USD: '$', CAD: '$', AUD: '$', NZD: '$' };
const CODE = `(${Object.keys(CODES).join('|')})`;
/** What currencies are called behind an amount. */
const NAMED = `(pounds?(?: sterling)?|sterling|euros?|dollars?|${Object.keys(CODES).join('|')})`;
/** The sign of the currency that a word or a code names. */
const signNamed = (named: string): string =>
  CODES[named.toUpperCase()] ?? (/^euro/i.test(named) ? '\u20AC' : /^dollar/i.test(named) ? '$' : '\u00A3');
const END = '(?![\\p{L}\\d])';

/** How people write thousands and more, and how a plan does. */
const MULTIPLES: readonly (readonly [written: RegExp, plan: string])[] = [
  [/^(?:k|thousands?|thou|th)$/i, 'k'],
  [/^(?:m|mn|mm|mills?|mil|mio|millions?)$/i, 'm'],
  [/^(?:b|bn|billions?)$/i, 'bn'],
];
const MULTIPLE = '(k|thousands?|thou|th|mn|mm|millions?|mills?|mil|mio|m|bn|billions?|b)';

const multipleOf = (text = ''): string => MULTIPLES.find(([written]) => written.test(text))?.[1] ?? '';

function meant(found: string, text: string | undefined, fallback = 'Write it such as £1,250, £250k or £1.25m.'): SlipMessage {
  return { message: `‘${found}’ is not a figure that can be read. ${didYouMean(text, fallback)}`, text };
}

const TIMES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** `50k` without a currency: thousands of what the measure counts, or money. */
function bare(found: string, minus: string, digits: string, multiple: string, { sign, money }: Surroundings): SlipMessage {
  const amount = `${minus}${sign}${digits}${multiple}`;
  const number = Math.round(Number(digits.replaceAll(',', '')) * (TIMES[multiple] ?? 1) * 100) / 100;
  const whole = `${minus}${number.toLocaleString('en-GB')}`;
  if (money !== undefined) return meant(found, money ? amount : whole);
  return meant(found, undefined, `Write ${amount} if it is money, or else ${whole}.`);
}

const shape = (...parts: string[]): RegExp => new RegExp(START + parts.join('') + END, 'giu');

/** Figures in other writings, the longest first. */
export const FIGURES: readonly Slip[] = [
  ...ROWS,
  {
    // The sign with the country before it, and a sign with the currency in words behind: US$10k, £10k GBP.
    pattern: shape(`(${MINUS}?)(?:US|CA?|AU?|NZ|IR)(${CURRENCY})${GAP}*(${DIGITS})(?:${GAP}*${MULTIPLE})?`),
    say: ([all, minus = '', sign = '', digits = '', multiple]) =>
      meant(all, `${minus && '-'}${sign}${digits}${multipleOf(multiple)}`),
  },
  {
    pattern: shape(`(${MINUS}?)(${CURRENCY})(${DIGITS})(?:${GAP}*${MULTIPLE})?${GAP}*${NAMED}`),
    say: ([all, minus = '', sign = '', digits = '', multiple, named = '']) => {
      const amount = `${minus && '-'}${sign}${digits}${multipleOf(multiple)}`;
      return signNamed(named) === sign
        ? meant(all, amount)
        : { message: `‘${all}’ says two currencies. Write the amount in the currency of the plan.` };
    },
  },
  {
    // The sign of a currency that no plan can be in.
    pattern: /(?:\p{Sc}[\d.,]+|[\d.,]+\p{Sc})[\p{L}\d]*/gu,
    say: ([all]) =>
      /[$\u00A3\u20AC]/.test(all)
        ? undefined
        : { message: `‘${all}’ is in a currency that no plan can be in. Write the amount in £, € or $.` },
  },
  {
    // An accountant's negative.
    pattern: new RegExp(
      `(${CURRENCY}?)\\(${GAP}*(${CURRENCY}?)${GAP}*(${DIGITS})${GAP}*${MULTIPLE}?(%?)${GAP}*\\)${MULTIPLE}?`,
      'giu',
    ),
    say: ([all, before = '', inside = '', digits = '', multiple, percent = '', behind]) =>
      meant(all, `-${before || inside}${digits}${multipleOf(multiple ?? behind)}${percent}`),
  },
  {
    pattern: shape(`(${CURRENCY})${GAP}*${MINUS}${GAP}*(${DIGITS})(?:${GAP}*${MULTIPLE})?`),
    say: ([all, currency = '', digits = '', multiple]) => meant(all, `-${currency}${digits}${multipleOf(multiple)}`),
  },
  {
    pattern: shape(`(${MINUS}?)${GAP}*(${CURRENCY})${GAP}*(\\d{1,3}(?:${GAP}\\d{3})+(?:\\.\\d+)?)(?:${GAP}*${MULTIPLE})?`),
    say: ([all, minus = '', currency = '', digits = '', multiple]) =>
      meant(all, `${minus && '-'}${currency}${digits.replace(/[ \t\u00A0\u202F]/g, ',')}${multipleOf(multiple)}`),
  },
  {
    // Spaces between thousands, without a currency.
    pattern: shape(`(${MINUS}?)(\\d{1,3}(?:${GAP}\\d{3})+(?:\\.\\d+)?)(%?)`),
    say: ([all, minus = '', digits = '', percent = '']) =>
      meant(all, `${minus && '-'}${digits.replace(/[ \t\u00A0\u202F]/g, ',')}${percent}`),
  },
  {
    // Commas that stand where none should: which digits are missing is not plain.
    pattern: shape(`${MINUS}?${CURRENCY}\\d+(?:,\\d+)+(?:\\.\\d+)?${MULTIPLE}?`),
    say: ([all]) =>
      /^[^\d]*\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:k|m|bn)?$/.test(all)
        ? undefined
        : meant(all, undefined, 'A comma stands before each three digits, such as £1,230,000.'),
  },
  {
    // The continent's way: €1.234,50.
    pattern: shape(`(${MINUS}?)(${CURRENCY}?)(\\d{1,3}(?:\\.\\d{3})*),(\\d{1,2})`),
    say: ([all, minus = '', currency = '', whole = '', rest = '']) =>
      // A comma without a currency and points parts two figures as well, but then a space stands behind it.
      currency === '' && !whole.includes('.') && whole.length > 3
        ? undefined
        : meant(all, `${minus && '-'}${currency}${whole.replaceAll('.', ',')}.${rest}`),
  },
  {
    pattern: shape(`(${MINUS}?)${GAP}*(?:(${CURRENCY})${GAP}*|${CODE}${GAP}*)(${DIGITS})${GAP}*${MULTIPLE}`),
    say: ([all, minus = '', sign, code = '', digits = '', multiple]) =>
      meant(all, `${minus && '-'}${sign ?? CODES[code.toUpperCase()]}${digits}${multipleOf(multiple)}`),
  },
  {
    pattern: shape(`(${MINUS}?)(?:(${CURRENCY})${GAP}+|${CODE}${GAP}*)(${DIGITS})`),
    say: ([all, minus = '', sign, code = '', digits = '']) =>
      meant(all, `${minus && '-'}${sign ?? CODES[code.toUpperCase()]}${digits}`),
  },
  {
    // The sign behind: 5£m, 1.2m €.
    pattern: new RegExp(`${START}(${MINUS}?)(${DIGITS})${GAP}*${MULTIPLE}?${GAP}*(${CURRENCY})${GAP}*${MULTIPLE}?${END}`, 'giu'),
    say: ([all, minus = '', digits = '', before, sign = '', behind]) =>
      meant(all, `${minus && '-'}${sign}${digits}${multipleOf(before ?? behind)}`),
  },
  {
    pattern: new RegExp(
      `(?<![$\\u00A3\\u20AC])${START}(${MINUS}?)(${DIGITS})${GAP}*(?:${MULTIPLE})(?:${GAP}*${NAMED})?${END}`,
      'giu',
    ),
    say: ([all, minus = '', digits = '', multiple, named], around) =>
      named === undefined
        ? bare(all, minus && '-', digits, multipleOf(multiple), around)
        : meant(all, `${minus && '-'}${signNamed(named)}${digits}${multipleOf(multiple)}`),
  },
  {
    pattern: shape(`(${MINUS}?)(${DIGITS})${GAP}*${NAMED}`),
    say: ([all, minus = '', digits = '', named = '']) => meant(all, `${minus && '-'}${signNamed(named)}${digits}`),
  },
  {
    pattern: new RegExp(`${START}(${MINUS}?${DIGITS})(?:${GAP}+%|${GAP}*(?:per${GAP}?cent|pct?|percent)${END})`, 'giu'),
    say: ([all, digits = '']) => meant(all, `${digits}%`),
  },
  {
    // Word and Excel part a minus from its figure.
    pattern: shape(`${MINUS}${GAP}+(${DIGITS})(%?)`),
    say: ([all, digits = '', percent = '']) => meant(all, `-${digits}${percent}`),
  },
  ...ODD_FIGURES,
  ...EXACT_ONLY,
  FOOTNOTED,
  {
    pattern: new RegExp(`${START}(?:n/?a|n\\.a\\.|not known|unknown|\\.\\.+|\u2026|tb[cda]|t\\.b\\.[cda]\\.?)${END}`, 'giu'),
    say: ([all]) => ({
      message: `‘${all}’ is not a figure. Write - where a figure is not known yet, and say why behind a colon.`,
      text: '-',
    }),
  },
];

/** Words that say that there is none. */
const NOT_THERE =
  /^(?:(?:data |figures? )?(?:not (?:yet )?(?:available|reported|collected|published|known|due)|unavailable)|no data|awaited|awaiting (?:data|figures?)|pending|due later)$/i;

/** A figure that is left out, in other words. */
export const NO_DATA: readonly Slip[] = [
  {
    pattern: /(?<=\s)(?:data|figures?|not|no|awaited|awaiting|pending|unavailable)(?: \p{L}+){0,3}?(?= +[-\d£$€<>~[]|\s*$)/giu,
    say: ([all], { money }) => {
      if (!NOT_THERE.test(all)) return undefined;
      const text = money ? '-' : 'not available';
      return { message: `‘${all}’ is not how a figure is left out. Did you mean ‘${text}’?`, text };
    },
  },
];

/** Whatever else stands in the place of a figure: words, a tick, an arrow. */
export const NO_FIGURES: readonly Slip[] = [
  {
    // An arrow, or a coloured mark, beside a figure.
    pattern: new RegExp(
      `(?<=\\s)[\\u2190-\\u21FF\\u25A0-\\u25FF\\u2605\\u2606\\u2713-\\u2718\\u{1F534}\\u{1F7E0}-\\u{1F7E2}]*(${MINUS}?${CURRENCY}?${DIGITS}(?:bn|m|k)?%?)[\\u2190-\\u21FF\\u25A0-\\u25FF\\u2605\\u2606\\u2713-\\u2718\\u{1F534}\\u{1F7E0}-\\u{1F7E2}%]*(?=\\s|$)`,
      'giu',
    ),
    say: ([all, figure = '']) =>
      all === figure ? undefined : { message: `‘${all}’ is more than a figure. Did you mean ${figure}?`, text: figure },
  },
  {
    pattern: /(?<=\s)(?:\d{1,4}):(?:\d{1,4})(?::\d{2})?(?=\s|$)/gu,
    say: ([all]) => ({
      message: `‘${all}’ is a ratio or a time, not one figure. Write one number, such as 0.75, and what it counts as the ‘unit’.`,
    }),
  },
  ...NO_DATA,
  {
    pattern: /(?<=\s)(?![-\u2013\u2014]\s)(?=[^\s\d])[^\s:#>,=()]+(?: (?![-\d£$€<>~[])[^\s:#>,=()]+)*/gu,
    say: ([all]) => ({
      message: `‘${all}’ is not a figure. Write - where there is none, and put words behind a colon at the end of the line.`,
    }),
  },
];
