import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../../../test/cli/command.js';
import { writeWhole } from '../src/terminal/write-file.js';

it('leaves alone what was saved meanwhile, says so, and leaves nothing beside it', async () => {
  const folder = folderWith({ 'a.plan': 'as it was read' });
  const file = path.join(folder, 'a.plan');
  writeFileSync(file, 'saved meanwhile');
  await expect(writeWhole(file, 'formatted', 'a.plan', Buffer.from('as it was read'))).rejects.toThrow(
    'a.plan was saved by another program meanwhile. It was left as it is: run this again.',
  );
  expect(readFileSync(file, 'utf8')).toBe('saved meanwhile');
  await writeWhole(file, 'formatted', 'a.plan', Buffer.from('saved meanwhile'));
  expect(readFileSync(file, 'utf8')).toBe('formatted');
  expect(readdirSync(folder)).toEqual(['a.plan']);
});
