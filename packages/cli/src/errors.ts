import { NotAFileError } from '@goldenthread/workspace/errors';

/** Something that the user can correct. The message is a plain sentence, shown without anything technical. */
export class CommandError extends Error {}

/** The exit codes of every command. */
export const EXIT = {
  /** It went well, and nothing was found that should stop anyone. */
  fine: 0,
  /** Something was found. */
  found: 1,
  /** The command itself could not run. */
  failed: 2,
} as const;

/** Why the system refused to read or write something, in plain words. */
export function systemErrorInWords(error: unknown): string {
  if (error instanceof NotAFileError) return 'it is not an ordinary file';
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case 'EACCES':
    case 'EPERM':
      return 'you do not have permission';
    case 'ENOENT':
      return 'it does not exist';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ELOOP':
      return 'it is a link';
    default:
      return 'the system refuses';
  }
}
