import { forLog, visible } from '@goldenthread/model';
import picocolors from 'picocolors';

/** How text is coloured; every function gives the text back unchanged where colours are off. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** What the command needs to know of a stream it writes to. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the command writes: what was asked for on standard output, everything else on standard error. */
export class Screen {
  /** The colours of standard output. */
  readonly colours: Colours;
  /** How many columns a line of standard output may take; no limit where it is not a terminal. */
  readonly width: number;

  /** `standardError` may be a function that gives it: what it takes to write there is loaded only once something is. */
  constructor(
    readonly stdout: Stream,
    private readonly standardError: Stream | (() => Stream),
    readonly env: Environment,
  ) {
    this.colours = picocolors.createColors(wantsColour(stdout, env));
    this.width = stdout.isTTY ? Math.max(40, stdout.columns || 80) : Number.POSITIVE_INFINITY;
  }

  get stderr(): Stream {
    return typeof this.standardError === 'function' ? this.standardError() : this.standardError;
  }

  /** Whether someone is watching standard error, so that progress is worth showing. */
  get watched(): boolean {
    return this.env.TERM !== 'dumb' && !this.env.CI && this.stderr.isTTY === true;
  }

  /** Writes what was asked for, for people: nothing in it steers a terminal or is a command to a pipeline. */
  print(text: string): void {
    this.printExactly(this.harmless(text));
  }

  /** Writes what was asked for as it is: a format that programs read, which has escaped what it holds. */
  printExactly(text: string): void {
    this.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** Where no colours are wanted, a code that sets one is not ours. */
  private harmless(text: string): string {
    return forLog(this.colours.isColorSupported ? text : visible(text));
  }

  /** Writes what is said beside it, for people. */
  say(text: string): void {
    const harmless = this.harmless(text);
    this.stderr.write(harmless.endsWith('\n') ? harmless : `${harmless}\n`);
  }
}

/** Whether a stream takes colours: a terminal does, unless NO_COLOR says otherwise. */
export function wantsColour(stream: Stream, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
}
