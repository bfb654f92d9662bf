import { framed, LETTER, round, words } from './drawing.js';
import type { ChartPalette } from './palette.js';

/** How something with a date stands, each with a sign of its own. */
type DateState = 'complete' | 'overdue' | 'past' | 'to come';

/** Something on its day. Places go from 0 at the left to 1 at the right. */
export interface DateMark {
  readonly title: string;
  readonly at: number;
  /** Its date as people read it. */
  readonly date: string;
  /** Where its first date is, for what is later than first planned. */
  readonly first?: number;
  readonly state: DateState;
}

/** Things over time, a row each. It shows nothing that the table beside it does not say. */
export interface DatesPicture {
  readonly type: 'dates';
  readonly title: string;
  readonly label: string;
  /** Where years begin. */
  readonly years: readonly { readonly at: number; readonly name: string }[];
  /** The plan's date. */
  readonly now?: { readonly at: number; readonly name: string };
  readonly marks: readonly DateMark[];
}

const [ROW, TOP, BOTTOM] = [22, 52, 12];
/** Room at the left for titles, and at the right for dates, in pixels. */
const [LEFT, RIGHT] = [330, 120];
/** Characters of a title that have room; the table has it whole. */
const LONGEST = 52;
const STATES = ['complete', 'overdue', 'past', 'to come'] as const satisfies readonly DateState[];

/** The dates as SVG. What is complete is full, what is overdue a diamond, what is past a bar, what is to come a ring; a dashed line is a slip. */
export function datesSvg({ years, now, marks, label }: DatesPicture, colours: ChartPalette, width: number): string {
  const bottom = TOP + marks.length * ROW;
  const x = (at: number): number => round(LEFT + 12 + at * (width - LEFT - RIGHT - 24));
  const upright = (at: number, stroke: string, look: string): string =>
    `<line x1="${x(at)}" x2="${x(at)}" y1="${TOP - 6}" y2="${bottom}" stroke="${stroke}"${look}/>`;
  const drawn = [
    legend(
      STATES.filter((state) => marks.some((mark) => mark.state === state)),
      colours,
      width,
    ),
    ...years.map(({ at, name }) => upright(at, colours.grid, '') + words(x(at), TOP - 12, name, colours.quiet, 'middle')),
    now === undefined
      ? ''
      : upright(now.at, colours.quiet, ' stroke-dasharray="2 3"') +
        words(x(now.at), bottom + BOTTOM + 4, now.name, colours.quiet, 'middle'),
    ...marks.map((each, row) => {
      const y = TOP + (row + 0.5) * ROW;
      const title = each.title.length > LONGEST ? `${each.title.slice(0, LONGEST - 1)}…` : each.title;
      const slip =
        each.first === undefined
          ? ''
          : `<line x1="${x(each.first)}" x2="${x(each.at)}" y1="${y}" y2="${y}" stroke="${colours.quiet}" stroke-dasharray="4 3"/><path d="M${x(each.first)} ${y - 5}v10" stroke="${colours.quiet}" stroke-width="2"/>`;
      return [
        words(LEFT - 8, y + 4, title, colours.text, 'end'),
        slip,
        sign(each.state, x(each.at), y, colours),
        words(width - 6, y + 4, each.date, colours.quiet, 'end'),
      ].join('');
    }),
  ];
  return framed(drawn.join(''), { width, height: bottom + BOTTOM + 12 }, label, colours);
}

function sign(state: DateState, x: number, y: number, { green, red, line, quiet, background }: ChartPalette): string {
  if (state === 'complete') return `<circle cx="${x}" cy="${y}" r="5" fill="${green}"/>`;
  if (state === 'overdue') return `<path d="M${x} ${y - 6}l6 6l-6 6l-6 -6z" fill="${red}"/>`;
  if (state === 'past') return `<path d="M${x - 5} ${y}h10" stroke="${quiet}" stroke-width="3"/>`;
  return `<circle cx="${x}" cy="${y}" r="4.5" fill="${background}" stroke="${line}" stroke-width="2"/>`;
}

const SLIPPED = 'Later than first planned';

/** What the signs mean, above the dates; further left where there is no room for all of it. */
function legend(states: readonly DateState[], colours: ChartPalette, width: number): string {
  const room = states.reduce((sum, state) => sum + 40 + state.length * LETTER, 30 + SLIPPED.length * LETTER);
  let x = Math.min(LEFT, width - room);
  const items = states.map((state) => {
    const drawn =
      sign(state, x, 14, colours) +
      words(
        x + 12,
        18,
        state.replace(/^./, (letter) => letter.toUpperCase()),
        colours.text,
        'start',
      );
    x += 12 + state.length * LETTER + 28;
    return drawn;
  });
  const slip = `<path d="M${x} 9v10M${x} 14h24" stroke="${colours.quiet}" stroke-width="1.5" stroke-dasharray="4 3" fill="none"/>`;
  return items.join('') + slip + words(x + 30, 18, SLIPPED, colours.text, 'start');
}
