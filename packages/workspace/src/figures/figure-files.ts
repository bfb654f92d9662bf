import { type FileFacts, figuresClauses, figuresPath, topFolder } from '@goldenthread/model';
import { decode, MAX_FILE_SIZE, withoutMerges } from '@goldenthread/syntax';
import type { Disk, EntryKind } from '../disk/disk.js';
import { isIgnored } from '../plans/ignored.js';
import { isWithin } from '../plans/plan-folders.js';

/** The CSV files in a plan's folder that one of its files names; `top` is that folder. */
export function figureFilesOf(facts: Pick<FileFacts, 'file' | 'elements'>, top: string): string[] {
  const folder = top.endsWith('/') ? top : `${top}/`;
  return figuresClauses(facts).flatMap(({ clause }) => figuresPath(facts.file, folder, clause) ?? []);
}

/** Reads the CSV files that the files of a plan name, each once. */
export async function loadFigures(disk: Disk, files: readonly FileFacts[]): Promise<FileFacts[]> {
  const tops = new Map(
    files.flatMap((file) => {
      const top = topFolder(files, file.file);
      return figureFilesOf(file, top).map((path) => [path, top] as const);
    }),
  );
  const read = await Promise.all([...tops].map(([file, top]) => readFigureFile(disk, top, file)));
  return read.filter((facts) => facts !== undefined);
}

/**
 * Reads a CSV file that a plan takes figures from; undefined where there is none. It is read only where the plan's own files would
 * be: an ordinary file in the plan's folder, through no link, and not left out there.
 */
export async function readFigureFile(disk: Disk, top: string, file: string, typed?: string): Promise<FileFacts | undefined> {
  const folder = top.replace(/(?<=.)\/$/, '');
  const kind = await disk.entryKind(file);
  if (kind === undefined) return undefined;
  const { readFigures: read, refusedFigures } = await import('@goldenthread/exchange/figures');
  const why = kind === 'file' ? await objection(disk, folder, file) : REFUSED[kind];
  if (why !== undefined) return refusedFigures(file, why);
  if (typed !== undefined) return withoutTwoVersions(file, typed, read);
  const bytes = await disk.read(file).catch(() => undefined);
  if (bytes === undefined) return refusedFigures(file, 'It cannot be opened. Make sure that you may read it.');
  if (bytes.length > MAX_FILE_SIZE) return refusedFigures(file, 'It is larger than 10 MB. Keep only the figures of this plan.');
  const { text } = decode(bytes);
  return text === undefined
    ? refusedFigures(file, 'It is not text. Save the sheet again as CSV.')
    : withoutTwoVersions(file, text, read);
}

/** A table has no declarations, so that no line below a merge belongs to one of its versions. */
const NO_DECLARATIONS = /(?!)/;

/** Reads a table without the lines of which two versions stand there, because git could not merge them: that alone is said. */
function withoutTwoVersions(file: string, typed: string, read: (file: string, text: string) => FileFacts): FileFacts {
  const { text, unread, problems } = withoutMerges(typed, NO_DECLARATIONS);
  if (problems.length === 0) return read(file, typed);
  return { ...read(file, text), problems, ...(unread.length > 0 && { unmerged: unread }) };
}

const NOT_A_FILE = 'It is not an ordinary file. Put the CSV file itself there.';

/** Why what stands at a path is not read, by its kind. */
const REFUSED: Readonly<Record<Exclude<EntryKind, 'file'>, string>> = {
  folder: NOT_A_FILE,
  pipe: NOT_A_FILE,
  socket: NOT_A_FILE,
  device: NOT_A_FILE,
  other: NOT_A_FILE,
  link: 'It is a link. Put a copy of the file itself there.',
};

async function objection(disk: Disk, folder: string, file: string): Promise<string | undefined> {
  if (!isWithin(await disk.realPath(folder), await disk.realPath(file)))
    return 'A link leads out of the plan’s folder. Put a copy of the file in the folder.';
  if (await isIgnored(disk, folder, file))
    return 'A .gitignore file leaves it out, or its folder is hidden. Others who check the plan would not have it.';
  return undefined;
}
