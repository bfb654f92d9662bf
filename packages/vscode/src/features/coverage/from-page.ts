import * as z from 'zod/mini';
import { message, number } from '../../webview/from-page.js';

/** The most elements that stand in one cell. */
const MOST_CHOSEN = 100_000;

/** What the page says: these elements were chosen, a gap was, or the table is to be kept. */
export const FROM_COVERAGE = z.union([
  message('open', { refs: z.readonly(z.array(number).check(z.maxLength(MOST_CHOSEN))) }),
  message('fix', { finding: number }),
  message('save', {}),
]);
