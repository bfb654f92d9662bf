// The language server, measured from outside: a client speaks the protocol with a real process.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { COMMAND, folderWith, median, percentile, within } from './measure.mjs';
import { syntheticPlan } from './synthetic-plan.mjs';

/** About 5,000 lines. */
const ONE_COUNCIL = 213;
const KEYSTROKES = 60;

/** Seconds that the server may take to load a folder, or to answer a keystroke. */
const LONGEST = 120;

/** A workspace of this many plans of about 5,000 lines. */
function workspace(plans) {
  const files = Array.from({ length: plans }, (_, index) =>
    syntheticPlan(ONE_COUNCIL, 20).map(({ file, text }) => ({ file: file.replace('/synthetic', `plan-${index}`), text })),
  ).flat();
  return { folder: folderWith(files), lines: files.reduce((sum, { text }) => sum + text.split('\n').length, 0) };
}

/** Starts the server on a folder; gives the time until it has loaded the folder and answers. */
async function start(folder) {
  const started = performance.now();
  const server = spawn(process.execPath, [COMMAND, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
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
  // Answered once every plan of the folder is checked and published.
  const answered = connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: `${uri}/none.plan` } });
  await within(LONGEST, 'the server', answered).catch((error) => {
    server.kill();
    throw error;
  });
  return { connection, server, ready: performance.now() - started };
}

/** The server's memory in bytes. */
function memoryOf(server) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) * 1024;
}

/** Times of keystrokes until their findings are published, and of requests that ask for nothing. */
async function type({ connection }, folder) {
  const file = readdirSync(join(folder, 'plan-0')).filter((name) => name.startsWith('part'))[1];
  const uri = pathToFileURL(join(folder, 'plan-0', file)).href;
  const text = readFileSync(join(folder, 'plan-0', file), 'utf8');
  let published = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params) => published(params));
  const next = () =>
    new Promise((resolve) => {
      published = resolve;
    });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'goldenthread', version: 1, text },
  });
  const strokes = [];
  const empty = [];
  for (let count = 0; count < KEYSTROKES; count++) {
    // A slip of the pen, then mended: each changes what is published.
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

async function measured(plans) {
  const { folder, lines } = workspace(plans);
  const running = await start(folder);
  const memory = memoryOf(running.server);
  try {
    return { lines, memory, ready: running.ready, ...(await type(running, folder)) };
  } finally {
    await running.connection.sendRequest('shutdown');
    await running.connection.sendNotification('exit');
    running.server.kill();
  }
}

/** Every measure of the server. */
export async function serverRows() {
  const small = await measured(1);
  const middle = await measured(20);
  const large = await measured(320);
  const readyAgain = [];
  for (let run = 0; run < 4; run++) readyAgain.push((await measured(1)).ready);
  return [
    {
      measure: 'keystroke to published findings p95, 100,000 lines / an empty request p95',
      ours: middle.stroke,
      beside: middle.empty,
      target: 4,
    },
    { measure: 'keystroke p95, 1.6 million lines / 5,000 lines', ours: large.stroke, beside: small.stroke, target: 1.5 },
    {
      measure: 'server ready, 1.6 million lines / 5,000 lines',
      ours: large.ready,
      beside: median([small.ready, ...readyAgain]),
      target: 8,
    },
    {
      measure: 'memory a line of a closed file, bytes',
      value: (large.memory - small.memory) / (large.lines - small.lines),
      target: 80,
    },
  ];
}
