import path from 'node:path';
import type { ImportedSheet, SheetMapping } from '@goldenthread/exchange';
import { readFileLater } from '@goldenthread/workspace/node';
import { z } from 'zod';
import { CommandError, whyRefused } from '../errors.js';

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
] as const;

/** The name of the file that remembers how a workbook is read. */
export const MAPPING_FILE = 'import.map.json';

const sheetSchema = z.strictObject({
  as: z.enum([...IMPORT_KINDS, 'rows', 'nothing']).optional(),
  unit: z.enum(['', 'k', 'm', 'bn']).optional(),
  income: z.enum(['below zero', 'taken off']).optional(),
  columns: z.record(z.string(), z.string()).optional(),
});

/** How workbooks are read: by the name of the workbook, sheet by sheet. */
const mappingSchema = z.strictObject({
  version: z.literal(1),
  workbooks: z.record(z.string(), z.record(z.string(), sheetSchema)),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** The mapping of a file; an empty one where it is not there and nobody asked for it. Throws a {@link CommandError}. */
export async function readMapping(file: string, asked: boolean, shown: string): Promise<Mapping> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readFileLater(path.resolve(file)));
  } catch (error) {
    if (!asked && (error as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, workbooks: {} };
    throw new CommandError(`${shown} cannot be read: ${whyRefused(error)}.`);
  }
  const parsed = mappingSchema.safeParse(parseJson(text, shown));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join(', ') ?? '';
  throw new CommandError(
    `${shown} is not a mapping that this command reads${at === '' ? '' : `: look at ${at}`}. Remove it, and the import writes a new one.`,
  );
}

function parseJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${shown} is not JSON, so it cannot be read. Remove it, and the import writes a new one.`);
  }
}

/** A mapping with what was understood of a workbook, so that the next import of it asks nothing that was answered. */
export function remembered(mapping: Mapping, workbook: string, sheets: readonly ImportedSheet[]): Mapping {
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
