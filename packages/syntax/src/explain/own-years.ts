import type { ProblemFact } from '@goldenthread/model';

/** The year that examples in messages are written for. */
const WRITTEN_FOR = 2024;

/** The first financial year of a text: of its `years` line where it has one. */
function firstYear(text: string): number | undefined {
  const found = /^[ \t]*years[ \t]+(\d{4})\/\d{2}\b/m.exec(text) ?? /\b(20\d{2})\/\d{2}\b/.exec(text);
  return found ? Number(found[1]) : undefined;
}

/** What a message gives as an example: `such as 2024/25 Q3 or 2025-09-30`. What was typed stands in quotation marks before it. */
const EXAMPLES = /\bsuch as [^.?]+/g;

/** The same message with examples of the text’s own years, so that they can be used as they stand. */
export function withOwnYears(problem: ProblemFact, text: string): ProblemFact {
  if (!problem.message.includes('such as ')) return problem;
  const year = firstYear(text);
  if (year === undefined || year === WRITTEN_FOR) return problem;
  const message = problem.message.replace(EXAMPLES, (examples) =>
    examples
      .replace(/\b(\d{4})\/\d{2}\b/g, (_, start: string) => financialYear(Number(start) + year - WRITTEN_FOR))
      .replace(/\b(\d{4})(?=-\d{2}\b)/g, (_, typed: string) => String(Number(typed) + year - WRITTEN_FOR)),
  );
  return { ...problem, message };
}

const financialYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
