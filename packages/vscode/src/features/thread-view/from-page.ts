import * as z from 'zod/mini';
import { bytes, message, name, number } from '../../webview/from-page.js';

/** What is done on the page. */
export const FROM_THREAD = z.union([
  message('show', {
    wanted: z.strictObject({
      tab: z.enum(['thread', 'money', 'people']),
      about: z.optional(z.nullable(name)),
      year: z.optional(name),
    }),
  }),
  message('open', { id: name }),
  message('fix', { finding: number }),
  message('save', { format: z.enum(['svg', 'png']) }),
  message('drawn', { base64: bytes }),
]);
