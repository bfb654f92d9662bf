import { countable, type FileFacts, type Plan, placeOf } from '@goldenthread/model';
import type { InlayHint, Range } from 'vscode-languageserver';
import { pathOf } from '../../files/uris.js';
import type { Feature } from '../feature.js';
import { enabledSwitches, watchSettings } from '../settings.js';
import { changes } from './changes.js';
import type { Hint, Hints } from './hint.js';
import { rags } from './rags.js';
import { shares } from './shares.js';
import { totals } from './totals.js';

/** Every sort of hint by the name of its switch, `goldenthread.inlayHints.<name>`. */
const SORTS = { totals, changes, rags, shares } as const satisfies Record<string, Hints>;
const NAMES = Object.keys(SORTS) as (keyof typeof SORTS)[];

/** Sums and colours within the text. */
export const inlayHintsFeature: Feature = (host) => {
  let listening = false;
  host.connection.onDidChangeConfiguration(() => {
    if (host.client().workspace?.inlayHint?.refreshSupport) {
      // An editor that says it can, and then cannot, asks again by itself: no reason to stop.
      host.connection.languages.inlayHint.refresh().catch(() => undefined);
    }
  });
  host.connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    if (!listening) {
      listening = true;
      void watchSettings(host);
    }
    const on = await enabledSwitches(host, 'goldenthread.inlayHints', NAMES);
    return host.planUpToDate(textDocument.uri, token, () => {
      const checked = host.files.checkedOf(textDocument.uri);
      const plan = checked && host.views.standing(checked).plan;
      const file = plan?.files.find((each) => each.file === pathOf(textDocument.uri));
      return plan && file
        ? hintsOf(
            plan,
            file,
            range,
            NAMES.filter((name) => on.has(name)),
          )
        : [];
    });
  });
  return { inlayHintProvider: true };
};

function hintsOf(plan: Plan, file: FileFacts, range: Range, names: readonly (keyof typeof SORTS)[]): InlayHint[] {
  const hints = names.flatMap((name) => countable(() => [...SORTS[name](plan, file)], []));
  return hints
    .map((hint) => toInlayHint(file, hint))
    .filter(({ position: { line } }) => line >= range.start.line && line <= range.end.line);
}

function toInlayHint(file: FileFacts, { at, text, means }: Hint): InlayHint {
  const { line, column } = placeOf(file, at);
  return { position: { line: line - 1, character: column - 1 }, label: text, tooltip: means, paddingLeft: true };
}
