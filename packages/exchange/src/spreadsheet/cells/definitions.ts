/** Which way a measure is better, as a plan writes it; empty where a cell says none. */
export function betterIn(text: string): string {
  if (/high|up|increas|bigger|more|maxim|uwch|mwy|cynyddu/i.test(text)) return 'higher';
  return /low|down|decreas|smaller|less|minim|reduc|is$|isel|llai|gostwng/i.test(text) ? 'lower' : '';
}

/** How often a measure is reported, as a plan writes it; empty where a cell says none. */
export function frequencyIn(text: string): string {
  if (/month|misol/i.test(text)) return 'monthly';
  if (/quarter|chwarter/i.test(text)) return 'quarterly';
  return /year|annual|blynyddol/i.test(text) ? 'yearly' : '';
}
