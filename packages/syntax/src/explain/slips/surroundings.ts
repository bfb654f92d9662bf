import { CURRENCIES, isCurrency } from '@goldenthread/model';

/** What the text around a slip tells about what was meant. */
export interface Surroundings {
  /** The sign of the plan's currency, as far as this file shows it. */
  readonly sign: string;
  /** Whether figures here are money; undefined where nothing says so. */
  readonly money: boolean | undefined;
  /** Whether this name is declared in the file. */
  readonly declares: (name: string) => boolean;
  /** The name of the only declaration in the file that has this title. */
  readonly titled: (title: string) => string | undefined;
}

/** How far back the head of the element that a line belongs to is looked for, in characters. */
const NEAR = 5_000;

/** The money of a plan is counted in its declarations of money; elsewhere the measure's unit says what is counted. */
const OF_MONEY = /^(?:fund|budget|budgetFor|saving|financialPlan|asset|move|plan)$/;

/** What stands around a place, of use to guess what was meant there. */
export function surroundingsOf(text: string, start: number, within: string | undefined): Surroundings {
  return {
    get sign() {
      return signIn(text);
    },
    get money() {
      if (within !== undefined && OF_MONEY.test(within)) return true;
      return within === 'measure' ? isMoney(text, start) : undefined;
    },
    declares: (name) => new RegExp(`^[ \\t]*[a-z][a-z ]*[ \\t]${name}[ \\t]*:`, 'mu').test(text),
    titled: (title) => nameOf(text, title),
  };
}

function signIn(text: string): string {
  const [, code = ''] = /^[ \t]*currency[ \t]+([A-Z]{3})\b/m.exec(text) ?? [];
  if (isCurrency(code)) return CURRENCIES[code];
  return /[$\u00A3\u20AC](?=\d)/.exec(text)?.[0] ?? CURRENCIES.GBP;
}

/** Whether the measure that holds a place counts money: its unit may stand before the place or behind it. */
function isMoney(text: string, start: number): boolean | undefined {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const head = Math.max(before.lastIndexOf('\nmeasure '), 0);
  const behind = text.slice(start, start + NEAR);
  const next = behind.search(/^\S/m);
  const block = before.slice(head) + (next < 0 ? behind : behind.slice(0, next));
  const [, unit] = /^[ \t]*unit:?[ \t]+([a-z]+)/m.exec(block) ?? [];
  return unit === undefined ? undefined : unit === 'money';
}

/** A declaration with its name and its title. */
const TITLED = /^(?:[a-z]+ )+[ \t]*(\p{Lu}[\p{L}\p{M}\d_-]*)[ \t]*:[ \t]*([^\r\n]+)/gmu;

function nameOf(text: string, title: string): string | undefined {
  const wanted = title.trim().toLowerCase();
  const names = [...text.matchAll(TITLED)]
    .filter(([, , each = '']) => each.trim().toLowerCase() === wanted)
    .map(([, name]) => name);
  return names.length === 1 ? names[0] : undefined;
}
