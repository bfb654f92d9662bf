// Everything that a client may send, by the protocol's 3.17 and drafts of 3.18: what the server answers and what not.

const DOCUMENT = [
  ...['implementation', 'definition', 'declaration', 'typeDefinition', 'references', 'hover', 'signatureHelp', 'completion'],
  ...['documentHighlight', 'documentSymbol', 'codeAction', 'codeLens', 'documentLink', 'documentColor', 'colorPresentation'],
  ...['formatting', 'rangeFormatting', 'rangesFormatting', 'onTypeFormatting', 'rename', 'prepareRename', 'foldingRange'],
  ...['selectionRange', 'prepareCallHierarchy', 'prepareTypeHierarchy', 'semanticTokens/full', 'semanticTokens/full/delta'],
  ...['semanticTokens/range', 'linkedEditingRange', 'moniker', 'inlayHint', 'inlineValue', 'inlineCompletion', 'diagnostic'],
  ...['willSaveWaitUntil'],
].map((name) => `textDocument/${name}`);

const WORKSPACE = [
  'symbol',
  'executeCommand',
  'willCreateFiles',
  'willRenameFiles',
  'willDeleteFiles',
  'diagnostic',
  'textDocumentContent',
];

const RESOLVE = ['completionItem', 'codeAction', 'codeLens', 'documentLink', 'inlayHint', 'workspaceSymbol'];

const HIERARCHY = [
  'callHierarchy/incomingCalls',
  'callHierarchy/outgoingCalls',
  'typeHierarchy/supertypes',
  'typeHierarchy/subtypes',
];

/** Every request but `initialize` and `shutdown`, and some that the protocol does not know. */
export const REQUESTS: readonly string[] = [
  ...DOCUMENT,
  ...WORKSPACE.map((name) => `workspace/${name}`),
  ...RESOLVE.map((name) => `${name}/resolve`),
  ...HIERARCHY,
  ...['goldenthread/refused', 'goldenthread/none', '$/none', 'none', '', 'constructor', '__proto__', 'textDocument/didOpen'],
];

/** Every notification but `exit`. */
export const NOTIFICATIONS: readonly string[] = [
  ...['didOpen', 'didChange', 'willSave', 'didSave', 'didClose'].map((name) => `textDocument/${name}`),
  ...['didOpen', 'didChange', 'didSave', 'didClose'].map((name) => `notebookDocument/${name}`),
  ...['didChangeConfiguration', 'didChangeWatchedFiles', 'didChangeWorkspaceFolders'].map((name) => `workspace/${name}`),
  ...['didCreateFiles', 'didRenameFiles', 'didDeleteFiles'].map((name) => `workspace/${name}`),
  ...['initialized', '$/cancelRequest', '$/setTrace', '$/progress', 'window/workDoneProgress/cancel', '$/none', 'none', ''],
];

const BIG = 2 ** 31 - 1;

/** Places of a text that is a few lines long, and of none. */
const POSITIONS: readonly unknown[] = [
  ...[
    { line: 0, character: 0 },
    { line: 1, character: 3 },
    { line: 2, character: BIG },
    { line: BIG, character: BIG },
  ],
  ...[
    { line: 9e15, character: 0 },
    { line: 1e300, character: 1e300 },
    { line: -1, character: -5 },
    { line: 0.5, character: 1.5 },
  ],
  ...[{ line: '1', character: '2' }, { line: null, character: null }, {}, [], null, 'here', 7, undefined],
];

/** Addresses of documents that are open, closed, nowhere, no files, and no addresses. */
function addresses(known: string): readonly unknown[] {
  return [
    ...[known, `${known}x`, known.replace('a.plan', 'none.plan'), known.replace('a.plan', ''), 'untitled:Untitled-1', ''],
    ...[
      'file:///',
      'file:///a.plan',
      'file://',
      'file://server/share/a.plan',
      'file:///a%00b.plan',
      'file:///%',
      'file:///%ZZ.plan',
    ],
    ...[
      'a.plan',
      'http://example.org/a.plan',
      'git:/a/b.plan?{"ref":""}',
      '://',
      ':',
      '%',
      '\u0000',
      '\ud800',
      'x'.repeat(100_000),
    ],
    ...[`file:///${'a/'.repeat(5_000)}a.plan`, null, 1, {}, [], undefined],
  ];
}

/** Parameters of every sort: an address and a place from each list, and some that are nothing like what is asked for. */
export function parameters(known: string): readonly unknown[] {
  const at = (uri: unknown, position: unknown): object => ({
    textDocument: { uri, version: 2, languageId: 'goldenthread', text: 'plan P: P\n' },
    position,
    positions: [position],
    range: { start: position, end: position },
    ranges: [{ start: position, end: position }],
    contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
    options: { tabSize: 2, insertSpaces: true },
    changes: [{ uri, type: 1 }],
    files: [{ uri, oldUri: uri, newUri: uri }],
    event: { added: [{ uri, name: 'a' }], removed: [{ uri, name: 'b' }] },
    newName: 'New',
    query: 'x',
    ch: '\n',
    command: 'none',
    id: 'none',
    item: { uri, name: 'x', kind: 1, range: { start: position, end: position } },
  });
  return [
    ...POSITIONS.map((position) => at(known, position)),
    ...addresses(known).map((uri) => at(uri, { line: 0, character: 0 })),
    ...[
      undefined,
      null,
      {},
      [],
      [[]],
      [null],
      0,
      'text',
      true,
      { textDocument: null },
      { textDocument: {} },
      { textDocument: [] },
    ],
    ...[
      { contentChanges: null, textDocument: { uri: known, version: null } },
      { changes: [null] },
      { event: null },
      { token: {} },
    ],
    { textDocument: { uri: known, version: 3 }, contentChanges: [{ text: null }] },
    { textDocument: { uri: known, version: 3, text: null } },
  ];
}
