import type { Screen } from './terminal/screen.js';

/** What a command does: it writes to the screen and gives its exit code. What the user can mend, it throws. */
export type CommandOf<Arguments extends unknown[]> = (screen: Screen, ...args: Arguments) => Promise<number>;
