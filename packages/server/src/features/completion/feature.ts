import { pathOf } from '../../uris.js';
import type { Feature } from '../feature.js';
import { complete } from './complete.js';
import { CursorLine } from './line.js';

/** Completion: what may be written where the cursor is. */
export const completionFeature: Feature = ({ connection, documents, files, client, inCode, planUpToDate }) => {
  connection.onCompletion(({ textDocument, position }, token) =>
    planUpToDate(textDocument.uri, token, () => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const snippets = client().textDocument?.completion?.completionItem?.snippetSupport ?? false;
      return complete({
        line: new CursorLine(document, files.facts(textDocument.uri), position),
        plan: files.checkedOf(textDocument.uri)?.plan,
        findings: files.findingsOf(textDocument.uri),
        file: pathOf(textDocument.uri),
        client: { snippets, code: snippets && inCode() },
      });
    }),
  );
  return { completionProvider: { triggerCharacters: [' '] } };
};
