import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingsOf, linksOf, pages, ROOT, readPage } from './pages.js';

describe('links between the documents', () => {
  it.each(pages)('$path leads somewhere everywhere', (page) => {
    const broken = linksOf(page).filter(({ file, heading }) => {
      if (!existsSync(join(ROOT, file))) return true;
      return heading !== undefined && !headingsOf(readPage(file)).includes(heading);
    });
    expect(broken).toEqual([]);
  });
});
