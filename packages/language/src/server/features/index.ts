import type { Feature } from './feature.js';
import { namesFeature } from './names.js';
import { renameFeature } from './rename.js';

/** Every feature that answers from the facts and the plan alone. */
export const features: readonly Feature[] = [namesFeature, renameFeature];
