/** How a card is set: in Markdown, or in plain text for editors that show nothing else. */
export interface Hand {
  strong(text: string): string;
  heading(text: string): string;
  /** Words for people on one line, as they stand in the plan. */
  words(text: string): string;
  /** Longer words, which may hold Markdown of their own. */
  narrative(text: string): string;
  item(text: string, depth: number): string;
  table(head: readonly string[], rows: readonly (readonly string[])[]): string;
}

const MARKS = /[\\`*_[\]<>|~#]/g;

export const markdown: Hand = {
  strong: (text) => `**${text}**`,
  heading: (text) => `**${text}**`,
  words: (text) => text.replace(MARKS, '\\$&'),
  // A picture would be fetched from elsewhere.
  narrative: (text) => text.replaceAll('![', '!\\[').replaceAll('<', '&lt;'),
  item: (text, depth) => `${'  '.repeat(depth)}- ${text}`,
  table: (head, rows) =>
    [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
};

export const plain: Hand = {
  strong: (text) => text,
  heading: (text) => text,
  words: (text) => text,
  narrative: (text) => text,
  item: (text, depth) => `${'  '.repeat(depth)}- ${text}`,
  table: ([, ...years], rows) =>
    rows
      .map(([label, ...cells]) => `- ${label}: ${cells.map((cell, index) => `${cell} in ${years[index]}`).join(', ')}`)
      .join('\n'),
};
