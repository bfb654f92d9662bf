import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Throttle } from '../src/webview/throttle.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('does it at once, then once more for all that was asked meanwhile, after a rest as long as it took', async () => {
  let done = 0;
  const work = new Throttle(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    done++;
  });
  work.request();
  work.request();
  work.request();
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toBe(1);
  await vi.advanceTimersByTimeAsync(99);
  work.request();
  await vi.advanceTimersByTimeAsync(101);
  expect(done).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toBe(2);
});

it('goes on after a failure, and not at all once it is let go of', async () => {
  let tries = 0;
  const failures: unknown[] = [];
  const listener = (error: unknown): void => void failures.push(error);
  process.on('unhandledRejection', listener);
  const work = new Throttle(async () => {
    tries++;
    if (tries === 1) throw new Error('once');
  });
  work.request();
  await vi.advanceTimersByTimeAsync(1);
  work.request();
  await vi.advanceTimersByTimeAsync(1);
  expect(tries).toBe(2);
  work.dispose();
  work.request();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tries).toBe(2);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', listener);
  expect(failures).toEqual([new Error('once')]);
});
