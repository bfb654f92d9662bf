// Where things are in the project, for every script.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where scripts keep what they can make again: not in git, not in a package. */
export const CACHE = join(ROOT, '.cache');

/** The commands of the development dependencies. */
export const BIN = join(ROOT, 'node_modules', '.bin');
