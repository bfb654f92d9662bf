import { formatPeriod, type Rag, type Reading } from '@goldenthread/model';
import { figureText, type Series } from './series.js';

const [WIDTH, HEIGHT] = [360, 120];
/** What the lines leave free: above and below for words, at the sides for half of a word. */
const MARGIN = { x: 34, top: 22, bottom: 28 };

/** Colours that stand out on light and on dark, for a picture knows nothing of the editor's theme. */
const COLOURS: Record<Rag, string> = { green: '#2f9e5f', amber: '#d9860b', red: '#d84848' };
const [LINE, GREY] = ['#3f8ae0', '#8a8f98'];

const BARS = '▁▂▃▄▅▆▇█';

/** A small picture of a measure: actuals as a line with coloured dots, targets as diamonds on a broken line. */
export function chartOf({ periods, rows, rags }: Series): string {
  const amounts = rows.flatMap(({ figures }) => figures.flatMap((each) => each?.amount ?? []));
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const step = (WIDTH - 2 * MARGIN.x) / Math.max(periods.length - 1, 1);
  const x = (index: number): number => round(periods.length === 1 ? WIDTH / 2 : MARGIN.x + index * step);
  const share = (amount: number): number => (high === low ? 0.5 : (amount - low) / (high - low));
  const y = (amount: number): number => round(HEIGHT - MARGIN.bottom - share(amount) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  const points = (name: string): { index: number; reading: Reading }[] =>
    (rows.find((row) => row.name === name)?.figures ?? []).flatMap((reading, index) => (reading ? [{ index, reading }] : []));
  const line = (name: string, style: string): string => {
    const path = points(name).map(({ index, reading }) => `${x(index)},${y(reading.amount)}`);
    return path.length < 2 ? '' : `<polyline fill="none" ${style} points="${path.join(' ')}"/>`;
  };
  const dots = (name: string, draw: (cx: number, cy: number, index: number) => string): string =>
    points(name)
      .map(({ index, reading }) => draw(x(index), y(reading.amount), index))
      .join('');
  const last = (name: string, above: number): string => {
    const found = points(name).at(-1);
    return found ? words(x(found.index), y(found.reading.amount) + above, figureText(found.reading)) : '';
  };
  const years = periods.map((period, index) => {
    const isShown = index === 0 || index === periods.length - 1 || periods.length <= 5;
    return isShown ? words(x(index), HEIGHT - 8, formatPeriod(period)) : '';
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    line('target', `stroke="${GREY}" stroke-width="1.5" stroke-dasharray="5 4"`),
    line('forecast', `stroke="${LINE}" stroke-width="1.5" stroke-dasharray="2 3"`),
    line('actual', `stroke="${LINE}" stroke-width="2"`),
    dots('target', (cx, cy) => `<path fill="${GREY}" d="M${cx} ${cy - 4}l4 4l-4 4l-4-4z"/>`),
    dots('baseline', (cx, cy) => `<circle fill="none" stroke="${GREY}" stroke-width="1.5" cx="${cx}" cy="${cy}" r="4"/>`),
    dots('forecast', (cx, cy) => `<circle fill="none" stroke="${LINE}" stroke-width="1.5" cx="${cx}" cy="${cy}" r="3"/>`),
    dots('actual', (cx, cy, index) => {
      const colour = rags[index];
      return `<circle fill="${colour ? COLOURS[colour] : LINE}" cx="${cx}" cy="${cy}" r="4.5"/>`;
    }),
    last('actual', -9),
    ...years,
    '</svg>',
  ].join('');
}

/** The actuals as a line of bars, for editors that show no pictures; undefined where there are fewer than two. */
export function sparkline({ periods, rows }: Series): string | undefined {
  const figures = rows.find((row) => row.name === 'actual')?.figures ?? [];
  const amounts = figures.flatMap((each) => each?.amount ?? []);
  if (amounts.length < 2) return undefined;
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const bar = (amount: number): string => BARS[high === low ? 3 : Math.round(((amount - low) / (high - low)) * 7)] ?? '';
  const [first, last] = [figures.findIndex(Boolean), figures.findLastIndex(Boolean)];
  const between = [periods[first], periods[last]].map((period) => (period ? formatPeriod(period) : ''));
  return `${figures
    .slice(first, last + 1)
    .map((each) => (each ? bar(each.amount) : ' '))
    .join('')} ${between.join(' to ')}`;
}

function words(x: number, y: number, text: string): string {
  const safe = text.replace(/[^ -~]|[&<>]/g, (letter) => `&#${letter.codePointAt(0)};`);
  return `<text x="${x}" y="${round(y)}" fill="${GREY}" font-family="sans-serif" font-size="11" text-anchor="middle">${safe}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
