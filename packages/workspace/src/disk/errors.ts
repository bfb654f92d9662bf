/** A path that is not there, cannot be read or holds no plan. The message is a plain sentence. */
export class UnreadablePathError extends Error {}

/** A git repository that cannot be asked. The message says why and what to do, in plain words. */
export class RepositoryError extends Error {}

/** Something that is not an ordinary file: a pipe, a device, a folder. */
export class NotAFileError extends Error {}
