import { largest, type Rag, shortened } from '@goldenthread/model';
import { LIGHT } from '../charts/palette.js';
import { SCENARIO_MARK } from '../document/words.js';
import type { ThreadAround, ThreadCard } from './model.js';

/** A sheet of A4 on its side, at 96 dots an inch. */
const SHEET = { width: 1123, height: 794 };
const MARGIN = 32;
const LABELS = 104;
const PER_ROW = 4;
const GAP = 10;
const LINE = 18;
/** The width of a letter on average, wide rather than narrow. */
const LETTER = 7.2;
const CARD = (SHEET.width - 2 * MARGIN - LABELS - (PER_ROW - 1) * GAP) / PER_ROW;
const SHAPES: Readonly<Record<Rag, string>> = { green: '●', amber: '▲', red: '◆' };

/**
 * A picture of a thread to hand on: SVG, always light, nothing dimmed, in the shape of A4 on its side. What does not fit on one
 * sheet makes the picture larger, not the words fewer.
 */
export function threadPicture(
  { above, centre, lanes, paidBy, gaps }: ThreadAround,
  year: string,
  scenario?: string | undefined,
): string {
  const parts: string[] = [];
  let y = MARGIN + 8;
  if (scenario !== undefined) {
    parts.push(words(MARGIN, y, `${SCENARIO_MARK}: if ‘${scenario}’. This is not the plan as it stands.`, { bold: true }));
    y += LINE + 4;
  }
  if (above.length > 0) {
    parts.push(words(MARGIN, y, above.map(({ title }) => title).join(' › '), { colour: LIGHT.quiet }));
    y += LINE + 4;
  }
  parts.push(words(MARGIN, y + 12, centre.title, { size: 22, bold: true }));
  y += 28;
  parts.push(words(MARGIN, y + 8, [...factsOf(centre, year), ...gapNote(centre)].join(' · '), { colour: LIGHT.quiet }));
  y += 26;
  for (const { title, cards } of lanes) {
    parts.push(label(y, title));
    for (let start = 0; start < cards.length; start += PER_ROW) {
      const row = cards.slice(start, start + PER_ROW).map((card) => ({ card, lines: linesOf(card) }));
      const height = 16 + LINE * largest(row.map(({ lines }) => lines.length));
      row.forEach(({ card, lines }, index) => {
        parts.push(cardAt(MARGIN + LABELS + index * (CARD + GAP), y, height, card, lines));
      });
      y += height + GAP;
    }
    y += 6;
  }
  if (paidBy.length > 0) {
    parts.push(label(y, 'Paid by'));
    for (const { card, exact, part, once } of paidBy) {
      const x = MARGIN + LABELS;
      parts.push(words(x, y + 16, shortened(card.title, 38)));
      const bar = `x="${x + 290}" y="${y + 5}" width="${Math.max(2, Math.round(part * 320))}" height="14"`;
      parts.push(`<rect ${bar} fill="${once ? LIGHT.background : LIGHT.line}" stroke="${LIGHT.line}"/>`);
      parts.push(words(x + 760, y + 16, `${exact}${once ? ', not every year' : ''}`, { anchor: 'end' }));
      y += 24;
    }
    y += 6;
  }
  if (gaps.length > 0) {
    parts.push(label(y, 'Gaps'));
    for (const { message, isWrong } of gaps)
      for (const [index, line] of wrapped(message, (SHEET.width - 2 * MARGIN - LABELS) / LETTER).entries()) {
        parts.push(
          words(MARGIN + LABELS, y + 16, `${index === 0 ? '! ' : '  '}${line}`, { colour: isWrong ? LIGHT.red : LIGHT.amber }),
        );
        y += LINE;
      }
  }
  const height = Math.max(SHEET.height, Math.ceil(y + MARGIN));
  const width = Math.max(SHEET.width, Math.ceil((height * SHEET.width) / SHEET.height));
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13" role="img"><title>${safe(centre.title)}</title><rect width="${width}" height="${height}" fill="${LIGHT.background}"/>${parts.join('')}</svg>
`;
}

function cardAt(x: number, y: number, height: number, { rag }: ThreadCard, lines: readonly Line[]): string {
  const edge = rag ? LIGHT[rag] : '#8a8f98';
  return [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(CARD)}" height="${height}" rx="5" fill="#f7f8fa" stroke="#8a8f98"/>`,
    `<rect x="${round(x)}" y="${round(y)}" width="4" height="${height}" fill="${edge}"/>`,
    ...lines.map((line, index) => words(x + 12, y + 20 + index * LINE, line.text, line)),
  ].join('');
}

interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
}

function linesOf(card: ThreadCard): Line[] {
  const room = (CARD - 20) / LETTER;
  const facts = factsOf(card, '').join(' · ');
  return [
    ...wrapped(card.title, room - 1).map((text) => ({ text, bold: true })),
    ...(facts ? wrapped(facts, room).map((text) => ({ text, colour: card.rag ? LIGHT[card.rag] : LIGHT.quiet })) : []),
    ...gapNote(card).map((text) => ({ text, bold: true, colour: card.isWrong ? LIGHT.red : LIGHT.amber })),
  ];
}

function factsOf({ rag, state, notes, money }: ThreadCard, year: string): string[] {
  const shown = state === undefined ? [] : [rag ? `${SHAPES[rag]} ${state}${state === rag ? '' : ` (${rag})`}` : state];
  return [...shown, ...notes, ...(money ? [year ? `${money.exact} in ${year}` : money.exact] : [])];
}

const gapNote = ({ gaps }: ThreadCard): string[] => (gaps === 0 ? [] : [`! ${gaps} ${gaps === 1 ? 'gap' : 'gaps'}`]);

const label = (y: number, title: string): string =>
  words(MARGIN + LABELS - 14, y + 18, title.toUpperCase(), { colour: LIGHT.quiet, size: 11, bold: true, anchor: 'end' });

interface Look {
  readonly colour?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'end';
}

function words(x: number, y: number, text: string, { colour = LIGHT.text, size, bold, anchor }: Look = {}): string {
  const look = `${size ? ` font-size="${size}"` : ''}${bold ? ' font-weight="bold"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`;
  return `<text x="${round(x)}" y="${round(y)}" fill="${colour}"${look}>${safe(text)}</text>`;
}

/** Words in lines of at most so many letters. A word that is longer has a line of its own. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function safe(text: string): string {
  return text.replace(/[^ -~]|[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

const round = (value: number): number => Math.round(value * 10) / 10;
