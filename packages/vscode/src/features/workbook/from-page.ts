import { IMPORT_KINDS } from '@goldenthread/exchange';
import * as z from 'zod/mini';
import { byName, message, name } from '../../webview/from-page.js';

/** What is done on the page. */
export const FROM_IMPORT = z.union([
  message('choose', {
    sheet: name,
    change: z.strictObject({
      as: z.optional(z.enum([...IMPORT_KINDS, 'rows', 'nothing', ''])),
      unit: z.optional(z.enum(['', 'k', 'm', 'bn'])),
      income: z.optional(z.enum(['below zero', 'taken off'])),
      columns: z.optional(byName(name)),
    }),
  }),
  message('where', { isNew: z.boolean() }),
  message('title', { title: name }),
  message('confirm', {}),
  message('cancel', {}),
]);
