/** The currencies that a plan can be in, each with the sign that its amounts are written with. */
export const CURRENCIES = { GBP: '£', EUR: '€', USD: '$', CAD: '$', AUD: '$', NZD: '$' } as const;

/** The code of a currency, as `currency` states it. */
export type Currency = keyof typeof CURRENCIES;

/** The sign that an amount is written with. */
export type CurrencySign = (typeof CURRENCIES)[Currency];

/** What a plan's amounts are in where it does not say. */
export const USUAL_CURRENCY: Currency = 'GBP';

/** Whether a word is the code of a currency that a plan can be in. */
export function isCurrency(code: string | undefined): code is Currency {
  return code !== undefined && Object.hasOwn(CURRENCIES, code);
}

/** The sign in an amount as typed; undefined for a bare number. */
export function signOf(text: string): CurrencySign | undefined {
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (isCurrencySign(character)) return character;
  }
  return undefined;
}

/** Whether a character is the sign of a currency. */
export function isCurrencySign(character: string): character is CurrencySign {
  return character === '£' || character === '€' || character === '$';
}
