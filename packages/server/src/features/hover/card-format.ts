import { oneLine, toMarkdown, visible } from '@goldenthread/model';

/** How a card is set: in Markdown, or in plain text for editors that show nothing else. */
export interface CardFormat {
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

/** A link to a web page. */
const WEB_LINK = /^\[[^[\]\n]{1,500}\]\(https?:\/\/[^\s()<>\\]+\)/i;

/** Longer words of a plan, with the Markdown that they hold: no HTML, no picture, and no link to anything but a web page. */
function narrative(text: string): string {
  return visible(text)
    .replaceAll('<', '&lt;')
    .replace(/!?\[/g, (mark, at: number, whole: string) =>
      mark === '[' && WEB_LINK.test(whole.slice(at, at + 3000)) ? mark : mark.replace('[', '\\['),
    );
}

export const markdown: CardFormat = {
  strong: (text) => `**${text}**`,
  heading: (text) => `**${text}**`,
  words: toMarkdown,
  narrative,
  item: (text, depth) => `${'  '.repeat(depth)}- ${text}`,
  table: (head, rows) =>
    [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  picture: (_svg, _words, instead) => instead,
  link: (text, address) => `[${text}](${address})`,
};

/** Markdown for an editor that shows pictures which come with the text. */
export const illustrated: CardFormat = {
  ...markdown,
  picture: (svg, words) => `![${toMarkdown(words)}](data:image/svg+xml;base64,${btoa(svg)})`,
};

export const plain: CardFormat = {
  strong: (text) => text,
  heading: (text) => text,
  words: oneLine,
  narrative: visible,
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
