import type { SourceFile } from '@goldenthread/rules';
import { decode } from '@goldenthread/syntax';
import { readFileLater } from '@goldenthread/workspace/node';

/** The text of the files that findings are in. */
export class SourceLines {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** Reads files; one that cannot be read (any more) has no lines. */
  static async of(files: Iterable<SourceFile>): Promise<SourceLines> {
    const texts = new Map<string, string>();
    for (const file of new Set(files)) {
      const bytes = await readFileLater(file.file).catch(() => undefined);
      const text = bytes && decode(bytes).text;
      if (text !== undefined && text.length === file.length) texts.set(file.file, text);
    }
    return new SourceLines(texts);
  }

  /** The lines of texts that are at hand. */
  static from(texts: Iterable<readonly [SourceFile, string]>): SourceLines {
    return new SourceLines(new Map([...texts].map(([{ file }, text]) => [file, text])));
  }

  /** A line as typed, counted from 1, without its end. */
  line(file: SourceFile, line: number): string | undefined {
    const text = this.texts.get(file.file);
    const start = file.lines[line - 1];
    if (text === undefined || start === undefined) return undefined;
    return text.slice(start, file.lines[line] ?? text.length).replace(/[\r\n]+$/, '');
  }
}
