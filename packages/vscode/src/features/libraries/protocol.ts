import { question } from '../../plans/protocol.js';

/** The scheme of the addresses that libraries are opened by: they are in no folder, and nobody changes them. */
export const LIBRARY_SCHEME = 'goldenthread-library';

/** Asks for the text of a library, by its address; null where there is no such one. */
export const LIBRARY_TEXT = question<{ readonly uri: string }, string | null>('goldenthread/libraryText');
