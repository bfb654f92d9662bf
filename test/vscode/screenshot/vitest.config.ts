import { defineConfig } from 'vitest/config';

// No tests: they only draw the pictures of the README and of the documents, with what the tests have.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: [
      'readme.ts',
      'picture.ts',
      'pages.ts',
      'editor-page.ts',
      'leaving.ts',
      'enlarged.ts',
      'coming-in.ts',
      'first-hour.ts',
    ],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
