import { defineConfig } from 'vitest/config';

// Editors that the project did not write, each a process of its own.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: ['../cli/build-command.mjs'],
    include: ['**/*.test.ts'],
    testTimeout: 90_000,
  },
});
