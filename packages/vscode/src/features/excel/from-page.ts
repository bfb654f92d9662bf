import { IMPORT_KINDS } from '@goldenthread/exchange';
import * as z from 'zod/mini';
import { byName, message, name } from '../../webview/from-page.js';

/** What is done in the preview. */
export const FROM_PREVIEW = z.union([
  message('choose', {
    choice: z.strictObject({
      as: z.optional(z.enum([...IMPORT_KINDS, 'rows'])),
      unit: z.optional(z.enum(['', 'k', 'm', 'bn'])),
      income: z.optional(z.enum(['below zero', 'taken off'])),
      columns: z.optional(byName(name)),
      rows: z.optional(
        byName(
          z.strictObject({
            word: z.optional(name),
            fund: z.optional(name),
            leftOut: z.optional(z.boolean()),
            turned: z.optional(z.boolean()),
          }),
        ),
      ),
    }),
  }),
  message('insert', {}),
  message('cancel', {}),
]);
