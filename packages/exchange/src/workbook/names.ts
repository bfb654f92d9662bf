import { capitalised } from '@goldenthread/model';

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
