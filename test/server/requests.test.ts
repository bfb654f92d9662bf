import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { BROKEN, folderWith, SOUND } from '../cli/command.js';
import { NOTIFICATIONS, parameters, REQUESTS } from './requests/methods.js';
import { type Answer, initializeParams, RawClient } from './requests/raw-client.js';

// Whatever a client sends, and whenever: it gets an answer or the protocol's error, and the server goes on. And when the
// client is gone, so is the server.

const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;
const CANCELLED = -32800;
const REQUEST_FAILED = -32803;

/** What a request may come to besides an answer. A fault of the server's own (-32603) is not among them. */
const REFUSALS = [METHOD_NOT_FOUND, INVALID_PARAMS, REQUEST_FAILED];

/** Some that are always answered. */
const HANDLED = ['formatting', 'documentSymbol', 'completion', 'codeAction'].map((name) => `textDocument/${name}`);

const plans = (): string => folderWith({ 'a.plan': BROKEN, 'b.plan': 'officer Clerk: Clerk\n' });
const uriIn = (folder: string, name: string): string => pathToFileURL(path.join(folder, name)).toString();
const opening = (uri: string, text: string): object => ({
  textDocument: { uri, languageId: 'goldenthread', version: 1, text },
});

/** The server still does its work: it takes in a text and answers with what is in it. */
async function expectAlive(client: RawClient, folder: string): Promise<void> {
  const uri = uriIn(folder, 'alive.plan');
  client.tell('textDocument/didOpen', opening(uri, SOUND));
  const { error, result } = await client.ask('textDocument/documentSymbol', { textDocument: { uri } });
  expect(error).toBeUndefined();
  expect((result as { name: string }[]).map(({ name }) => name)).toContain('Town plan');
  client.tell('textDocument/didClose', { textDocument: { uri } });
}

function expectProper(answer: Answer, what: string): void {
  expect(answer.error === undefined, what).toBe('result' in answer);
  if (!answer.error) return;
  expect(Number.isInteger(answer.error.code), what).toBe(true);
  expect(answer.error.message.length, what).toBeGreaterThan(0);
}

it('answers every request with every sort of parameters, and lives', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  const uri = uriIn(folder, 'a.plan');
  client.tell('textDocument/didOpen', opening(uri, BROKEN));
  for (const method of REQUESTS) {
    const sent = parameters(uri);
    const answers = await Promise.all(sent.map((params) => client.ask(method, params)));
    for (const [index, answer] of answers.entries()) {
      const what = `${method} ${JSON.stringify(sent[index])?.slice(0, 200)}: ${JSON.stringify(answer.error)}`;
      expectProper(answer, what);
      if (answer.error) expect(REFUSALS, what).toContain(answer.error.code);
    }
    if (HANDLED.includes(method)) expect(answers[0]?.error, method).toBeUndefined();
  }
  await expectAlive(client, folder);
  expect(await client.stop()).toBe(0);
}, 60_000);

it('takes every notification with every sort of parameters, and lives', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  const uri = uriIn(folder, 'a.plan');
  for (const method of NOTIFICATIONS) {
    for (const params of parameters(uri)) client.tell(method, params);
    await expectAlive(client, folder);
  }
  expect(await client.stop()).toBe(0);
}, 60_000);

it('takes edits with places outside the text as at its edges', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  const uri = uriIn(folder, 'a.plan');
  client.tell('textDocument/didOpen', opening(uri, ''));
  const places = [0, 1, 2 ** 31 - 1, 9e15].flatMap((line) => [0, 2 ** 31 - 1].map((character) => ({ line, character })));
  let version = 1;
  for (const start of places)
    for (const end of places)
      client.tell('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start, end }, text: 'x\r\n' }],
      });
  const { error } = await client.ask('textDocument/formatting', { textDocument: { uri }, options: {} });
  expect(error).toBeUndefined();
  await expectAlive(client, folder);
  expect(await client.stop()).toBe(0);
}, 30_000);

it('answers a cancelled request once, with what was asked or that it is cancelled', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  const textDocument = { uri: uriIn(folder, 'a.plan') };
  client.tell('$/cancelRequest', { id: 'x0' });
  const codes = new Set<number | undefined>();
  for (let round = 0; round < 50; round++) {
    client.tell('textDocument/didOpen', opening(textDocument.uri, `${BROKEN}# ${round}`));
    const answer = client.ask('textDocument/documentSymbol', { textDocument }, `x${round}`);
    client.tell('$/cancelRequest', { id: `x${round}` });
    client.tell('$/cancelRequest', { id: `x${round}` });
    codes.add((await answer).error?.code);
  }
  await expectAlive(client, folder);
  expect([...codes].every((code) => code === undefined || code === CANCELLED)).toBe(true);
  expect(codes.has(CANCELLED)).toBe(true);
  expect(client.answers.filter(({ id }) => id === 'x7')).toHaveLength(1);
  expect(await client.stop()).toBe(0);
}, 30_000);

it('minds documents that are changed before they are opened, opened twice, and closed twice', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  const uri = uriIn(folder, 'a.plan');
  const change = { textDocument: { uri, version: 5 }, contentChanges: [{ text: SOUND }] };
  for (let round = 0; round < 3; round++) {
    client.tell('textDocument/didChange', change);
    client.tell('textDocument/didClose', { textDocument: { uri } });
    client.tell('textDocument/didSave', { textDocument: { uri } });
    client.tell('textDocument/didOpen', opening(uri, BROKEN));
    client.tell('textDocument/didOpen', opening(uri, SOUND));
    client.tell('textDocument/didChange', change);
    client.tell('textDocument/didClose', { textDocument: { uri } });
  }
  await expectAlive(client, folder);
  expect(await client.stop()).toBe(0);
}, 30_000);

it('answers what is asked while it starts up', async () => {
  const folder = plans();
  const client = new RawClient();
  const uri = uriIn(folder, 'a.plan');
  const first = client.ask('initialize', initializeParams(folder));
  client.tell('textDocument/didOpen', opening(uri, SOUND));
  const others = HANDLED.map((method) => client.ask(method, parameters(uri)[0]));
  client.tell('initialized', {});
  expect((await first).result).toBeDefined();
  for (const answer of await Promise.all(others)) expect(answer.error).toBeUndefined();
  expect((await client.ask('initialize', initializeParams(folder))).error?.code).toBe(INVALID_REQUEST);
  await expectAlive(client, folder);
  expect(await client.stop()).toBe(0);
}, 30_000);

it('refuses requests before it is initialised, and passes over notifications', async () => {
  const folder = plans();
  const client = new RawClient();
  const [params] = parameters(uriIn(folder, 'a.plan'));
  for (const method of NOTIFICATIONS) client.tell(method, params);
  for (const method of [...REQUESTS, 'shutdown']) {
    const { error } = await client.ask(method, params);
    expect(error?.code, method).toBe(NOT_INITIALIZED);
  }
  for (const wrong of [undefined, null, [], {}, { capabilities: null }, { capabilities: {}, processId: 'me' }]) {
    const { error } = await client.ask('initialize', wrong);
    expect(error?.code).toBe(INVALID_PARAMS);
  }
  expect((await client.ask('initialize', initializeParams(folder))).result).toBeDefined();
  await expectAlive(client, folder);
  expect(await client.stop()).toBe(0);
}, 30_000);

it('refuses requests after it is shut down, and ends with `exit`', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  const [params] = parameters(uriIn(folder, 'a.plan'));
  await client.ask('shutdown');
  for (const method of NOTIFICATIONS) client.tell(method, params);
  for (const method of [...REQUESTS, 'shutdown', 'initialize'])
    expect((await client.ask(method, params)).error?.code, method).toBe(INVALID_REQUEST);
  client.tell('exit');
  expect(await client.ended).toBe(0);
}, 30_000);

it('ends with 1 when it is told to exit and was not shut down', async () => {
  const client = await RawClient.on(plans());
  client.tell('exit');
  expect(await client.ended).toBe(1);
}, 30_000);

it('lives through messages that are none', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  const messages = [null, [], {}, 7, 'text', [{ jsonrpc: '2.0', id: 1, method: 'x' }], { jsonrpc: '2.0', id: {}, method: 'x' }];
  for (const message of [...messages, { id: null, method: 'shutdown' }, { id: 99, result: 1 }, { id: 98 }, { method: 7 }])
    client.send(message);
  for (const body of ['{', '', 'nonsense', '{"jsonrpc":"2.0","id":1,"method":', '\ud800', '\u0000'])
    client.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  client.raw('Content-Type: text/plain; charset=none\r\nContent-Length: 2\r\n\r\n{}');
  await expectAlive(client, folder);
  expect(await client.stop()).toBe(0);
}, 30_000);

it('ends when its client closes the pipe, even in the middle of a message or of its own work', async () => {
  for (const last of ['', 'Content-Length: 1000\r\n\r\n{"half', 'nonsense']) {
    const folder = plans();
    const client = await RawClient.on(folder);
    client.tell('textDocument/didOpen', opening(uriIn(folder, 'a.plan'), BROKEN.repeat(300)));
    client.process.stdin.end(last);
    await client.ended;
  }
}, 30_000);

it('ends when nobody reads what it says any more', async () => {
  const folder = plans();
  const client = await RawClient.on(folder);
  client.process.stdout.destroy();
  client.tell('textDocument/didOpen', opening(uriIn(folder, 'a.plan'), BROKEN));
  client.process.stdin.end();
  await client.ended;
}, 30_000);

it('ends when the process of its client is gone, though the pipe is still open', async () => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const client = await RawClient.on(plans(), parent.pid);
  const gone = once(parent, 'close');
  parent.kill('SIGKILL');
  await gone;
  await client.ended;
}, 30_000);
