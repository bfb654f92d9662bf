import type { TextEdit } from '@goldenthread/exchange';
import { type FigureAddition, readFigures, withFigure } from '@goldenthread/exchange/figures';
import { QuickReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { CommandError } from '../errors.js';
import { readEncoded } from '../fmt/encoding.js';
import { shownPath } from '../terminal/paths.js';
import { type FileToWrite, writeAllWhole } from '../terminal/write-file.js';

/**
 * Writes changes into files of a plan, and figures into its CSV files. Every file is made and read again first, so that either all
 * of them are sound or none is written. `held` is what each file held when the plan was read: the places of the changes hold for
 * no other text.
 */
export async function writeEdits(
  edits: readonly TextEdit[],
  additions: readonly FigureAddition[],
  held: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const reader = new QuickReader();
  const made: FileToWrite[] = [];
  const heldBy = (file: string): Uint8Array => held.get(file) ?? new Uint8Array();
  for (const [file, own] of Map.groupBy(additions, (each) => each.file)) made.push(withFigures(file, own, heldBy(file)));
  for (const [file, own] of Map.groupBy(edits, (edit) => edit.file)) {
    const shown = shownPath(file, process.cwd());
    const before = heldBy(file);
    const read = readEncoded(before);
    const text = read && inItsForm(read.text, applied(read.text, own));
    const after = text === undefined ? undefined : read?.encode(text);
    if (!read || text === undefined || !after)
      throw new CommandError(`${shown} cannot be written in its encoding. Save it as UTF-8 first.`);
    const [was, is] = [await reader.read(file, read.text), await reader.read(file, text)];
    if (is.problems.length > was.problems.length)
      throw new CommandError(`What came back cannot be written into ${shown} so that it is read the same. Nothing was written.`);
    made.push({ target: file, shown, before, contents: after });
  }
  await writeAllWhole(made);
}

/** A CSV file with more figures, read again. Throws a {@link CommandError} where they cannot stand in it. */
function withFigures(file: string, additions: readonly FigureAddition[], before: Uint8Array): FileToWrite {
  const shown = shownPath(file, process.cwd());
  const read = readEncoded(before);
  // From the last on, so that the places of the others hold.
  const sorted = [...additions].sort((a, b) => b.beside - a.beside);
  const text = sorted.reduce<string | undefined>(
    (all, each) => (all === undefined ? undefined : withFigure(all, each)),
    read?.text,
  );
  const after = text === undefined ? undefined : read?.encode(text);
  const count = (each: string): number => readFigures(file, each).figures?.figures.length ?? 0;
  if (!read || text === undefined || !after || count(text) !== count(read.text) + additions.length)
    throw new CommandError(
      `${shown} has no room for what came back: its columns are not what they were. Nothing was written. Add the figures there by hand.`,
    );
  return { target: file, shown, before, contents: after };
}

/** A file that was set as the formatter sets it stays so: columns of figures stay under each other. */
const inItsForm = (before: string, after: string): string => (formatPlan(before) === before ? formatPlan(after) : after);

/** A text with changes, from the end on, so that places hold. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => b.at.start - a.at.start || b.order - a.order);
  return sorted.reduce((all, { at, text: added }) => all.slice(0, at.start) + added + all.slice(at.end), text);
}
