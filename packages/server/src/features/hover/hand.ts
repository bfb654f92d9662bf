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
  /** A picture, with what it shows in words; `instead` is for editors that show none. */
  picture(svg: string, words: string, instead: string): string;
  /** An address to go to, by what is there. */
  link(text: string, address: string): string;
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
  picture: (_svg, _words, instead) => instead,
  link: (text, address) => `[${text}](${address})`,
};

/** Markdown for an editor that shows pictures which come with the text. */
export const illustrated: Hand = {
  ...markdown,
  picture: (svg, words) => `![${words.replace(MARKS, '\\$&')}](data:image/svg+xml;base64,${btoa(svg)})`,
};

export const plain: Hand = {
  strong: (text) => text,
  heading: (text) => text,
  words: (text) => text,
  narrative: (text) => text,
  item: (text, depth) => `${'  '.repeat(depth)}- ${text}`,
  table: ([, ...years], rows) =>
    rows
      .map(([label, ...cells]) => {
        const told = cells.flatMap((cell, index) => (cell === '-' ? [] : `${cell} in ${years[index]}`));
        return `- ${label}: ${told.join(', ')}`;
      })
      .join('\n'),
  picture: (_svg, _words, instead) => instead,
  link: (text, address) => `${text}: ${address}`,
};
