import { setFlag } from './engine-flags.js';

/** By itself the engine works out how far to let things pile up. */
const BY_ITSELF = '--heap-growing-percent=0';

/**
 * Has the engine clear up sooner than it would. By default it lets what nobody needs any more pile up to several times
 * what is needed: right for a program that ends soon, not for one that goes through a thousand plans.
 */
export function clearUpSooner(): void {
  setFlag('--heap-growing-percent=20', BY_ITSELF);
}

/**
 * Has the engine take everything that is made for something short-lived. Where most of what a place in the code makes
 * outlives a clearing up, it has the next ones made among the old things at once. Of a plan most does, as long as that
 * plan is checked; but then nothing of it is needed, and old things are looked through seldom.
 */
export function expectShortLives(): void {
  setFlag('--no-allocation-site-pretenuring', '--allocation-site-pretenuring');
}

/** The same for a program that stays beside an editor all day: what is new has little room too. */
export function spareMemory(): void {
  clearUpSooner();
  setFlag('--semi-space-growth-factor=1', '--semi-space-growth-factor=2');
}

/**
 * Has the engine clear up when it would by itself. Whoever waits meanwhile feels it, the more so the more there is to look
 * through: the fewer times the better, where little is left behind.
 */
export function clearUpAsUsual(): void {
  setFlag(BY_ITSELF, BY_ITSELF);
}
