import { question } from '../../plans/protocol.js';

/** Has what is exempt hidden from now on, or shown again. */
export const HIDE_EXEMPT = question<{ readonly hide: boolean }, null>('goldenthread/hideExempt');
