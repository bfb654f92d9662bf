import * as z from 'zod/mini';
import { message, name } from '../../webview/from-page.js';

/** What is done on the page: a heading was chosen, or it is to be saved. */
export const FROM_READERS_PAGE = z.union([
  message('toText', { id: name }),
  message('save', { format: z.enum(['word', 'html', 'print']) }),
]);
