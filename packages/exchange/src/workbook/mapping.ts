import { capitalised } from '@goldenthread/model';
import * as z from 'zod/mini';
import type { ImportedSheet, SheetMapping } from './import-tables.js';

/** The ways in which a table can be read. */
export const IMPORT_KINDS = [
  'budget',
  'measures',
  'risks',
  'savings',
  'projects',
  'actions',
  'benefits',
  'outcomes',
  'people',
  'reserves',
] as const;

const sheetSchema = z.strictObject({
  as: z.optional(z.enum([...IMPORT_KINDS, 'rows', 'nothing'])),
  unit: z.optional(z.enum(['', 'k', 'm', 'bn'])),
  income: z.optional(z.enum(['below zero', 'taken off'])),
  columns: z.optional(z.record(z.string(), z.string())),
});

/** How workbooks are read: by the name of the workbook, sheet by sheet. */
const mappingSchema = z.strictObject({
  version: z.literal(1),
  workbooks: z.record(z.string(), z.record(z.string(), sheetSchema)),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** A mapping that remembers nothing yet. */
export const NO_MAPPING: Mapping = { version: 1, workbooks: {} };

/** The mapping that a text holds; or what is wrong with it: `not JSON`, or the place in it that cannot be read. */
export function parseMapping(text: string): { readonly mapping: Mapping } | { readonly wrongAt: string | 'not JSON' } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrongAt: 'not JSON' };
  }
  const parsed = mappingSchema.safeParse(value);
  return parsed.success ? { mapping: parsed.data } : { wrongAt: parsed.error.issues[0]?.path.join(', ') ?? '' };
}

/** A mapping with what was understood of a workbook, so that the next import of it asks nothing that was answered. */
export function updatedMapping(mapping: Mapping, workbook: string, sheets: readonly ImportedSheet[]): Mapping {
  const before = mapping.workbooks[workbook] ?? {};
  const now = Object.fromEntries(
    sheets.flatMap(({ name, tables }): [string, SheetMapping][] => {
      const [table, second] = tables;
      const known = before[name];
      if (!table || second) return known ? [[name, known]] : [];
      const { as, income } = table;
      return [[name, { ...known, as, ...(income === undefined ? {} : { income }) }]];
    }),
  );
  return { version: 1, workbooks: { ...mapping.workbooks, [workbook]: { ...before, ...now } } as Mapping['workbooks'] };
}

/** The name of the file, beside the plan, that remembers how a workbook is read. */
export const MAPPING_FILE = 'import.map.json';

/** The title that a plan made of a workbook has, by the name of its file: its words without the ending. */
export function titleFromFile(name: string): string {
  return capitalised(
    name
      .replace(/\.\w+$/, '')
      .replace(/[-_]+/g, ' ')
      .trim(),
  );
}
