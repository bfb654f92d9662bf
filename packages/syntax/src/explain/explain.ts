import type { FileFacts, ProblemFact } from '@goldenthread/model';
import { type BrokenLine, type ReadResult, sortProblems } from '../reader/reading.js';
import { shorten } from '../text/tokens.js';
import type { ClauseParser, Mistake } from './clause-parser.js';
import { withOwnYears } from './own-years.js';
import { slipIn } from './slips/index.js';
import { ProblemWriter } from './wording.js';

/** Says what is wrong with the lines that could not be taken. What needs the parser is a clause that broke off; it is loaded only for one. */
export async function explain(reading: ReadResult): Promise<FileFacts> {
  return explainWith(reading, reading.broken.some((line) => needsParser(line, reading.text)) ? await loadParser() : undefined);
}

/** The same, with the parser at hand. */
export function explainWith(reading: ReadResult, parser: ClauseParser | undefined): FileFacts {
  const { text, facts, broken, problems, more } = reading;
  const writer = new ProblemWriter(text);
  const explained = new Map<ProblemFact, ProblemFact>();
  for (const line of broken) {
    const problem = withOwnYears(explainLine(line, text, writer, parser), text);
    const { clause, below } = line;
    explained.set(line.problem, {
      ...problem,
      ...(clause === undefined ? {} : { clause }),
      ...namesIn(text.slice(line.start, Math.min(line.end, line.start + MAX_CLAUSE))),
      ...(line.problem.declares === undefined ? {} : { declares: line.problem.declares }),
      ...(below
        ? { message: `${problem.message} ${below === 1 ? 'The line' : `The ${below} lines`} below it cannot be read either.` }
        : {}),
    });
  }
  // A part of what is explained as a whole is no finding of its own: the first half of `€1.234,50`.
  const wholes = [...explained.values()];
  const isPart = ({ at }: ProblemFact): boolean =>
    wholes.some((whole) => whole.at.start <= at.start && at.end <= whole.at.end && whole.at !== at);
  return {
    ...facts,
    problems: sortProblems(
      problems.map((problem) => explained.get(problem) ?? problem).filter((problem) => !isPart(problem)),
      more,
    ),
  };
}

/** Nobody types a clause as long as this, in characters: why it cannot be read is not looked into. */
const MAX_CLAUSE = 20_000;

/** A name by itself, and not the end of a figure such as £1Ok. */
const NAMES = /(?<![\p{L}\p{N}_.£€$-])\p{Lu}[\p{L}\p{N}_-]*(?:\.\p{Lu}[\p{L}\p{N}_-]*)*/gu;

function namesIn(line: string): Pick<ProblemFact, 'names'> {
  const names = line.split(':', 1)[0]?.match(NAMES);
  return names ? { names: [...new Set(names)] } : {};
}

/** How far behind the place where a clause broke off it is still looked at. */
const FURTHER = 500;

/** A clause that broke off at no shape that is known by itself. */
const needsParser = (line: BrokenLine, text: string): boolean => line.clause !== undefined && slipIn(line, text) === undefined;

function explainLine(line: BrokenLine, text: string, writer: ProblemWriter, parser: ClauseParser | undefined): ProblemFact {
  const slip = slipIn(line, text);
  if (slip) return slip;
  if (line.clause === undefined) return writer.stray(line);
  if (line.at.start - line.start > MAX_CLAUSE) return line.problem;
  const mistake = parser && mistakeIn(line, text, parser);
  if (mistake) return (parser && misplacedComma(line, mistake, text, parser)) ?? writer.mistake(line, mistake);
  return line.token === 'TITLE' ? writer.titleTaken(line) : line.problem;
}

/** A comma that is missing where a clause broke off, or stands there and should not: with it, or without it, the clause is whole. */
function misplacedComma(line: BrokenLine, mistake: Mistake, text: string, parser: ClauseParser): ProblemFact | undefined {
  const { clause = '', start, token } = line;
  if (!mistake.found || token === 'ODD') return undefined;
  const { image } = mistake.found;
  const from = start + mistake.found.start;
  const [logic = ''] = /^[^\r\n]*/.exec(text.slice(start, start + FURTHER)) ?? [];
  const before = logic.slice(0, from - start);
  const isWhole = (changed: string): boolean => parser.mistakeIn(clause, changed) === undefined;
  if (image === ',') {
    if (!isWhole(before + logic.slice(before.length + 1))) return undefined;
    const at = { start: from, end: from + 1 };
    return { rule: 'line-not-understood', at, message: 'No comma stands here. Take it out.', replacement: { at, text: '' } };
  }
  const isAwaited = mistake.expected.every((name) => name === ',') && mistake.expected.length > 0;
  if (!isAwaited && !isWhole(`${before}, ${logic.slice(before.length)}`)) return undefined;
  const end = start + before.trimEnd().length;
  return {
    rule: 'line-not-understood',
    at: { start: from, end: from + image.length },
    message: `A comma is missing before ‘${shorten(image)}’. Write it there.`,
    replacement: { at: { start: end, end }, text: ',' },
  };
}

/** What the parser says of a clause, at the place where the reader broke off. */
function mistakeIn({ clause = '', start, end, at, token }: BrokenLine, text: string, parser: ClauseParser): Mistake | undefined {
  const mistake = parser.mistakeIn(clause, text.slice(start, Math.min(end, at.end + FURTHER, at.start + 2 * FURTHER)));
  if (token !== 'ODD') return mistake;
  // The parser takes `24/25` apart, and even a character of two units; the reader takes it as a whole, and so do people.
  const isThere = mistake?.found?.start === at.start - start;
  const expected = (isThere ? mistake : parser.mistakeIn(clause, text.slice(start, at.start)))?.expected ?? [];
  return { found: { token, image: text.slice(at.start, at.end), start: at.start - start }, before: undefined, expected };
}

/** Making the parser takes longer than reading a small plan; it keeps nothing of what it is given. */
let parser: Promise<ClauseParser> | undefined;

function loadParser(): Promise<ClauseParser> {
  parser ??= import('./clause-parser.js').then(({ ClauseParser }) => new ClauseParser());
  return parser;
}
