import { groupDigits } from '@goldenthread/model';
import type { createLogUpdate } from 'log-update';
import type { Screen } from './screen.js';

/** Work that takes less than this is not worth a bar. */
const PATIENCE = 1000;
/** Reading that took this long leaves checking that may take as long again. */
const HALF_WAY = 600;
const BETWEEN_FRAMES = 80;
const WIDTH = 30;

/** A bar on standard error that shows how far the work is. Nothing is shown for short work, or when nobody watches. */
export class Progress {
  private readonly started: number;
  private last = 0;
  private draw: ReturnType<typeof createLogUpdate> | undefined;
  private loading: Promise<void> | undefined;
  private ended = false;

  constructor(
    private readonly screen: Screen,
    /** What is being counted. */
    private readonly what: string,
    /** What comes once all are counted. */
    private readonly then = '',
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = now();
  }

  /** Tells how many of how many are done. */
  readonly update = (done: number, total: number): void => {
    const now = this.now();
    const taken = now - this.started;
    const finished = done >= total;
    if (taken < (finished ? HALF_WAY : PATIENCE) || (!finished && now - this.last < BETWEEN_FRAMES)) return;
    this.last = now;
    this.show(progressLine(done, total, finished ? `${this.what}${this.then}` : this.what));
  };

  /** Draws the bar. What draws it is loaded only now: most work is done before anyone would want to see it. */
  private show(line: string): void {
    if (this.draw) this.draw(line);
    else if (this.screen.watched) {
      const stderr = this.screen.stderr as NodeJS.WriteStream;
      this.loading ??= import('log-update').then(({ createLogUpdate }) => {
        if (!this.ended) this.draw = createLogUpdate(stderr);
      });
    }
  }

  /** Takes the bar away. */
  end(): void {
    this.ended = true;
    this.draw?.clear();
    this.draw?.done();
  }
}

/** The line that says how far the work is. */
export function progressLine(done: number, total: number, what: string): string {
  const filled = Math.round((WIDTH * done) / Math.max(1, total));
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  return `${bar} ${groupDigits(done)} of ${groupDigits(total)} ${what}`;
}
