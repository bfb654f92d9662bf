import { pathOf } from '../../files/uris.js';
import type { Feature } from '../feature.js';
import { complete } from './complete.js';
import { loadEveryLibrary, mayNameLibrary } from './libraries.js';
import { CursorLine } from './line.js';

/** Completion: what may be written where the cursor is. */
export const completionFeature: Feature = ({ connection, documents, files, client, inCode, planUpToDate, views }) => {
  connection.onCompletion(async ({ textDocument, position }, token) => {
    const typed = documents.get(textDocument.uri)?.getText({ start: { ...position, character: 0 }, end: position });
    if (mayNameLibrary(typed ?? '')) await loadEveryLibrary();
    return planUpToDate(textDocument.uri, token, () => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const snippets = client().textDocument?.completion?.completionItem?.snippetSupport ?? false;
      // What is exempt is offered to nobody while others see the screen.
      const checked = files.checkedOf(textDocument.uri);
      const standing = checked && views.standing(checked);
      return complete({
        line: new CursorLine(document, files.facts(textDocument.uri), position),
        plan: standing?.plan,
        findings: views.exemptHidden ? (standing?.findings ?? []) : files.findingsOf(textDocument.uri),
        file: pathOf(textDocument.uri),
        client: { snippets, code: snippets && inCode() },
      });
    });
  });
  return { completionProvider: { triggerCharacters: [' '] } };
};
