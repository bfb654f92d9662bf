import {
  FIGURE_FLAGS,
  type FigureFlag,
  type NameFact,
  NOT_AVAILABLE,
  type PeriodFact,
  type ProblemFact,
  parseMoney,
  readPeriod,
  type Span,
  shortened,
  type ValueFact,
  type WordsFact,
  withoutFlag,
  withoutInexact,
  withoutInvisible,
} from '@goldenthread/model';

/** Spaces as people type them, and as Word and Excel put them. */
export const SPACES = /[ \t\u00A0\u2007\u202F\uFEFF]+/g;

/** Dashes that Word and Excel put in the place of a minus. */
const MINUS = /^[\u2010-\u2015\u2212]/;

/** Turns a token of the text into a fact, and reports a value that cannot be what it says. */
export function convertToken(
  token: string,
  text: string,
  start: number,
  problems: ProblemFact[],
): NameFact | WordsFact | PeriodFact | ValueFact | string {
  const at: Span = { start, end: start + text.length };
  switch (token) {
    case 'NAME':
    case 'WORD':
    case 'CURRENCY_UNIT':
      return { name: text, at };
    case 'WORDS':
    case 'TITLE':
      return wordsFact(text, start);
    case 'FINANCIAL_YEAR':
    case 'QUARTER':
    case 'MONTH':
    case 'DATE':
    case 'CALENDAR':
      return period(text, at, problems);
    case 'MONEY':
    case 'NUMBER':
    case 'PERCENT':
    case 'DASH':
      return value(token, text, at, problems);
    case 'INEXACT':
      return inexact(text.replace(SPACES, ' '), at, problems);
    default:
      return text.replace(SPACES, ' ');
  }
}

/** The words after a mark (`:`, `>` or `#`), without the spaces around them. */
export function wordsFact(image: string, start: number): WordsFact {
  const body = image.slice(1);
  const text = body.trim();
  const from = start + 1 + (body.length - body.trimStart().length);
  return { text, at: { start: from, end: from + text.length } };
}

function toNumber(text: string): number {
  const plain = Number(text);
  return Number.isNaN(plain) ? Number(text.replaceAll(',', '').replace(MINUS, '-')) : plain;
}

function value(token: string, typed: string, at: Span, problems: ProblemFact[]): ValueFact {
  const { text, flag } = withoutFlag(typed);
  const fact = unflagged(token, text, at, problems);
  if (flag === undefined) return fact;
  const message = flagAtFault(typed, text, flag);
  if (message !== undefined) problems.push({ rule: 'line-not-understood', at, message });
  return { ...fact, flag };
}

/** Flags that stand in the place of a figure; the others stand behind one. */
const NO_FIGURE: readonly FigureFlag[] = ['c', 'x', 'z'];

/** What is wrong with a flag that says the opposite of what it stands behind. */
function flagAtFault(typed: string, figure: string, flag: FigureFlag): string | undefined {
  const isEmpty = /^[-\u2010-\u2015\u2212]?$/.test(figure);
  const meaning = `‘${FIGURE_FLAGS[flag]}’`;
  if (NO_FIGURE.includes(flag))
    return isEmpty
      ? undefined
      : `‘${typed}’ is a figure, but [${flag}] says ${meaning}. Write one of the two; where they are two columns, put two spaces between them.`;
  return isEmpty
    ? `‘[${flag}]’ says ${meaning} of the figure before it, and there is none. Put it one space behind its figure.`
    : undefined;
}

/** A figure with a word that makes it inexact, or the words for none. */
function inexact(typed: string, at: Span, problems: ProblemFact[]): ValueFact {
  if (typed === NOT_AVAILABLE) return { type: 'empty', text: typed, at, flag: 'x' };
  const { figure, inexact } = withoutInexact(typed);
  const token = /[$\u00A3\u20AC]/.test(figure) ? 'MONEY' : figure.includes('%') ? 'PERCENT' : 'NUMBER';
  const fact = value(token, figure, at, problems);
  return inexact === undefined ? fact : { ...fact, inexact, text: `${inexact} ${fact.text}` };
}

function unflagged(token: string, text: string, at: Span, problems: ProblemFact[]): ValueFact {
  if (token === 'MONEY') return money(text, at, problems);
  if (token === 'NUMBER') return { type: 'number', value: toNumber(text), text, at };
  if (token === 'PERCENT') return { type: 'percent', value: toNumber(text.slice(0, -1)), text, at };
  return { type: 'empty', text: text === '' ? '-' : text, at };
}

function period(text: string, at: Span, problems: ProblemFact[]): PeriodFact {
  const reading = readPeriod(text.replace(SPACES, ' '));
  if (reading.period) return { text, at, period: reading.period };
  const { suggestion, why } = reading;
  const because = `‘${text}’ is not a period that can be read: ${why}.`;
  problems.push({
    rule: 'period-invalid',
    at,
    message: suggestion === undefined ? because : `${because} Did you mean ${suggestion}?`,
    ...(suggestion === undefined ? {} : { replacement: { at, text: suggestion } }),
  });
  return { text, at };
}

/** Pounds with three digits behind the point, as the continent writes thousands: ten pounds, or ten thousand? */
const THREE_PLACES = /^([-+\u2013\u2212]?[$\u00A3\u20AC]\d{1,3})\.(\d{3})$/;

function money(text: string, at: Span, problems: ProblemFact[]): ValueFact {
  const thousands = THREE_PLACES.exec(text);
  if (thousands) {
    const meant = `${thousands[1]},${thousands[2]}`;
    const message = `‘${text}’ has three digits behind the point, so it is not an amount in whole pence. Did you mean ${meant}?`;
    problems.push({ rule: 'line-not-understood', at, message, replacement: { at, text: meant } });
    return { type: 'money', text, at };
  }
  const amount = parseMoney(text);
  if (/^[$\u00A3\u20AC]0{2,}$/.test(text)) {
    const message = `‘${text}’ is not an amount. What the amounts are counted in stands on a line of its own, such as ‘amounts in £k’.`;
    problems.push({ rule: 'line-not-understood', at, message });
  }
  if (amount === undefined) {
    problems.push({
      rule: 'line-not-understood',
      at,
      message: `‘${text}’ cannot be counted to the penny. Write the amount in whole pence, and no more than 100 billion.`,
    });
    return { type: 'money', text, at };
  }
  return { type: 'money', pence: amount, text, at };
}

/** What is said of a declared name with a dot. */
export function dotInName({ name, at }: NameFact): ProblemFact {
  const text = name.replaceAll('.', '');
  const message = `‘${shorten(name)}’ has a dot. A dot stands between another plan, or a declaration, and a name of its own. Write the name without it: ‘${shorten(text)}’.`;
  return { rule: 'line-not-understood', at, message, replacement: { at, text } };
}

/** A text as a message quotes it, between single quotes. */
export function shorten(typed: string): string {
  const text = withoutInvisible(typed).replaceAll("'", '\u2019');
  return shortened(text, 40);
}
