import type { EntryKind } from '../disk/disk.js';

/** Why something in a plan's folder is not read: a reason for each kind of entry. */
export type SkipReason =
  | Exclude<EntryKind, 'file' | 'folder' | 'link'>
  | 'closed-folder'
  | 'deep-folder'
  | 'name-of-file'
  | 'name-of-folder'
  | 'link-outside'
  | 'link-to-no-plan'
  | 'link-unknown';

/** A folder this far below the first is not looked into: nobody works in such a one. */
export const MAX_DEPTH = 100;

/** What people read about it. */
const SENTENCES: Readonly<Record<SkipReason, string>> = {
  pipe: 'This is a named pipe, not a file, so it is not read. Delete it, or give it a name that does not end in .plan.',
  socket: 'This is a socket, not a file, so it is not read. Delete it, or give it a name that does not end in .plan.',
  device: 'This is a device, not a file, so it is not read. Delete it, or give it a name that does not end in .plan.',
  other: 'This is neither a file nor a folder, so it is not read. Delete it, or give it a name that does not end in .plan.',
  'closed-folder':
    'This folder cannot be opened, so the plans in it are not checked. Ask for permission to read it, or leave it out with a .gitignore file.',
  'deep-folder': `This folder is more than ${MAX_DEPTH} folders deep, so the plans in it are not checked. Move them further up.`,
  'name-of-file': 'The name of this file is not valid UTF-8, so it cannot be opened, and is not checked. Give it a new name.',
  'name-of-folder':
    'The name of this folder is not valid UTF-8, so it cannot be opened, and the plans in it are not checked. Give it a new name.',
  'link-outside':
    'This link leads out of the folder that is checked, so it is not read. Check from a folder that holds both, or put a copy of the file here.',
  'link-to-no-plan':
    'This link does not lead to a plan file that would be checked by itself, so it is not read. A plan is an ordinary file whose name ends in .plan.',
  'link-unknown': 'It is not known where this link leads, so it is not read. Put a copy of the file here.',
};

/** The sentence for a reason. */
export function skipReasonInWords(refusal: SkipReason): string {
  return SENTENCES[refusal];
}
