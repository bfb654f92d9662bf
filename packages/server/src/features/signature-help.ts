import type { SignatureHelp } from 'vscode-languageserver';
import { CursorLine, MAX_LINE_LENGTH } from './completion/line.js';
import type { Feature } from './feature.js';

/** A part of a clause: its text in the form, the fields and words of the grammar that it is made of, and what it means. */
interface Part {
  readonly text: string;
  readonly of: readonly string[];
  readonly means: string;
}

/** A clause of several parts, by the words that open it. */
interface Form {
  readonly means: string;
  readonly parts: readonly Part[];
}

const WHY: Part = { text: '[: words]', of: ['WORDS'], means: 'Why, in words for people.' };

const DIRECTION: Form = {
  means: 'Which way the cost, the performance or the service levels are to go: squeeze, hold or drive.',
  parts: [
    { text: 'cost | performance | levels', of: ['subject'], means: 'What is squeezed, held or driven.' },
    {
      text: '[to POSITION | to MEASURE VALUE | to AMOUNT]',
      of: ['to', 'position', 'measure', 'value', 'amount'],
      means: 'How far: a place among others such as `top quartile`, a value of a measure, or an amount of money.',
    },
    { text: '[within N years | by PERIOD]', of: ['within', 'unit', 'by'], means: 'By when.' },
    WHY,
  ],
};

const FORMS: Readonly<Record<string, Form>> = {
  'value for money': {
    means: 'How cost and performance compare with others.',
    parts: [
      { text: 'cost high | average | low | unknown', of: ['cost'], means: 'What it costs beside others.' },
      {
        text: ', performance high | average | low | unknown',
        of: ['performance'],
        means: 'How well it does beside others.',
      },
      { text: '[, compared with COMPARATORS]', of: ['compared with', 'comparators'], means: 'Who the others are.' },
      { text: '[on DATE]', of: ['on'], means: 'When that was found.' },
      WHY,
    ],
  },
  'impact of': {
    means: 'What a change of the budget would do to measures.',
    parts: [
      { text: 'AMOUNT', of: ['amount'], means: 'The change of the budget, such as `-£100k`.' },
      {
        text: '[on MEASURE VALUE, …]',
        of: ['on', 'measure', 'value'],
        means: 'A measure, and the value that it would then have.',
      },
      WHY,
    ],
  },
  squeeze: DIRECTION,
  hold: DIRECTION,
  drive: DIRECTION,
};

/** Which part of a clause of several parts the cursor is in, and what the clause looks like as a whole. */
export const signatureHelpFeature: Feature = ({ connection, documents, files, planUpToDate }) => {
  connection.onSignatureHelp(({ textDocument, position }, token) =>
    planUpToDate(textDocument.uri, token, () => {
      const document = documents.get(textDocument.uri);
      return document ? helpFor(new CursorLine(document, files.facts(textDocument.uri), position)) : null;
    }),
  );
  return { signatureHelpProvider: { triggerCharacters: [' ', ','] } };
};

function helpFor(line: CursorLine): SignatureHelp | null {
  const words = Object.keys(FORMS).find((each) => new RegExp(`^\\s*${each.replaceAll(' ', '[ \\t]+')}[ \\t]`).test(line.text));
  const form = FORMS[words ?? ''];
  if (words === undefined || !form || line.text.includes('#') || line.text.length > MAX_LINE_LENGTH) return null;
  let label = words;
  const parameters = form.parts.map(({ text, means }) => {
    label += text.startsWith(',') ? '' : ' ';
    const start = label.length;
    label += text;
    return { label: [start, label.length] as [number, number], documentation: { kind: 'markdown' as const, value: means } };
  });
  const activeParameter = activePart(line, form);
  return { signatures: [{ label, documentation: form.means, parameters, activeParameter }], activeSignature: 0, activeParameter };
}

/** The first part that something may be written of where the last word begins. */
function activePart(line: CursorLine, { parts }: Form): number {
  if (line.isInWords) return parts.length - 1;
  for (const index of line.wordStarts()) {
    const expected = line.expected(index) ?? [];
    const places = expected.flatMap(({ feature, text }) => [feature, text]);
    const found = parts.findIndex(({ of }) => of.some((each) => places.includes(each)));
    if (found >= 0) return found;
    // Only a comma may follow: the part behind it comes next.
    if (expected.some(({ text }) => text === ',')) return Math.min(line.text.split(',').length, parts.length - 1);
  }
  return 0;
}
