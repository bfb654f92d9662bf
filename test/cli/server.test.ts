import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { COMMAND } from './command.js';

it('answers an editor, and ends when the editor ends it', async () => {
  const child = spawn(process.execPath, [COMMAND, 'server', '--stdio']);
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let out = '';
  const answered = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.includes('"capabilities"')) resolve();
    });
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await answered;
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  expect(await ended).toBe(0);
}, 20_000);
