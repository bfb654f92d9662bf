import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

// A stand-in until @goldenthread/language has its server: finds one made-up mistake, so that the editor can be tried.
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(({ document }) => {
  const diagnostics = [...document.getText().matchAll(/\w+Broken\b/g)].map((found) => ({
    range: { start: document.positionAt(found.index), end: document.positionAt(found.index + found[0].length) },
    message: `Nothing here is called ${found[0]}.`,
    code: 'unknown-name',
    source: 'goldenthread',
  }));
  void connection.sendDiagnostics({ uri: document.uri, diagnostics });
});
documents.listen(connection);
connection.listen();
