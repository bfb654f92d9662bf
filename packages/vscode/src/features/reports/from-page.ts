import * as z from 'zod/mini';
import { message } from '../../webview/from-page.js';

/** What is done on the page: it is to be saved. */
export const FROM_REPORT = message('save', { format: z.enum(['word', 'excel', 'html']) });
