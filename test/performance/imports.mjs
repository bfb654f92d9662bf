// Tables into a plan and back: 5,000 rows imported as they come from a spreadsheet, exported as a workbook, and that workbook
// imported again into the plan that it came from.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, folderWith, median, peakMemory, time } from './measure.mjs';

const ROWS = 5_000;
const YEARS = ['2024/25', '2025/26', '2026/27'];
/** Seconds that one run may take. */
const LONGEST = 120;

const goldenthread = (...args) => [process.execPath, [COMMAND, ...args]];

/** A table of measures as a performance team keeps it. Nothing in it is true of any council. */
function table(rows = ROWS) {
  const lines = Array.from({ length: rows }, (_, index) => {
    const figures = YEARS.map((_, year) => `${(40 + ((index * 13) % 200) / 10 + year).toFixed(1)}%`);
    return [`PI${index + 1}`, `Residents of area ${index + 1} who are satisfied`, 'Annual survey', ...figures].join(',');
  });
  return `Code,Measure,Source,${YEARS.map((year) => `Target ${year}`).join(',')}\n${lines.join('\n')}\n`;
}

/** The import of 5,000 rows, the export of what they became, and the import of that workbook again. */
export function imports() {
  const folder = folderWith([]);
  const at = (name) => join(folder, name);
  writeFileSync(at('measures.csv'), table());
  const importing = goldenthread('import', at('measures.csv'), '-o', at('plan'));
  const timed = (work, before = () => {}) =>
    median(
      Array.from({ length: 3 }, () => {
        before();
        return time(...work, LONGEST);
      }),
    ) / 1000;
  const imported = timed(importing, () => rmSync(at('plan'), { recursive: true, force: true }));
  const exporting = goldenthread('export', at('plan'), '-o', at('plan.xlsx'));
  const exported = timed(exporting, () => rmSync(at('plan.xlsx'), { force: true }));
  cpSync(at('plan'), at('again'), { recursive: true });
  const again = goldenthread('import', at('plan.xlsx'), '--into', at('again'));
  const reimported = timed(again);
  rmSync(at('plan'), { recursive: true });
  const runs = 'median of three';
  return [
    { measure: 'import of 5,000 rows, s', value: imported, runs },
    { measure: 'peak memory of that import, MiB', value: peakMemory(importing), runs: 'one run' },
    { measure: 'export of what they became as a workbook, s', value: exported, runs },
    { measure: 'import of that workbook again, nothing changed, s', value: reimported, runs },
  ];
}
