import type { Disposable } from 'vscode';

/**
 * Does something again and again without getting in the way of typing: once at a time, and with a rest as long as it took. What is
 * asked for meanwhile is done once, after that.
 */
export class Throttle implements Disposable {
  private state: 'idle' | 'working' | 'resting' = 'idle';
  private wanted = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly work: () => Promise<void>) {}

  /** Has it done: now, or as soon as there is room for it. */
  request(): void {
    this.wanted = true;
    if (this.state === 'idle') void this.begin();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.state = 'resting';
  }

  private async begin(): Promise<void> {
    this.state = 'working';
    this.wanted = false;
    const begun = Date.now();
    try {
      await this.work();
    } finally {
      this.rest(Date.now() - begun);
    }
  }

  private rest(time: number): void {
    this.state = 'resting';
    this.timer = setTimeout(() => {
      this.state = 'idle';
      if (this.wanted) void this.begin();
    }, time);
  }
}
