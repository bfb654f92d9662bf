import { defineConfig } from 'vitest/config';
import { SOURCES } from '../../scripts/lib/sources.mjs';

const conditions = [SOURCES, 'module', 'node', 'development|production'];

// What needs programs that the project did not write: an office suite, and one that keeps accounts.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    root: import.meta.dirname,
    globalSetup: ['../build-grammar.mjs', '../cli/build-command.mjs'],
    include: ['**/*.test.ts'],
    testTimeout: 90_000,
  },
});
