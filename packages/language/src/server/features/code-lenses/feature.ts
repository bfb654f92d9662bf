import { countable, type Element, type ElementKind } from '@goldenthread/model';
import type { CodeLens, Command } from 'vscode-languageserver';
import type { CheckedPlan } from '../../../workspace/workspace.js';
import { rangeOf } from '../../positions.js';
import { pathOf, uriOf } from '../../uris.js';
import type { Feature, FeatureHost } from '../feature.js';
import { fundLenses } from './fund.js';
import type { Lens, Lenses } from './lens.js';
import { measureLenses } from './measure.js';
import { outcomeLenses } from './outcome.js';

const BY_KIND: Partial<Record<ElementKind, Lenses>> = { outcome: outcomeLenses, fund: fundLenses, measure: measureLenses };

/** The command of Visual Studio Code's extension that shows places as a list. */
const SHOW_PLACES = 'goldenthread.showPlaces';

/** Lines above outcomes, funds and measures that say how they stand. */
export const codeLensesFeature: Feature = (host) => {
  host.connection.onCodeLens(({ textDocument }, token) =>
    host.upToDate(token, () => {
      const checked = host.files.checkedOf(textDocument.uri);
      return checked ? lensesOf(host, checked, pathOf(textDocument.uri)) : [];
    }),
  );
  return { codeLensProvider: {} };
};

function lensesOf(host: FeatureHost, { plan, findings }: CheckedPlan, file: string): CodeLens[] {
  const own = findings.filter((finding) => finding.file.file === file);
  return plan.elements
    .filter((element) => element.file.file === file)
    .flatMap((element) =>
      countable(() => BY_KIND[element.kind]?.(plan, element, own) ?? [], []).map((lens) => toCodeLens(host, element, lens)),
    );
}

function toCodeLens(host: FeatureHost, element: Element, lens: Lens): CodeLens {
  const range = rangeOf(element.file, element.nameAt);
  return { range, command: commandOf(host, element, lens) };
}

/** Other editors have no such list: there a lens only says how things stand. */
function commandOf({ clientName }: FeatureHost, element: Element, { text, places }: Lens): Command {
  if (places.length === 0 || !clientName().startsWith('Visual Studio Code')) return { title: text, command: '' };
  const locations = places.map((place) => ({ uri: uriOf(place.file.file), range: rangeOf(place.file, place.at) }));
  const { start } = rangeOf(element.file, element.nameAt);
  return { title: text, command: SHOW_PLACES, arguments: [uriOf(element.file.file), start, locations] };
}
