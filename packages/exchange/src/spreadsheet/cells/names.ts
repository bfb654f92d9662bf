/** Something of the plan that a label of a spreadsheet may mean. */
export interface Named {
  readonly name: string;
  readonly title: string;
}

/** What of the plan a label means: by its name or its title, whatever the case and the marks; else the longest that it holds. */
export function matchByLabel(label: string, all: readonly Named[]): Named | undefined {
  const wanted = normalisedWords(label);
  if (wanted === '') return undefined;
  const exact = all.find(({ name, title }) => normalisedWords(name) === wanted || normalisedWords(title) === wanted);
  if (exact) return exact;
  const within = all
    .flatMap((named) => [named.title, named.name].map((words) => ({ named, words: normalisedWords(words) })))
    .filter(({ words }) => words.length > 3 && ` ${wanted} `.includes(` ${words} `));
  return within.sort((a, b) => b.words.length - a.words.length)[0]?.named;
}

/** Words in small letters with one space between them. */
export function normalisedWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
