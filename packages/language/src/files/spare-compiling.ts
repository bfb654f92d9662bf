import { setFlag } from './engine-flags.js';

/**
 * More text than this is worth compiling well what reads and checks it: about 14,000 lines. What less text takes is over
 * before that has paid, and a process doesn't end before the engine has compiled what it has begun with.
 */
const WORTH_IT = 500_000;

/** The engine's compilers for what runs often. */
const COMPILERS = ['maglev', 'turbofan'];

let left = 0;

/** For a program that may well have only a little to do: until much is read, nothing is compiled twice. */
export function spareCompiling(): void {
  left = WORTH_IT;
  for (const compiler of COMPILERS) setFlag(`--no-${compiler}`);
}

/** Told of each text that is read, by its length. */
export function countForCompiling(length: number): void {
  if (left <= 0) return;
  left -= length;
  if (left <= 0) compileAsUsual();
}

/** Has the engine compile as it does by itself: code that is kept holds only for one whose switches are the same. */
export function compileAsUsual(): void {
  left = 0;
  for (const compiler of COMPILERS) setFlag(`--${compiler}`);
}
