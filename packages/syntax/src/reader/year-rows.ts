import { formatYear, type ProblemFact } from '@goldenthread/model';

/** A line of years, quarters or months, up to its first period. */
const OPENS_ROW = /^[ \t\u00A0]*(?:years|quarters|months)[ \t\u00A0]+$/;
const SPAN = /^(\d{4})[-/\u2010-\u2015](?:\d{2})?(\d{2})$/;

/**
 * Problems with the periods of one line of years as one: whoever types `2024-25` once types it in every column. A stretch of
 * years, which is no period elsewhere, says there which years are meant.
 */
export function rowsOfYears(problems: readonly ProblemFact[], text: string): ProblemFact[] {
  const found: ProblemFact[] = [];
  for (const problem of problems) {
    const last = found.at(-1);
    const joined = last && areOneRow(last, problem, text) ? join(last, problem, text) : undefined;
    if (joined) found[found.length - 1] = joined;
    else found.push(stretch(problem, text) ?? problem);
  }
  return found;
}

const areOneRow = (one: ProblemFact, next: ProblemFact, text: string): boolean =>
  one.rule === 'period-invalid' &&
  next.rule === 'period-invalid' &&
  one.replacement !== undefined &&
  next.replacement !== undefined &&
  /^[ \t\u00A0,]+$/.test(text.slice(one.at.end, next.at.start)) &&
  opensRow(one, text);

const opensRow = ({ at }: ProblemFact, text: string): boolean =>
  OPENS_ROW.test(beforeOnLine(text, at.start).replace(/\d.*$/, ''));

const beforeOnLine = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1, at);

function join(one: ProblemFact, next: ProblemFact, text: string): ProblemFact | undefined {
  const at = { start: one.at.start, end: next.at.end };
  const between = text.slice(one.at.end, next.at.start);
  const put = `${one.replacement?.text}${between}${next.replacement?.text}`;
  const why = /: ([^:‘’]+)\. Did you mean/.exec(next.message)?.[1];
  const typed = text.slice(at.start, at.end).replace(/[ \t\u00A0,]+/g, ' ');
  return {
    ...one,
    at,
    message: `‘${typed}’ are not periods that can be read${why === undefined ? '' : `: ${why}`}. Did you mean ${put.replace(/[ \t\u00A0,]+/g, ' ')}?`,
    replacement: { at, text: put },
  };
}

/** `years 2024/27`, or `years 2024-2027`: from the first year to the one that ends then. */
function stretch(problem: ProblemFact, text: string): ProblemFact | undefined {
  const { rule, at } = problem;
  const [typed = '', from = '', to = ''] = SPAN.exec(text.slice(at.start, at.end)) ?? [];
  const years = (Number(to) - (Number(from) % 100) + 100) % 100;
  if (rule !== 'period-invalid' || typed === '' || years < 3 || years > 30 || !opensRow(problem, text)) return undefined;
  const put = `${formatYear(Number(from))} to ${formatYear(Number(from) + years - 1)}`;
  return { ...problem, message: `‘${typed}’ runs over several years. Did you mean ${put}?`, replacement: { at, text: put } };
}
