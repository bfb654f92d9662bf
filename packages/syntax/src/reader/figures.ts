/** An automaton for the terminals of figures and periods, as the generator writes it down. */
export interface FigureTables {
  /** The characters that figures are made of, with their classes: from, to, class. */
  readonly classes: readonly (readonly [from: number, to: number, kind: number])[];
  readonly classCount: number;
  /** For each state, class by class, the state behind it; 0 for none. States count from 1. */
  readonly next: readonly number[];
  /** For each state the terminal that may end there, counted from 1; 0 for none. */
  readonly accepts: readonly number[];
  /** The tokens of the terminals, in the grammar's order. */
  readonly tokens: readonly number[];
  /** Of each terminal, whether no letter or figure may follow it. */
  readonly guarded: readonly boolean[];
}

/** Finds figures and periods in a text: the first terminal of the grammar that matches, as far as it does. */
export class Figures {
  /** What the last look found: the token (0 for none), where it ends. */
  token = 0;
  end = 0;
  /** Whether a character was met that only Word and Excel put. */
  metOdd = false;
  private readonly kinds = new Uint8Array(1 << 16);
  private readonly next: Uint8Array;
  private readonly accepts: Uint8Array;
  private readonly tokens: readonly number[];
  private readonly guarded: readonly boolean[];
  private readonly classCount: number;

  constructor(private readonly tables: FigureTables) {
    for (const [from, to, kind] of tables.classes) this.kinds.fill(kind, from, to + 1);
    this.next = Uint8Array.from(tables.next);
    this.accepts = Uint8Array.from(tables.accepts);
    this.tokens = [0, ...tables.tokens];
    this.guarded = [false, ...tables.guarded];
    this.classCount = tables.classCount;
  }

  /** The characters that a figure begins with. */
  *beginnings(): Generator<number> {
    for (const [from, to] of this.tables.classes)
      for (let code = from; code <= to; code++) if (this.next[this.classCount + (this.kinds[code] as number)] !== 0) yield code;
  }

  /** Looks for a figure at a place. */
  look(units: Uint16Array, start: number): void {
    const { kinds, next, accepts, classCount } = this;
    let best = 0;
    let position = start;
    let state = 1;
    for (;;) {
      const code = units[position] as number;
      state = next[state * classCount + (kinds[code] as number)] as number;
      if (state === 0) break;
      if (code > 127 && code !== POUND && code !== EURO) this.metOdd = true;
      position++;
      const accepted = accepts[state] as number;
      if (accepted === 0 || (best !== 0 && accepted > best)) continue;
      if (this.guarded[accepted] && isAlphanumeric(units[position] as number)) continue;
      best = accepted;
      this.end = position;
    }
    this.token = this.tokens[best] as number;
  }
}

const POUND = 0xa3;
const EURO = 0x20ac;

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
