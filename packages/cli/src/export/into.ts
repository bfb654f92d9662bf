import path from 'node:path';
import {
  type FilledCells,
  fillsFor,
  fillWorkbook,
  MAPPING_FILE,
  type ReadCells,
  readCells,
  WorkbookError,
} from '@goldenthread/exchange';
import { counted, type Plan, printable } from '@goldenthread/model';
import { readFileLater } from '@goldenthread/workspace/node';
import { CommandError, EXIT, systemErrorInWords } from '../errors.js';
import { readMapping } from '../import/mapping.js';
import { shownPath } from '../terminal/paths.js';
import type { Screen } from '../terminal/screen.js';
import { writeWhole } from '../terminal/write-file.js';

/** A council's own workbook that is filled from the plan. */
export interface IntoOptions {
  readonly into: string;
  /** Where the filled workbook goes; into its own place where nothing is said. */
  readonly output?: string | undefined;
  readonly map?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Fills a council's own workbook with what the plan says; nothing of it changes but the cells that an import would read. */
export async function exportInto(
  screen: Screen,
  plan: Plan,
  root: string,
  { into, output, map, dryRun }: IntoOptions,
): Promise<number> {
  const bytes = await readFileLater(path.resolve(into)).catch((error: unknown) => {
    throw new CommandError(`${into} cannot be read: ${systemErrorInWords(error)}.`);
  });
  const mapFile = map ?? path.join(root, MAPPING_FILE);
  const mapping = await readMapping(mapFile, map !== undefined, shownPath(path.resolve(mapFile), process.cwd()));
  const target = output ?? into;
  try {
    const read = await readCells(bytes);
    const filled = fillsFor(read, plan, { sheets: mapping.workbooks[path.basename(into)] ?? {} });
    const made = filled.cells.length > 0 && !dryRun ? fillWorkbook(bytes, filled.cells) : undefined;
    if (made) await checkFilled(made, filled);
    if (made ?? (output !== undefined && !dryRun))
      await writeWhole(target, made ?? bytes, target, output === undefined ? bytes : undefined);
    screen.print(summary(filled, target, dryRun === true));
    return EXIT.fine;
  } catch (error) {
    if (error instanceof WorkbookError) throw new CommandError(`${into}: ${error.message}`);
    throw error;
  }
}

/** Read once more before it is written: every cell has to hold what was put there, and stand where it stood. */
async function checkFilled(made: Uint8Array, { cells }: FilledCells): Promise<void> {
  const after: ReadCells = await readCells(made);
  for (const { sheet, row, column, cell, content } of cells) {
    const { value } = after.cell(sheet, row, column);
    const holds = 'text' in content ? value === content.text : value instanceof Date || Number(content.number) === value;
    if (!holds) throw new WorkbookError(`Cell ${cell} of the sheet ‘${sheet}’ cannot be filled. Nothing was written.`);
  }
}

function summary({ cells, notes }: FilledCells, target: string, dryRun: boolean): string {
  const lines = cells.map(
    ({ sheet, cell, of, what, from, to }) =>
      `  ${printable(sheet)}, ${cell}: ${printable(of)}, ${what}: ${printable(from) || '(empty)'} → ${to}`,
  );
  const head =
    cells.length === 0
      ? 'The workbook says what the plan says already: no cell changes.'
      : dryRun
        ? `${counted(cells.length, 'cell')} of ${target} would change:`
        : `${target}: ${counted(cells.length, 'cell')} filled from the plan. Nothing else changed.`;
  const stays = notes.length === 0 ? [] : ['', 'Please check:', ...notes.map((note) => `  ${printable(note)}`)];
  return [head, ...lines, ...stays].join('\n');
}
