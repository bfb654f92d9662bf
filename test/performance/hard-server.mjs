// `npm run bench -- --hard-server`: what an editor asks of the language server, about plans that are slow by design, each beside
// an ordinary plan of as many characters. Words after it choose among them by name.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { HARD_PLANS } from './hard-plans.mjs';
import { COMMAND, folderWith, grouped, median, ordinaryPlan, TooSlow, within } from './measure.mjs';

/** Seconds that one answer may take; a ratio of this much is too slow, where the answer takes longer than anybody notices. */
const LONGEST = 60;
const TARGET = 3;
const NOTICED = 100;

/** As much of each hard plan as an editor is asked about: the whole may be 100,000 things. */
const MOST = 10_000;

/** What is asked about a place. */
const AT_A_PLACE = ['hover', 'definition', 'references', 'prepareRename', 'rename', 'completion', 'prepareTypeHierarchy'];
/** What is asked about a whole document. */
const OF_A_DOCUMENT = [
  'documentSymbol',
  'codeLens',
  'documentLink',
  'foldingRange',
  'semanticTokens/full',
  'formatting',
  'inlayHint',
];

/** The milliseconds that each answer takes, the median of three. */
async function answersOf(files) {
  const folder = folderWith(files);
  const server = spawn(process.execPath, [COMMAND, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  try {
    const uri = pathToFileURL(folder).href;
    const workspaceFolders = [{ uri, name: 'bench' }];
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: uri, workspaceFolders, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const file = readdirSync(folder).filter((name) => name.endsWith('.plan'))[0];
    const text = readFileSync(join(folder, file), 'utf8');
    const document = { uri: pathToFileURL(join(folder, file)).href, languageId: 'goldenthread', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument: document });
    const times = {};
    const ask = async (method, params) => {
      const taken = [];
      for (let run = 0; run < 3; run++) {
        const started = performance.now();
        await within(LONGEST, method, connection.sendRequest(`textDocument/${method}`, params)).catch((error) => {
          if (error instanceof TooSlow) throw error;
        });
        taken.push(performance.now() - started);
      }
      times[method] = median(taken);
    };
    const textDocument = { uri: document.uri };
    const end = { line: text.split('\n').length, character: 0 };
    for (const method of OF_A_DOCUMENT)
      await ask(method, { textDocument, options: {}, range: { start: { line: 0, character: 0 }, end } });
    // The middle declaration, which most of its like are before or after.
    const declared = [...text.matchAll(/^(?:outcome|project|priority|measure|officer) (?=\w)/gm)];
    const { index, 0: words } = declared[Math.floor(declared.length / 2)] ?? { index: 0, 0: '' };
    const position = { line: text.slice(0, index).split('\n').length - 1, character: words.length + 1 };
    for (const method of AT_A_PLACE)
      await ask(method, { textDocument, position, newName: 'Another', context: { includeDeclaration: true } });
    return times;
  } finally {
    connection.dispose();
    server.kill();
  }
}

const words = process.argv.slice(2);
for (const { name, size, files } of HARD_PLANS) {
  if (words.length > 0 && !words.some((each) => name.includes(each))) continue;
  const of = Math.min(size, MOST);
  const made = files(of);
  const characters = made.reduce((sum, { text }) => sum + text.length, 0);
  try {
    const ours = await answersOf(made);
    const beside = await answersOf(ordinaryPlan(characters, made.length));
    for (const [method, taken] of Object.entries(ours)) {
      const isOver = taken > NOTICED && taken > TARGET * beside[method];
      console.log(
        `${isOver ? 'over' : '    '} ${grouped(taken)} ms / ${grouped(beside[method])} ms  ${grouped(of)} ${name}, ${method}`,
      );
    }
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    console.error(`over ${grouped(of)} ${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
