import * as z from 'zod/mini';
import { message, name } from '../../webview/from-page.js';

/** What is done on the page. */
export const FROM_CHANGE = z.union([
  message('toText', { id: name }),
  message('fix', { id: name }),
  message('against', { against: z.enum(['commit', 'main']) }),
]);
