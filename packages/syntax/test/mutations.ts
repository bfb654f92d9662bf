/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SNIPPETS = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    ',',
    ':',
    '#',
    '>',
    '-',
    '£',
    '%',
    '.',
    '\u00A0',
    '–',
    '“',
    'é',
    'Ŵ',
    '\uFEFF',
    '0',
    'A',
    'a',
  ],
  ...[
    '2024/25',
    '2024/25 Q3',
    '2024-13',
    '2025-02-30',
    '30/9/2025',
    '£1.25m',
    '-£250k',
    '£k',
    '42.5%',
    '1,200',
    '+10%',
    '£99999999999999999999',
  ],
  ...[
    'by',
    'from',
    'saving',
    'move',
    'by Someone',
    'from Somewhere',
    'saving Fund £5k',
    'move £1k',
    'led by',
    'measured by',
    'led  by',
    'mesured',
  ],
  ...[
    'Name',
    'Other.Name',
    'A.',
    'naMe',
    'front-line',
    'every year',
    'once',
    'in progress',
    'at risk',
    'status',
    'budget',
    'budget for X',
  ],
];

const pick = <T>(items: readonly T[], next: () => number): T => items[Math.floor(next() * items.length)] as T;

/** A text with one to four small things done to it, as typing, pasting and careless editing do. */
export function mutate(text: string, others: readonly string[], next: () => number): string {
  let result = shorten(text, next);
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) result = once(result, others, next);
  return result;
}

/** A stretch of a few lines: small enough to be quick, from anywhere in the text. */
function shorten(text: string, next: () => number): string {
  const lines = text.split('\n');
  const start = Math.floor(next() * lines.length);
  return lines.slice(start, start + 5 + Math.floor(next() * 40)).join('\n');
}

function once(text: string, others: readonly string[], next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const lines = text.split('\n');
  const line = Math.floor(next() * lines.length);
  const words = text.split(' ');
  const word = Math.floor(next() * words.length);
  switch (Math.floor(next() * 9)) {
    case 0:
      return text.slice(0, at) + pick(SNIPPETS, next) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(next() * 3));
    case 2:
      return lines.toSpliced(line, 1).join('\n');
    case 3:
      return lines.toSpliced(line, 0, pick(lines, next)).join('\n');
    case 4:
      return lines.toSpliced(line, 0, pick(pick(others, next).split('\n'), next)).join('\n');
    case 5:
      return words.toSpliced(word, 1, pick(SNIPPETS, next)).join(' ');
    case 6:
      return words.toSpliced(word, 0, pick(words, next)).join(' ');
    case 7:
      return text.replace(/\n/g, '\r\n');
    default:
      return lines.with(line, `${pick(lines, next)} ${(lines[line] ?? '').trim()}`).join('\n');
  }
}
