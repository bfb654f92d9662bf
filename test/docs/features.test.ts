import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from '../server/editor.js';
import { readPage } from './pages.js';

// docs/features.md says of every request of the protocol whether the server answers it. The server is asked.

const METHOD_NOT_FOUND = -32601;

const rows = readPage('docs/features.md')
  .text.split('\n')
  .flatMap((line) => {
    const [, feature, method, here] = line.split('|').map((cell) => cell.trim());
    const name = /^`([^`]+)`$/.exec(method ?? '')?.[1];
    return feature && name && here ? [{ feature, method: name, here }] : [];
  });

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ 'a.plan': 'plan CouncilPlan: Council plan\n' });
}, 30_000);
afterAll(() => editor.stop());

async function isAnswered(method: string): Promise<boolean> {
  try {
    await editor.request(method, {});
    return true;
  } catch (error) {
    return (error as { code?: number }).code !== METHOD_NOT_FOUND;
  }
}

describe('the table of features', () => {
  it('names each request once', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ method }) => method)).size).toBe(rows.length);
  });

  it.each(rows)('says truly whether the server has: $feature', async ({ method, here }) => {
    expect(['yes', 'no', 'not yet']).toContain(here);
    expect(await isAnswered(method)).toBe(here === 'yes');
  });
});
