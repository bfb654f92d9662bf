import { COLON, FIRST_CHARACTERS, isDigit, isSpace, MARK } from './characters.js';
import { unitsOf } from './text-buffer.js';

/** A text as the lines that it is read by, from the first to the last. */
export class TextLines {
  text = '';
  units: Uint16Array = new Uint16Array(0);
  /** Where each line starts that was come to. */
  lines: number[] = [];
  /** The marks of comments and words for people that stand between the lines of a list. */
  asidesWithin: number[] = [];
  /** Whether a space of Word or Excel was met where logic stands. */
  metOddSpace = false;

  /** Begins with a text. */
  begin(text: string): void {
    this.text = text;
    this.units = unitsOf(text);
    this.lines = [0];
    this.asidesWithin = [];
    this.metOddSpace = false;
  }

  /** Where the line ends that holds a position. */
  lineEnd(position: number): number {
    const { text } = this;
    let end = text.indexOf('\n', position);
    if (end < 0) end = text.length;
    if (this.units[end - 1] === 13 && end > position) end--;
    return end;
  }

  /** Where the line starts behind the one that holds a position: the end of the text behind the last. */
  lineAfter(position: number): number {
    const { units, text } = this;
    let end = position;
    while (units[end] !== 10) end++;
    if (end >= text.length) return text.length;
    this.lines.push(end + 1);
    return end + 1;
  }

  /** Skips spaces, line ends, comments and words for people: to the next line's first token, or the end of the text. */
  protected overLineEnds(from: number): number {
    const { units } = this;
    const { length } = this.text;
    let position = from;
    while (position < length) {
      const code = units[position] as number;
      if (code === 10) this.lines.push(++position);
      else if (FIRST_CHARACTERS[code] === MARK) {
        this.asidesWithin.push(position);
        position = this.lineEnd(position);
      } else if (code === 13 || isSpace(code)) {
        if (code > 127) this.metOddSpace = true;
        position++;
      } else break;
    }
    return position;
  }

  /** Whether a line ends between two places. */
  protected hasLineEnd(from: number, to: number): boolean {
    for (let position = from; position < to; position++) if (this.units[position] === 10) return true;
    return false;
  }

  /** Where the token stands that overLineEnds would lead to, without going there. */
  protected behindLineEnds(from: number): number {
    const { units } = this;
    const { length } = this.text;
    let position = from;
    while (position < length) {
      const code = units[position] as number;
      if (FIRST_CHARACTERS[code] === MARK) position = this.lineEnd(position);
      else if (code === 10 || code === 13 || isSpace(code)) position++;
      else break;
    }
    return position;
  }

  /** Whether a figure may end here: at a space, a comma, the words behind it, or the line's end. */
  protected isBoundary(position: number): boolean {
    const begins = FIRST_CHARACTERS[this.units[position] as number] as number;
    return begins >= COLON;
  }

  /** How far a terminal of the grammar matches at a place; 0 where it does not. */
  protected matches(terminal: RegExp, start: number): number {
    terminal.lastIndex = start;
    return terminal.exec(this.text)?.[0].length ?? 0;
  }

  /** Whether a mark is part of a number, as the colon of a ratio or of a time is. */
  protected isBetweenDigits(position: number): boolean {
    return isDigit(this.units[position - 1] as number) && isDigit(this.units[position + 1] as number);
  }

  /** The column that a line is indented to, by the place of its first character; undefined where others stand before that on its line. */
  columnOf(position: number): number | undefined {
    const { units } = this;
    let start = position;
    while (start > 0 && isSpace(units[start - 1] as number)) start--;
    if (start > 0 && units[start - 1] !== 10) return undefined;
    let column = 0;
    for (let index = start; index < position; index++) column += units[index] === 9 ? TAB - (column % TAB) : 1;
    return column;
  }
}

/** How wide a tab is where it is compared with spaces. */
const TAB = 4;
