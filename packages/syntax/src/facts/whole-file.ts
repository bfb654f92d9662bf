import type { FileFacts, ProblemFact } from '@goldenthread/model';
import type { Decoded } from '../text/decode.js';

/** The facts of a file that holds no text. */
export function notText(file: string): FileFacts {
  return notRead(
    file,
    'This file is not text, so nothing in it can be checked. A plan is a plain text file: save it again as text, or give it another ending than .plan.',
  );
}

/** The facts of a file that cannot be opened. */
export function unreadable(file: string): FileFacts {
  return notRead(
    file,
    'This file cannot be opened, so nothing in it can be checked. Make sure that you may read it and that no other program holds it.',
  );
}

/** The facts of a file that is too large to be read. */
export function tooLarge(file: string): FileFacts {
  return notRead(
    file,
    'This file is larger than 10 MB, so nothing in it can be checked. Split it into several files of the same folder, for example one for each priority.',
  );
}

/** Facts with a hint when the file is in an old encoding. */
export function withEncoding(facts: FileFacts, encoding: Decoded['encoding']): FileFacts {
  if (encoding === 'utf-8') return facts;
  const name = encoding === 'utf-16' ? 'UTF-16' : 'Windows-1252';
  const message = `This file is saved as ${name}. It can be read, but other programs may show £ and accents wrongly. Save it as UTF-8.`;
  return { ...facts, problems: [{ rule: 'text-to-normalise', at: { start: 0, end: 0 }, message }, ...facts.problems] };
}

/** The facts of what is not read, for a reason. */
export function notRead(file: string, message: string): FileFacts {
  const problem: ProblemFact = { rule: 'line-not-understood', at: { start: 0, end: 0 }, message };
  return { file, lines: [0], length: 0, uses: [], elements: [], comments: [], problems: [problem], signs: [] };
}
