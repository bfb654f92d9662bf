/** A path that isn't there, can't be read or holds no plan. The message is a plain sentence. */
export class UnreadablePathError extends Error {}
