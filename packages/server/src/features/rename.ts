import { Element, nameFromTitle, nameFromWords, type Occurrence } from '@goldenthread/model';
import { isName } from '@goldenthread/syntax';
import { LSPErrorCodes, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { uriOf } from '../files/uris.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';
import { nameAt, placesOf } from './name-at.js';
import { objectionTo } from './rename-objection.js';

/** A name within another, as it stands in links. It is no name of anything, nor words for one. */
const DOTTED = /^[^\s.]+(?:\.[^\s.]+)+$/;

/** Another name for something, everywhere that it is named, in all plans of the workspace. */
export const renameFeature: Feature = ({ connection, files, upToDate }) => {
  connection.onPrepareRename(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const named = nameAt(files, textDocument.uri, position);
      if (!named) return null;
      const { file, at } = named.occurrence;
      return { range: rangeOf(file, at), placeholder: nameOf(named.occurrence) };
    }),
  );
  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    upToDate(token, (): WorkspaceEdit | ResponseError | null => {
      const named = nameAt(files, textDocument.uri, position);
      if (!named) return refused('There is no name here that could be changed. Put the cursor on a name.');
      const typed = newName.trim();
      const name = isName(typed) || DOTTED.test(typed) ? typed : nameOfWords(typed);
      if (name === nameOf(named.occurrence)) return null;
      const objection = isName(name) ? objectionTo(name, named, files) : notAName(name);
      return objection === undefined ? edits(placesOf(files, named), name) : refused(objection);
    }),
  );
  return { renameProvider: { prepareProvider: true } };
};

function nameOf({ of }: Occurrence): string {
  return of instanceof Element ? (of.name ?? '') : of.use;
}

/** A name made of words as they come, such as a title. What begins with figures goes by its words. */
function nameOfWords(typed: string): string {
  return nameFromWords(typed, nameFromTitle(typed, typed));
}

function notAName(name: string): string {
  return `‘${name}’ cannot be a name. A name starts with a capital letter and goes on with letters, figures, - and _. You can also type words: town centres becomes TownCentres.`;
}

function edits(places: readonly Occurrence[], newText: string): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, at } of places) {
    const uri = uriOf(file.file);
    changes[uri] ??= [];
    changes[uri].push({ range: rangeOf(file, at), newText });
  }
  return { changes };
}

function refused(sentence: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}
