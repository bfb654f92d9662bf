import type { Cell, CellValue } from 'hucre/xlsx';
import { superscript } from '../../spreadsheet/cells/marks.js';

/** The text of a cell in the form that the reader of tables takes, and what of it that text does not hold. */
export interface CellText {
  readonly text: string;
  /** A sentence about what was left out of it. */
  readonly remark?: string | undefined;
}

/** The digits that a spreadsheet keeps: what it works out is not exact beyond them. */
const SPREADSHEET_DIGITS = 15;

/** A cell as text: figures by all their digits, dates year first, percentages with their sign, marks of notes as raised digits. */
export function cellText(value: CellValue, cell: Cell | undefined): CellText {
  if (cell?.style?.font?.strikethrough && value !== null && value !== '')
    return { text: '', remark: `‘${String(value)}’ is struck through, so it is left out.` };
  if (cell?.richText) return ofRuns(cell.richText);
  if (cell?.type === 'error') return { text: String(value) };
  if (cell?.formula !== undefined && (value === null || value === undefined))
    return {
      text: '',
      remark: `The formula =${cell.formula} has no result saved with it. Open the workbook in Excel, save it, and try again.`,
    };
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) return { text: dateText(value, cell?.style?.numFmt ?? '') };
  if (typeof value === 'number') return { text: numberText(value, cell?.style?.numFmt ?? '') };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  return { text: value };
}

function ofRuns(runs: NonNullable<Cell['richText']>): CellText {
  const struck = runs.filter((run) => run.font?.strikethrough).map(({ text }) => text);
  const text = runs
    .filter((run) => !run.font?.strikethrough)
    .map((run) => (run.font?.vertAlign === 'superscript' ? superscript(run.text) : run.text))
    .join('');
  return struck.length === 0 ? { text } : { text, remark: `‘${struck.join('').trim()}’ is struck through, so it is left out.` };
}

/** A date as its format shows it: a month where it shows no day. Spreadsheets keep the day in any case. */
function dateText(date: Date, format: string): string {
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  const shown = format.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, '');
  if (/h|s/i.test(shown) && !/[dy]/i.test(shown)) return iso.slice(11, 16);
  if (/y/i.test(shown) && !/d/i.test(shown)) return /m/i.test(shown) ? monthText(date) : iso.slice(0, 4);
  return iso.slice(0, 10);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function monthText(date: Date): string {
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A number by its digits, as its format scales it: 0.412 shown as a percentage is 41.2%, 12500000 shown in thousands 12500. */
export function numberText(value: number, format: string): string {
  if (!Number.isFinite(value)) return '';
  const [positive = ''] = format.split(';');
  const shown = positive.replace(/"[^"]*"|\\./g, '');
  const symbol = /[£€]|\$(?![^[\]]*\])|(?<=\[\$)\$/.exec(positive)?.[0] ?? '';
  const percent = shown.includes('%');
  // Each comma behind the last digit of a format divides what is shown by a thousand.
  const thousands = /[0#?](,+)(?=[^0#?]*$)/.exec(shown)?.[1]?.length ?? 0;
  const digits = shifted(value, (percent ? 2 : 0) - 3 * thousands);
  const words = /"\s*(k|m|bn|million|thousand)\s*"/i.exec(positive)?.[1] ?? '';
  const unit = thousands > 0 ? words : '';
  const behind = `${unit}${percent ? '%' : ''}${/" \[[precxz]\]"$/.exec(positive)?.[0].slice(1, -1) ?? ''}`;
  return digits.startsWith('-') ? `-${symbol}${digits.slice(1)}${behind}` : `${symbol}${digits}${behind}`;
}

/** The digits of a number with its point moved, and without the noise of binary fractions. */
function shifted(value: number, places: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(SPREADSHEET_DIGITS - 1).split('e');
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const point = Number(exponent) + 1 + places;
  if (digits === '') return '0';
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
