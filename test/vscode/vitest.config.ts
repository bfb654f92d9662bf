import { defineConfig } from 'vitest/config';

// One editor at a time, and patience: a slow machine needs a while to show a workbench.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
  },
});
