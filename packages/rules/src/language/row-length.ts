import { type Element, formatYear, type Part, placeOf, type Row, type Span } from '@goldenthread/model';
import { defineRule, EVERYONE } from '../engine/rule.js';
import { hasUnreadLine } from '../engine/unread.js';
import { calendarYearIn } from '../engine/words/calendar-years.js';
import { exampleYear } from '../engine/words/time.js';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const rowLength = defineRule({
  name: 'row-length',
  group: 'language',
  audiences: EVERYONE,
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.withRows) {
      for (const row of element.rows) {
        const message = problemOf(part, row);
        // The line of periods above it may be one that could not be read.
        if (message && !row.header && hasUnreadLine(element)) continue;
        // Periods that could not be read are a finding of their own, and so is a figure, behind which a row is not read on.
        if (message && !hasProblem(element, row.clause.at) && !(row.header && hasProblem(element, row.header.at)))
          report({
            element,
            at: row.clause.at,
            message,
            related: row.header ? [{ message: 'the periods above it', file: element.file, at: row.header.at }] : [],
          });
      }
    }
  },
});

const hasProblem = ({ file }: Element, { start, end }: Span): boolean => {
  const isBeside = (at: Span): boolean => placeOf(file, at.start).line === placeOf(file, start).line;
  return file.problems.some(({ at }) => (at.start >= start && at.end <= end) || isBeside(at));
};

function problemOf(part: Part, row: Row): string | undefined {
  if (row.cells === 0 || calendarYearIn(row)) return undefined;
  if (!row.header) {
    if (row.clause.type === 'target' || row.clause.type === 'baseline') return undefined;
    const [year, next] = [exampleYear(part), exampleYear(part) + 1].map(formatYear);
    return `This row has no ‘years’, ‘quarters’ or ‘months’ line above it, so nobody can tell which year each figure is for. Add one, or write each year, such as ‘${year} 450, ${next} 500’.`;
  }
  const { periods } = row;
  if (periods === row.cells) return undefined;
  const unit = count(periods, row.header.type.slice(0, -1), row.header.type);
  return `This row has ${count(row.cells, 'value', 'values')} for ${unit}. Give each a value, with - where there is none.`;
}
