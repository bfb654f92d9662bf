import path from 'node:path/posix';
import type { Location } from 'vscode-languageserver';
import { filePathOf } from '../../files/uris.js';
import type { FeatureHost } from '../feature.js';

/** The server's command for editors that have no list of their own: it asks which place to show. */
export const PICK_PLACE = 'goldenthread.pickPlace';

/** More than this is no question that anyone would read through. */
const MOST_CHOICES = 20;

/** A place to choose, by what is there. */
interface Choice {
  readonly what: string;
  readonly location: Location;
}

/** Whether an editor can be asked to show a place. */
export function canPick({ client }: FeatureHost): boolean {
  return client().window?.showDocument?.support === true;
}

/** Shows a place: the only one, else the one that the person chooses. */
export async function pickPlace({ connection }: FeatureHost, [question, given]: readonly unknown[]): Promise<null> {
  const choices = Array.isArray(given) ? given.filter(isChoice).slice(0, MOST_CHOICES) : [];
  const titled = choices.map((choice) => ({ title: titleOf(choice), choice }));
  const chosen = titled.length > 1 ? await connection.window.showInformationMessage(String(question), ...titled) : titled[0];
  const picked = titled.find(({ title }) => title === chosen?.title)?.choice;
  if (picked) {
    const { uri, range } = picked.location;
    await connection.window.showDocument({ uri, selection: range, takeFocus: true });
  }
  return null;
}

function titleOf({ what, location: { uri, range } }: Choice): string {
  const place = `${path.basename(filePathOf(uri) ?? uri)}, line ${range.start.line + 1}`;
  return what === '' ? place : `${what} (${place})`;
}

function isChoice(value: unknown): value is Choice {
  const { what, location } = (value ?? {}) as Partial<Choice>;
  return typeof what === 'string' && typeof location?.uri === 'string' && typeof location.range?.start?.line === 'number';
}
