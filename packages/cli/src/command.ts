import type { Command } from 'commander';
import type { Screen } from './terminal/screen.js';

/** What a command does: it writes to the screen and gives its exit code. What the user can fix, it throws. */
export type CommandOf<Arguments extends unknown[]> = (screen: Screen, ...args: Arguments) => Promise<number>;

/** Runs what a command does, and keeps its exit code. */
export type Runner = (work: (screen: Screen) => Promise<number>) => Promise<void>;

/** A command as it defines itself: its name, its arguments and options, and what loads and runs it. */
export type Definition = (program: Command, run: Runner) => void;
