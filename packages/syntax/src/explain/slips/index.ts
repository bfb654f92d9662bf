import {
  capitalised,
  KINDS as ELEMENTS,
  type ElementKind,
  firstInvisible,
  type ProblemFact,
  type Span,
} from '@goldenthread/model';
import { expectedAfter } from '../../expected/follow.js';
import { keywordInPlan } from '../../reader/keywords.js';
import type { BrokenLine } from '../../reader/reading.js';
import { openersWithin } from '../../reader/shapes.js';

import { CHOSEN, SCORES } from './choices.js';
import { FIGURES, NO_DATA, NO_FIGURES } from './figures.js';
import { INEXACT_FIGURES } from './inexact.js';
import { listMark, missingColon, otherKind } from './line-starts.js';
import { BUDGETS, moneyLinesIn } from './money-of-work.js';
import { AMONG_NAMES, NAMES, SHARES, SPACED_NAMES, TITLES, titleForName } from './names.js';
import { SHEET_ERROR, sheetError } from './odd-figures.js';
import { DAY_OF_DECISION, DONE, DUE, FIGURE_WHEN, MOVED, openingsIn, STATED_WHEN } from './openings.js';
import { calendarYear, DATES_ONLY, PERIODS } from './periods.js';
import { scoreInTwoLines } from './scores.js';
import type { Slip } from './slip.js';
import { DURATIONS, FIGURE_PERIODS, IN_COLUMNS, SPANS, STARTS } from './spans.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import { type ClauseParts, clausePartsOf } from './takes.js';
import { titleFirst } from './titles-first.js';
import { VAGUE, vague } from './vague-times.js';
import { PROGRESS, statusIn, UNIT } from './words.js';

/** Where a line broke off: its logic from the clause on, and the place in it. */
interface Place {
  /** What stands before the words for people and any comment, from the start of the clause. */
  readonly logic: string;
  /** Where in the file the logic starts. */
  readonly start: number;
  /** Where in the logic the line broke off. */
  readonly at: number;
  readonly around: Surroundings;
}

/** Nobody types as much logic on a line. */
const MAX_LOGIC = 500;

/** Words that a date stands behind: without one they make no sense, and a line breaks off at them. */
const BEFORE_DATE = /\b(?:by|from|to|until|in|on|at)\s+$/;

/**
 * The shape at the place where a line broke off that people write for something of the language's: what it is, and what to
 * write. Undefined where there is none.
 */
export function slipIn(line: BrokenLine, text: string): ProblemFact | undefined {
  const { start, at, clause, token } = line;
  const takes = clause === undefined || clause in ELEMENTS ? undefined : clausePartsOf(clause);
  const typed = text.slice(start, start + MAX_LOGIC);
  const [logic = ''] = (takes?.figure ? LOGIC_WITH_LIMITS : LOGIC).exec(typed) ?? [];
  const place = { logic, start, at: at.start - start, around: surroundingsOf(text, start, line.within) };
  const unseen = invisible(text.slice(at.start, at.end), at.start);
  if (unseen) return unseen;
  const titled = titleFirst(line, text);
  if (titled) return titled;
  if (clause === undefined) {
    if (token === 'BY_WORD' || token === 'FROM_WORD') return first(TIMES, place, dated);
    return (
      scoreInTwoLines(line, text) ??
      first([...openingsIn(line.within), ...moneyLinesIn(line.within)], place) ??
      (token === 'NAME' ? capital(line, text) : listMark(line, text)) ??
      otherKind(line, text)
    );
  }
  const uncoloned = missingColon(line, text);
  if (uncoloned) return uncoloned;
  if (clause in ELEMENTS)
    return (
      first([...BUDGETS, ...DUE, ...MOVED, ...DONE, ...STATED_WHEN, ...PROGRESS], place) ??
      first([...TIMES, ...DURATIONS], place, dated) ??
      (token === 'NAME' ? undefined : first(NAMES, place)) ??
      (token === 'BY_WORD' ? noDate(place) : undefined)
    );
  return (
    takes && slipOf(clause, takes, token, { ...place, at: token === 'LINE_END' ? logic.trimEnd().length - 1 : place.at }, typed)
  );
}

/** What stands before the words for people: a colon in a time of day is none, and a figure may stand behind `>`. */
const LOGIC = /^(?:[^:#>\r\n(]|\((?:[^()\r\n]{0,60}\))?|(?<=\d):(?=\d))*/;
const LOGIC_WITH_LIMITS = /^(?:[^:#>\r\n(]|\((?:[^()\r\n]{0,60}\))?|(?<=\d):(?=\d)|>(?=[=\s]*[$\u00A3\u20AC]?\d))*/;

function slipOf(clause: string, takes: ClauseParts, token: string, place: Place, typed: string): ProblemFact | undefined {
  return (
    first(
      [
        ...STATED_WHEN,
        ...MOVED,
        ...DONE,
        statusIn(clause),
        ...PROGRESS,
        ...SETTINGS,
        ...(takes.period ? [...DAY_OF_DECISION, ...FIGURE_PERIODS, ...FIGURE_WHEN] : []),
      ],
      place,
    ) ??
    (clause === 'delivers' ? first(SHARES, place) : undefined) ??
    (takes.figure ? brokenCell(place, typed) : undefined) ??
    (takes.period ? beforeComma(place) : undefined) ??
    (takes.period ? (who(clause, place) ?? first([...ALL_PERIODS, ...STARTS], place)) : undefined) ??
    (takes.inexact ? first(INEXACT_FIGURES, place) : undefined) ??
    (takes.figure ? first(FIGURES, place) : undefined) ??
    (takes.period ? first(takes.figure ? VAGUE : [...DATES_ONLY, ...DURATIONS, ...VAGUE, ...IN_COLUMNS], place) : undefined) ??
    (takes.figure && (isAmongFigures(place) || !takes.name)
      ? noFigure(token, place)
      : takes.name
        ? ((takes.inexact ? first(NO_DATA, place) : undefined) ?? nameIn(token, place))
        : undefined)
  );
}

/** Whether figures, or dashes in their place, stand before the place where a line broke off. */
const isAmongFigures = ({ logic, at }: Place): boolean =>
  /\s(?:[-+<>~\u2013\u2014]?[$\u00A3\u20AC]?\d[\d.,:/]*(?:bn|m|k)?%?|[-\u2013\u2014]|\[[a-z]\]|not available)\s*$/.test(
    logic.slice(0, at),
  );

/** Something in the place of a figure; what is nearly a word of the language is named as that. */
const noFigure = (token: string, place: Place): ProblemFact | undefined => first(token === 'WORD' ? NO_DATA : NO_FIGURES, place);

/** A name that is none: a title, several names with something else between them, a name in other words. */
function nameIn(token: string, place: Place): ProblemFact | undefined {
  const { logic, at, start, around } = place;
  const title = around.titled(logic.slice(at));
  if (title !== undefined && token === 'WORD')
    return problem(titleForName(logic.slice(at).trim(), title), { start: start + at, end: start + logic.trimEnd().length });
  return first([...TITLES, ...(token === 'NAME' ? SPACED_NAMES : NAMES), ...AMONG_NAMES], place);
}

/** Something behind `by` that is no date at all. */
function noDate({ logic, start, at }: Place): ProblemFact | undefined {
  const [, word = '', words = ''] =
    /^((?:by|within|before)\s+)([^,]+?)(?=\s+(?:status|owner|originally|done|costs|from|depends)\b|\s*$)/.exec(logic.slice(at)) ??
    [];
  if (words === '') return undefined;
  const from = start + at + word.length;
  return problem(vague(words), { start: from, end: from + words.length });
}

const ALL_PERIODS: readonly Slip[] = [...SPANS, ...PERIODS];
const TIMES: readonly Slip[] = [...ALL_PERIODS, ...VAGUE];
const SETTINGS: readonly Slip[] = [...UNIT, ...CHOSEN, ...SCORES];

/** A character that nobody sees: it came with what was copied. */
function invisible(image: string, start: number): ProblemFact | undefined {
  const found = firstInvisible(image);
  if (!found) return undefined;
  const at = { start: start + found.index, end: start + found.index + found.length };
  const message = `There is ${found.name} here, which hides in the line and stops it being read. It often comes with copied text. Delete it.`;
  return { rule: 'line-not-understood', at, message, replacement: { at, text: '' } };
}

const dated = (before: string): boolean => BEFORE_DATE.test(before);

/** `by March 2025` in a decision or a step, where `by` says who. */
function who(clause: string, place: Place): ProblemFact | undefined {
  const rule = capitalised(clause);
  if (!/^by\s+$/.test(/^[a-z]+\s+/.exec(place.logic)?.[0] ?? '')) return undefined;
  if (!expectedAfter(rule, ['BY_WORD']).some(({ type }) => type === 'name')) return undefined;
  const date = first(PERIODS, place, (before) => /^by\s+$/.test(before));
  const when = date?.replacement?.text ?? '2025-03';
  return (
    date && {
      rule: 'line-not-understood',
      at: date.at,
      message: `‘by’ says here who decides or does this. Say when with ‘on ${when}’.`,
    }
  );
}

/** A calendar year in the place of a financial one, where the comma behind its figure shows that it was meant so: `2012 £5m,`. */
function beforeComma({ logic, start, at }: Place): ProblemFact | undefined {
  if (logic[at] !== ',') return undefined;
  const found = /(?<=[\s,])(?:19|20)\d{2}(?=[ \t]+[^\s,]+[ \t]*$)/.exec(logic.slice(0, at));
  if (!found) return undefined;
  const said = calendarYear(found[0]);
  return said && problem(said, { start: start + found.index, end: start + found.index + found[0].length });
}

/** What Excel shows in the place of a figure, where the line breaks off: `#N/A` starts a remark. */
function brokenCell({ logic, start, at }: Place, typed: string): ProblemFact | undefined {
  const [found] = SHEET_ERROR.exec(typed.slice(logic.length)) ?? [];
  if (found === undefined || at < logic.trimEnd().length - 1) return undefined;
  return problem(sheetError(found), { start: start + logic.length, end: start + logic.length + found.length });
}

/** The first of these shapes that stands where a line broke off, `behind` what it may stand behind. */
function first(
  slips: readonly Slip[],
  { logic, start, at, around }: Place,
  behind: (before: string) => boolean = () => true,
): ProblemFact | undefined {
  for (const { pattern, say } of slips) {
    for (const found of logic.matchAll(pattern)) {
      const [all] = found;
      const before = logic.slice(0, found.index);
      const from = found.index - (BEFORE_DATE.exec(before)?.[0].length ?? 0);
      if (at < from || at >= found.index + all.length || !behind(before)) continue;
      const said = say(found, around);
      const { length } = said?.found ?? all;
      if (said && said.text !== all) return problem(said, { start: start + found.index, end: start + found.index + length });
    }
  }
  return undefined;
}

function problem({ message, text, rule = 'line-not-understood' }: NonNullable<ReturnType<Slip['say']>>, at: Span): ProblemFact {
  return { rule, at, message, ...(text === undefined ? {} : { replacement: { at, text } }) };
}

/** `Status green`: Word puts a capital letter at the start of a line. */
function capital({ at, within }: BrokenLine, text: string): ProblemFact | undefined {
  const typed = text.slice(at.start, at.start + 40).toLowerCase();
  const openers = openersWithin(within as ElementKind | undefined)
    .map(keywordInPlan)
    .sort((a, b) => b.length - a.length);
  const word = openers.find((opener) => typed.startsWith(opener) && !/[\p{L}\d-]/u.test(typed.charAt(opener.length)));
  if (word === undefined) return undefined;
  const span = { start: at.start, end: at.start + word.length };
  const message = `‘${text.slice(span.start, span.end)}’ starts with a capital letter. The language’s own words start with a small one: ‘${word}’.`;
  return { rule: 'line-not-understood', at: span, message, replacement: { at: span, text: word } };
}
