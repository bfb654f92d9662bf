import { type Element, formatYear, type PeriodFact, periodOf } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule, EVERYONE, type Reporter } from '../engine/rule.js';
import { calendarYearIn } from '../engine/words/calendar-years.js';
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
          fixes: () => (row.clause.cells.length !== 2 ? [] : [replaceText(`Change to '${meant}'`, element.file, year.at, meant)]),
        });
      }
    for (const measure of part.having('pooled'))
      for (const clause of measure.all('pooled')) reportPooled(measure, clause.spans, report);
    for (const element of part.withRows)
      for (const { clause } of element.rows)
        if (clause.pairs.some((pair) => 'end' in pair)) reportPooled(element, clause.pairs, report);
    for (const measure of part.having('calendarYears')) reportCalendarYears(measure, report);
  },
});

/** Stretches of years that do not run from a financial year to a later one. */
function reportPooled(element: Element, stretches: readonly Stretch[], report: Reporter): void {
  for (const stretch of stretches) {
    const { period, end } = stretch;
    if (!end?.period || !period.period || periodOf(stretch)) continue;
    report({
      element,
      at: { start: period.at.start, end: end.at.end },
      message: `‘${period.text} to ${end.text}’ does not run from one financial year to a later one, so its figure counts nowhere. Write it such as 2018/19 to 2020/21.`,
    });
  }
}

type Stretch = Parameters<typeof periodOf>[0] & { readonly end?: PeriodFact };

/** Numbers in a line of calendar years that are no years. */
function reportCalendarYears(measure: Element, report: Reporter): void {
  for (const { years, end } of measure.all('calendarYears')) {
    for (const { text, at } of [...years, ...(end ? [end] : [])]) {
      if (/^(19|20)[0-9]{2}$/.test(text)) continue;
      report({ element: measure, at, message: `‘${text}’ is not a calendar year. Write all four figures, such as 2024.` });
    }
  }
}
