// The language server, measured from outside: a client speaks the protocol with a real process.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { COMMAND, folderWith, median, percentile, within } from './measure.mjs';
import { syntheticPlan, withSlip } from './synthetic-plan.mjs';

/** About 5,000 lines. */
const ONE_COUNCIL = 213;
const KEYSTROKES = 60;

/** Seconds that the server may take to load a folder, or to answer a keystroke. */
const LONGEST = 120;

const asItIs = (file) => file;

/** A workspace of this many plans of about 5,000 lines, each file changed in a way. */
function workspace(plans, change) {
  const files = Array.from({ length: plans }, (_, index) =>
    syntheticPlan(ONE_COUNCIL, 20)
      .map(({ file, text }) => ({ file: file.replace('/synthetic', `plan-${index}`), text }))
      .map(change),
  ).flat();
  return { folder: folderWith(files), lines: files.reduce((sum, { text }) => sum + text.split('\n').length, 0) };
}

/** Starts the server on a folder with a document open; gives the time until it answers about it, and until all is checked. */
async function start(folder, command = [COMMAND, 'server', '--stdio']) {
  const started = performance.now();
  const server = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  const document = openDocument(folder);
  await connection.sendNotification('textDocument/didOpen', { textDocument: document });
  const asked = { textDocument: { uri: document.uri } };
  const answered = async (method, params) => {
    await within(LONGEST, 'the server', connection.sendRequest(method, params)).catch((error) => {
      server.kill();
      throw error;
    });
    return performance.now() - started;
  };
  // The one needs the document's own plan, the other every plan of the workspace.
  const ready = await answered('textDocument/documentSymbol', asked);
  const whole = await answered('textDocument/definition', { ...asked, position: { line: 0, character: 0 } });
  return { connection, server, document, ready, whole };
}

/** A document of the workspace, as an editor opens it. */
function openDocument(folder) {
  const file = readdirSync(join(folder, 'plan-0')).filter((name) => name.startsWith('part'))[1];
  const path = join(folder, 'plan-0', file);
  return { uri: pathToFileURL(path).href, languageId: 'goldenthread', version: 1, text: readFileSync(path, 'utf8') };
}

/** The server's memory in bytes. */
function memoryOf(server) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) * 1024;
}

/** Times of keystrokes until their findings are published, and of requests that ask for nothing. */
async function type({ connection, document: { uri, text } }) {
  let published = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params) => published(params));
  const next = () =>
    new Promise((resolve) => {
      published = resolve;
    });
  const strokes = [];
  const empty = [];
  for (let count = 0; count < KEYSTROKES; count++) {
    // A typing mistake, then fixed: each changes what is published.
    const typed = count % 2 === 0 ? text.replace('led by Leader', 'led by Leaderx') : text;
    let started = performance.now();
    const change = next();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: count + 2 },
      contentChanges: [{ text: typed }],
    });
    await within(LONGEST, 'a keystroke', change);
    if (count >= 10) strokes.push(performance.now() - started);
    started = performance.now();
    await connection.sendRequest('goldenthread/nothing').catch(() => undefined);
    if (count >= 10) empty.push(performance.now() - started);
  }
  return { stroke: percentile(strokes, 0.95), empty: percentile(empty, 0.95) };
}

async function measured(plans, change = asItIs) {
  const { folder, lines } = workspace(plans, change);
  const running = await start(folder);
  const memory = memoryOf(running.server);
  try {
    return { lines, memory, ready: running.ready, whole: running.whole, ...(await type(running)) };
  } finally {
    await running.connection.sendRequest('shutdown');
    await running.connection.sendNotification('exit');
    running.server.kill();
  }
}

/** The server of the extension, which makes what the editor shows beside the text. */
const EXTENSION = join(import.meta.dirname, '..', '..', 'packages', 'vscode', 'dist', 'server.js');

/** From a keystroke in a plan of about 5,000 lines to its longest report, p95 in milliseconds. */
async function reportAfterKeystroke() {
  const { folder } = workspace(1, asItIs);
  const { connection, server, document } = await start(folder, [EXTENSION, '--stdio']);
  const { uri, text } = document;
  const times = [];
  try {
    for (let count = 0; count < KEYSTROKES; count++) {
      const contentChanges = [{ text: `${text}# ${count}\n` }];
      const started = performance.now();
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: count + 2 }, contentChanges });
      const report = connection.sendRequest('goldenthread/report', { uri, report: 'measures' });
      const { html } = await within(LONGEST, 'a report', report);
      if (!html.includes('Figures over time')) throw new Error('That was another report.');
      if (count >= 10) times.push(performance.now() - started);
    }
  } finally {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    server.kill();
  }
  return percentile(times, 0.95);
}

/** What the editor shows while its writer types. */
export async function editorRows() {
  const measure = 'a report in the editor after a keystroke, 5,000 lines, p95, ms';
  return [{ measure, value: await reportAfterKeystroke(), target: 200, runs: 'fifty keystrokes' }];
}

const ONCE = '1.6 million lines: one run';

/** Every measure of the server. */
export async function serverRows() {
  const small = await measured(1);
  const middle = await measured(20);
  const faulty = await measured(20, withSlip);
  const large = await measured(320);
  const again = [small];
  for (let run = 0; run < 4; run++) again.push(await measured(1));
  return [
    {
      measure: 'keystroke to published findings p95, 100,000 lines / an empty request p95',
      ours: middle.stroke,
      beside: middle.empty,
      target: 8,
    },
    {
      measure: 'keystroke p95 in 100,000 lines with one mistake in each file / with none',
      ours: faulty.stroke,
      beside: middle.stroke,
      target: 1.3,
    },
    { measure: 'keystroke p95, 1.6 million lines / 5,000 lines', ours: large.stroke, beside: small.stroke, target: 1.5 },
    {
      measure: 'server ready (answers about an open document), 1.6 million lines / 5,000 lines',
      ours: large.ready,
      beside: median(again.map(({ ready }) => ready)),
      runs: ONCE,
      target: 8,
    },
    {
      measure: 'every plan of the workspace checked, 1.6 million lines / 5,000 lines',
      ours: large.whole,
      beside: median(again.map(({ whole }) => whole)),
      runs: ONCE,
    },
    {
      measure: 'memory a line of a closed file, bytes',
      value: (large.memory - small.memory) / (large.lines - small.lines),
      target: 80,
      runs: 'one run',
    },
  ];
}
