import { describe, expect, it } from 'vitest';
import { Progress, progressLine } from '../src/terminal/progress.js';
import { Screen } from '../src/terminal/screen.js';

class Recorder {
  written = '';
  readonly columns = 80;
  readonly rows = 24;
  constructor(readonly isTTY: boolean) {}
  write(text: string): void {
    this.written += text;
  }
  on(): void {}
}

async function shownAfter(milliseconds: number, isTTY = true, env = {}): Promise<string> {
  const stderr = new Recorder(isTTY);
  let now = 0;
  const progress = new Progress(new Screen(new Recorder(false), stderr, env), 'files read', '', () => now);
  now = milliseconds;
  progress.update(40, 100);
  // What draws the bar is loaded when it is first wanted.
  await import('log-update');
  await new Promise(setImmediate);
  now += 1000;
  progress.update(50, 100);
  const shown = stderr.written;
  progress.end();
  return shown;
}

describe('progress', () => {
  it('is shown for work over a second', async () => {
    expect(await shownAfter(1100)).toContain('50 of 100 files read');
  });

  it('is not shown for short work, nor where nobody watches', async () => {
    expect(await shownAfter(-100)).toBe('');
    expect(await shownAfter(1100, false)).toBe('');
    expect(await shownAfter(1100, true, { CI: 'true' })).toBe('');
    expect(await shownAfter(1100, true, { TERM: 'dumb' })).toBe('');
  });

  it('fills a bar', () => {
    expect(progressLine(0, 10, 'files')).toMatch(/^░{30} 0 of 10 files$/);
    expect(progressLine(1000, 1000, 'files')).toMatch(/^█{30} 1,000 of 1,000 files$/);
  });
});
