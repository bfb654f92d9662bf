import { type ProblemFact, readPeriod } from '@goldenthread/model';
import type { BrokenLine } from '../../reader/reading.js';
import { writtenOtherwise } from './spans.js';
import { surroundingsOf } from './surroundings.js';

/** What a child says of itself before its colon: the words of its title are over where one of these stands. */
const BEFORE_VALUE =
  'due|from|on|in|owner|status|originally|done|costs?|grade|kind|depends on|measured by|towards|reviewed on|followed up|current|target';
const VALUE = '(?:\\d|\\p{Lu}|£|not |in progress|green|amber|red|complete|high|medium|low)';
const NOT_TITLE = `(?!\\d{4}[-/]\\d\\d|(?:by|within|before|realised|preferred)[ \\t]|(?:${BEFORE_VALUE})[ \\t]+${VALUE})`;
const KINDS = 'milestone|deliverable|output|action|mitigation|recommendation|benefit|disbenefit|option|level|assumption';
const GAP = '[ \\t\\u00A0]';

/** A child, the words of its title, what it says of itself behind them, and words for people. */
const TITLE_FIRST = new RegExp(
  `^(${GAP}*)(${KINDS})${GAP}+((\\p{Lu}[\\p{L}\\p{M}\\d_-]*)(?:${GAP}+${NOT_TITLE}[^\\s:]+)+)(?:${GAP}+([^:]*?))?${GAP}*(:.*)?$`,
  'u',
);

/** A time behind `by`, or in its place. */
const WHEN = /^(?:(by|within|before|due)\s+)?(.+?)(?=\s+(?:owner|status|originally|done|costs|grade|kind|depends)\b|$)/u;

/** More words than one in the place of a child's name: they are its title, and stand behind the colon. */
export function titleFirst({ at, end, within, start }: BrokenLine, text: string): ProblemFact | undefined {
  if (within === undefined) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', at.start - 1), text.lastIndexOf('\r', at.start - 1)) + 1;
  const line = text.slice(lineStart, end).split(/[\r\n]/, 1)[0] ?? '';
  if (line.length > 500) return undefined;
  const [, indent = '', kind = '', title = '', first = '', rest = '', words] = TITLE_FIRST.exec(line) ?? [];
  const from = lineStart + indent.length + kind.length + line.slice(indent.length + kind.length).search(/\S/);
  // The line breaks off behind the first word of the title; what is wrong elsewhere is something else.
  if (title === '' || kind !== within || at.start < from + first.length || at.start > from + title.length) return undefined;
  const span = { start: from, end: from + title.length };
  if (words !== undefined) {
    const name = title.replace(/[^\p{L}\p{M}\d]+(.)?/gu, (_, letter = '') => letter.toUpperCase());
    return told(span, `‘${title}’ is more than a name, which is one word. Did you mean ‘${name}’?`, { at: span, text: name });
  }
  const [typed, , when = ''] = WHEN.exec(rest) ?? [''];
  const isDated = when !== '' && !/^(?:owner|status|originally|done|costs|grade|kind|depends)\b/u.test(when);
  const period = isDated ? periodIn(when, text, start, within) : undefined;
  const date = period === undefined ? when : `by ${period}`;
  const said = [kind, isDated ? date : typed, rest.slice(typed.length).trim()].filter((part) => part !== '').join(' ');
  const whole = `${said}: ${title}`;
  const put = { start: lineStart + indent.length, end: lineStart + line.length };
  if (isDated && period === undefined)
    return told(span, `Words for people stand last, behind a colon: ‘${kind} by 2025-03: ${title}’, with a date for ‘${when}’.`);
  return told(span, `Words for people stand last, behind a colon. Did you mean ‘${whole}’?`, { at: put, text: whole });
}

function told(at: ProblemFact['at'], message: string, replacement?: ProblemFact['replacement']): ProblemFact {
  return { rule: 'line-not-understood', at, message, ...(replacement ? { replacement } : {}) };
}

/** A time as a plan has it, however it is typed; undefined where it is none. */
function periodIn(when: string, text: string, start: number, within: string): string | undefined {
  return readPeriod(when).period ? when : writtenOtherwise(when, surroundingsOf(text, start, within));
}
