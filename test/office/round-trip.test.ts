// The same edits of exported workbooks as in the exchange package, with LibreOffice between: it opens each workbook and saves it.
import { describe, expect, it } from 'vitest';
import { drawEdits, expectExactly, exported, imported, plans, saved } from '../../packages/exchange/test/round-trip-edits.js';
import { convert } from './libreoffice.js';

const EDITS = Number(process.env.FUZZ_EDITS ?? 40);
const SEED = Number(process.env.FUZZ_SEED ?? 2);
/** So many workbooks are opened by one start of LibreOffice. */
const AT_ONCE = 125;

describe.each(plans)('$folder', ({ texts }) => {
  it('changes by each edit, and by nothing else', { timeout: 1_800_000 }, async () => {
    const edits = drawEdits(await exported(texts), Math.ceil(EDITS / plans.length), SEED + texts.size);
    for (let first = 0; first < edits.length; first += AT_ONCE) {
      const batch = edits.slice(first, first + AT_ONCE);
      const books = await Promise.all(batch.map(async ({ sheets }, index) => [`${index}.xlsx`, await saved(sheets)] as const));
      const made = await convert(new Map(books), 'xlsx:Calc MS Excel 2007 XML');
      expect(made.size).toBe(batch.length);
      for (const [index, edit] of batch.entries()) {
        const bytes = made.get(`${index}.xlsx`);
        if (bytes) expectExactly(edit, await imported(bytes, texts), texts);
      }
    }
  });
});
