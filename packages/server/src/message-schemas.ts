// What the parameters of the messages that the server acts on must look like. A message that does not is refused before
// anything is done with it.

type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const whole: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const orNone =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || value === null || shape(value);
const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shapes).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));

const position = fields({ line: whole, character: whole });
const range = fields({ start: position, end: position });
const textDocument = fields({ uri: text });
const folders = list(fields({ uri: text }));

const SHAPES: Readonly<Record<string, Shape>> = {
  initialize: fields({
    capabilities: fields({}),
    processId: orNone(whole),
    rootUri: orNone(text),
    workspaceFolders: orNone(folders),
  }),
  'textDocument/didOpen': fields({ textDocument: fields({ uri: text, text, version: Number.isSafeInteger }) }),
  'textDocument/didChange': fields({
    textDocument: fields({ uri: text, version: Number.isSafeInteger }),
    contentChanges: list(fields({ text, range: orNone(range) })),
  }),
  'textDocument/didClose': fields({ textDocument }),
  'textDocument/didSave': fields({ textDocument }),
  'textDocument/willSave': fields({ textDocument }),
  'textDocument/willSaveWaitUntil': fields({ textDocument }),
  'textDocument/formatting': fields({ textDocument }),
  'textDocument/documentSymbol': fields({ textDocument }),
  'textDocument/completion': fields({ textDocument, position }),
  'textDocument/rangeFormatting': fields({ textDocument, range }),
  'textDocument/onTypeFormatting': fields({ textDocument, position, ch: text }),
  'textDocument/rangesFormatting': fields({ textDocument, ranges: list(range) }),
  'textDocument/linkedEditingRange': fields({ textDocument, position }),
  'textDocument/semanticTokens/full': fields({ textDocument }),
  'textDocument/semanticTokens/range': fields({ textDocument, range }),
  'textDocument/signatureHelp': fields({ textDocument, position }),
  'textDocument/inlayHint': fields({ textDocument, range }),
  'textDocument/codeLens': fields({ textDocument }),
  'textDocument/codeAction': fields({ textDocument, range }),
  'textDocument/definition': fields({ textDocument, position }),
  'textDocument/references': fields({ textDocument, position, context: fields({}) }),
  'textDocument/documentHighlight': fields({ textDocument, position }),
  'textDocument/prepareRename': fields({ textDocument, position }),
  'textDocument/rename': fields({ textDocument, position, newName: text }),
  'textDocument/documentLink': fields({ textDocument }),
  'textDocument/foldingRange': fields({ textDocument }),
  'textDocument/selectionRange': fields({ textDocument, positions: list(position) }),
  'workspace/symbol': fields({ query: text }),
  'workspace/executeCommand': fields({ command: text }),
  'workspace/willRenameFiles': fields({ files: list(fields({ oldUri: text, newUri: text })) }),
  'textDocument/hover': fields({ textDocument, position }),
  'textDocument/implementation': fields({ textDocument, position }),
  'textDocument/prepareTypeHierarchy': fields({ textDocument, position }),
  'typeHierarchy/supertypes': fields({ item: textDocument }),
  'typeHierarchy/subtypes': fields({ item: textDocument }),
  'textDocument/prepareCallHierarchy': fields({ textDocument, position }),
  'callHierarchy/incomingCalls': fields({ item: textDocument }),
  'callHierarchy/outgoingCalls': fields({ item: textDocument }),
  'workspace/didChangeWatchedFiles': fields({ changes: list(fields({ uri: text })) }),
  'workspace/didChangeWorkspaceFolders': fields({ event: fields({ added: folders, removed: folders }) }),
};

/** Whether a message's parameters are what its method asks for. Those that the server does not act on may be anything. */
export function isWellFormed(method: string, params: unknown): boolean {
  // A method may be called `constructor`, or whatever else every object has.
  return Object.hasOwn(SHAPES, method) ? (SHAPES[method]?.(params) ?? true) : true;
}
