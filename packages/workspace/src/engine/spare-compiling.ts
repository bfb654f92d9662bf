import { setFlag } from './engine-flags.js';

/**
 * From so many bytes of text on (about 14,000 lines) it is worth compiling well what checks them. With less, the check is over before
 * that has paid, and a process doesn't end before the engine has compiled what it has begun with.
 */
const WORTH_IT = 500_000;

/** The engine's compilers for what runs often. */
const COMPILERS = ['maglev', 'turbofan'];

let [maySpare, read] = [false, 0];

/** For a program that checks once and ends: of a small plan, what it reads with is compiled well, and nothing else. */
export function maySpareCompiling(): void {
  maySpare = true;
}

/** Told of each file that is read. */
export function countForCompiling(bytes: number): void {
  read += bytes;
}

/** Told once all files are read. */
export function spareCompiling(): void {
  if (maySpare && read < WORTH_IT) for (const compiler of COMPILERS) setFlag(`--no-${compiler}`, `--${compiler}`);
}
