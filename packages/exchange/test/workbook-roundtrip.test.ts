// A plan is exported, edited as people edit sheets, and imported: the plan changes by that edit and nothing else.
import { describe, expect, it } from 'vitest';
import { drawEdits, expectExactly, exported, imported, plans, saved } from './round-trip-edits.js';

const EDITS = Number(process.env.FUZZ_EDITS ?? 40);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

describe.each(plans)('$folder', ({ texts }) => {
  it('comes back unchanged', async () => {
    const editor = await imported(await saved(await exported(texts)), texts);
    expect(editor.changes).toEqual([]);
  });

  it('changes by each edit, and by nothing else', { timeout: 600_000 }, async () => {
    for (const edit of drawEdits(await exported(texts), Math.ceil(EDITS / plans.length), SEED + texts.size)) {
      const bytes = await saved(edit.sheets);
      const after = expectExactly(edit, await imported(bytes, texts), texts);
      // Taken in once more, there is nothing left to change: the sheet and the plan say the same.
      if (edit.settles) expect((await imported(bytes, after)).changes, edit.at).toEqual([]);
    }
  });
});
