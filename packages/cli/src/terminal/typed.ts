import { printable, shortened } from '@goldenthread/model';

/** So much of a name is shown that stands for nothing. */
const LONGEST = 100;

/** What somebody typed, or a pipeline handed on, within a sentence: on one line, and no longer than can be read. */
export function asTyped(name: string): string {
  return shortened(printable(name), LONGEST);
}
