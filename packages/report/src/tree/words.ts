/** `1 measure`, `3 measures`, `2 pieces of work` */
export function counted(count: number, one: string, many = plural(one)): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Words for more than one of a kind. */
export function plural(words: string): string {
  if (words.endsWith('s')) return words;
  return /[^aeiou]y$/.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The parts that say something, one behind the other. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
