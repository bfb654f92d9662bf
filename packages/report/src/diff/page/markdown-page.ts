/** Kept free for what says how much was left out. */
const RESERVE = 400;

/** A part of the page in its place: what stands around its rows, and the rows. */
interface Part {
  readonly before: string;
  readonly rows: readonly { readonly text: string; readonly isNeeded: boolean }[];
  readonly after: string;
  readonly isNeeded: boolean;
}

/** A page that takes no more than it may hold. What is needed has room first; the rest follows in the order of the page. */
export class MarkdownPage {
  private readonly parts: Part[] = [];

  constructor(private readonly most: number) {}

  /** Adds a paragraph that is never left out. */
  text(before: string): void {
    this.parts.push({ before, rows: [], after: '', isNeeded: true });
  }

  /** Adds a table, folded where it has a title to open it by. Rows that are needed are the last to be left out. */
  table<T>(
    title: string,
    heads: readonly string[],
    items: readonly T[],
    cellsOf: (item: T) => readonly string[],
    isNeeded: (item: T) => boolean = () => false,
  ): void {
    if (items.length === 0) return;
    const open = title === '' ? '' : `<details><summary>${title}</summary>\n\n`;
    this.parts.push({
      before: `${open}| ${heads.join(' | ')} |\n|${heads.map(() => '---|').join('')}\n`,
      rows: items.map((item) => ({ text: `| ${cellsOf(item).join(' | ')} |\n`, isNeeded: isNeeded(item) })),
      after: title === '' ? '' : '\n</details>\n',
      isNeeded: false,
    });
  }

  /** Adds a Mermaid picture, where there is one. */
  picture(title: string, mermaid: string | undefined, more: number): void {
    if (mermaid === undefined) return;
    const rest = more === 0 ? '' : `\n${more} more could not be shown.\n`;
    const before = `<details><summary>${title}</summary>\n\n\`\`\`mermaid\n${mermaid}\`\`\`\n${rest}\n</details>\n`;
    this.parts.push({ before, rows: [], after: '', isNeeded: false });
  }

  /** The page, with what there was room for, and how many lines there was none for. */
  written(): string {
    let room = this.most - RESERVE;
    const kept = new Set<unknown>();
    const take = (part: Part, row?: Part['rows'][number]): boolean => {
      const frame = kept.has(part) ? 0 : part.before.length + part.after.length + 1;
      const needed = frame + (row?.text.length ?? 0);
      if (needed > room) return false;
      room -= needed;
      kept.add(part);
      if (row) kept.add(row);
      return true;
    };
    for (const wanted of [true, false]) {
      for (const part of this.parts) {
        if (part.rows.length === 0 && part.isNeeded === wanted) take(part);
        for (const row of part.rows) if (row.isNeeded === wanted && !take(part, row)) break;
      }
    }
    const leftOut = this.parts.flatMap(({ rows }) => rows).filter((row) => !kept.has(row)).length;
    const pages = this.parts
      .filter((part) => kept.has(part))
      .map((part) => `${part.before}${part.rows.flatMap((row) => (kept.has(row) ? row.text : [])).join('')}${part.after}`);
    if (leftOut > 0)
      pages.push(
        `${leftOut === 1 ? 'One more line is' : `${leftOut} more lines are`} left out here. \`goldenthread diff\` shows them all.\n`,
      );
    return pages.join('\n');
  }
}
