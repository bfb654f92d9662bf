import { countable, type Element, type ElementKind } from '@goldenthread/model';
import { Gaps } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import type { CodeLens, Command } from 'vscode-languageserver';
import { pathOf, uriOf } from '../../files/uris.js';
import { rangeOf } from '../../positions.js';
import type { Feature, FeatureHost } from '../feature.js';
import { fundLenses } from './fund.js';
import type { Lens, Lenses } from './lens.js';
import { measureLenses } from './measure.js';
import { outcomeLenses } from './outcome.js';
import { canPick, PICK_PLACE, pickPlace } from './pick-place.js';

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
  host.connection.onExecuteCommand(({ command, arguments: given }) =>
    command === PICK_PLACE && Array.isArray(given) ? pickPlace(host, given) : null,
  );
  return { codeLensProvider: {}, executeCommandProvider: { commands: [PICK_PLACE] } };
};

function lensesOf(host: FeatureHost, checked: CheckedPlan, file: string): CodeLens[] {
  const viewed = host.views.view(checked);
  const lenses = lensesIn(viewed, file);
  if (!viewed.scenario) return lenses.map(({ element, lens }) => toCodeLens(host, element, lens));
  // What differs under the scenario says so; what does not is true of the plan as it stands.
  const standing = new Set(lensesIn(host.views.standing(checked), file).map(keyOf));
  const under = `, if ‘${viewed.scenario.title.trim() || viewed.scenario.name}’`;
  return lenses.map((each) => {
    const { element, lens } = each;
    return toCodeLens(host, element, standing.has(keyOf(each)) ? lens : { ...lens, text: `${lens.text}${under}` });
  });
}

/** A lens with what it stands above. */
interface ElementLens {
  readonly element: Element;
  readonly lens: Lens;
}

const keyOf = ({ element, lens }: ElementLens): string => `${element.fact.at.start} ${lens.text}`;

function lensesIn({ plan, findings }: CheckedPlan, file: string): ElementLens[] {
  const gaps = new Gaps(
    plan,
    findings.filter((finding) => finding.file.file === file),
  );
  return plan.elements
    .filter((element) => element.file.file === file)
    .flatMap((element) =>
      countable(() => BY_KIND[element.kind]?.(plan, element, gaps) ?? [], []).map((lens) => ({ element, lens })),
    );
}

function toCodeLens(host: FeatureHost, element: Element, lens: Lens): CodeLens {
  const range = rangeOf(element.file, element.nameAt);
  return { range, command: commandOf(host, element, lens) };
}

/** Other editors have no such list: there the server asks which place to show. Where it cannot, a lens only says how things stand. */
function commandOf(host: FeatureHost, element: Element, { text, places }: Lens): Command {
  if (places.length === 0 || !(host.inCode() || canPick(host))) return { title: text, command: '' };
  const choices = places.map(({ file, at, what }) => ({ what, location: { uri: uriOf(file.file), range: rangeOf(file, at) } }));
  if (!host.inCode()) return { title: text, command: PICK_PLACE, arguments: [text, choices] };
  const locations = choices.map(({ location }) => location);
  const { start } = rangeOf(element.file, element.nameAt);
  return { title: text, command: SHOW_PLACES, arguments: [uriOf(element.file.file), start, locations] };
}
