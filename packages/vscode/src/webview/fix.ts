import { window } from 'vscode';
import type { ShownPlace } from './place.js';
import { showPlace } from './show-place.js';

/** A way to fix a gap: what it does, and the doing. */
export interface FixChoice {
  readonly title: string;
  /** Gives the place to show afterwards, where it is not that of the gap. */
  readonly take: () => Promise<ShownPlace | undefined>;
}

/** Offers ways to fix a gap, and to go to the text, which is shown in any case. */
export async function offerFixes(ways: readonly FixChoice[], gap: ShownPlace | undefined): Promise<void> {
  const fixes = ways.map(({ title, take }) => ({ label: `$(lightbulb) ${title}`, take }));
  const goThere = gap ? [{ label: '$(go-to-file) Go to the text', take: async () => gap }] : [];
  const picked = await window.showQuickPick([...fixes, ...goThere], { title: 'Fix this' });
  const place = picked && ((await picked.take()) ?? gap);
  if (place) await showPlace(place);
}
