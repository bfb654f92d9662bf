import { formatYear } from '@goldenthread/model';
import { EVERYONE } from '../engine/audiences.js';
import { calendarYearIn } from '../engine/calendar-years.js';
import { replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const periodInvalid = defineRule({
  name: 'period-invalid',
  group: 'language',
  audiences: EVERYONE,
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    reportReading('period-invalid', part, report);
    for (const element of part.withRows)
      for (const row of element.rows) {
        const year = calendarYearIn(row);
        if (!year || element.file.problems.some(({ at }) => at.start === year.at.start)) continue;
        const meant = formatYear(Number(year.text));
        report({
          element,
          at: year.at,
          message: `‘${year.text}’ is not a period that can be read. Did you mean ${meant}?`,
          fixes: row.clause.cells.length !== 2 ? [] : [replaceText(`Change to '${meant}'`, element.file, year.at, meant)],
        });
      }
  },
});
