/** The financial years that words name: `Council plan 2026 to 2029` is 2026/27 to 2028/29. Years are those that they begin in. */
export function yearsIn(words: string): number[] {
  // 2026-29 is 2026 to 2029.
  const full = words.replace(/\b(20)(\d\d)[-–](\d\d)\b/g, '20$2 to 20$3');
  const financial = [...words.matchAll(/\b(20\d\d)\/(\d\d)\b/g)].map(([, year]) => Number(year));
  const calendar = [...full.matchAll(/\b(20\d\d)\b(?!\/)/g)].map(([, year]) => Number(year));
  // From 2026 to 2029 is three years: the last calendar year is the one that the plan ends in.
  const [first, last] = financial.length > 0 ? [financial[0], financial.at(-1)] : [calendar[0], (calendar.at(-1) ?? 0) - 1];
  if (first === undefined || last === undefined) return [];
  const count = Math.max(last, first) - first + 1;
  return count > 10 ? [] : Array.from({ length: count }, (_, index) => first + index);
}
