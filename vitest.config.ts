import { defineConfig } from 'vitest/config';
import { SOURCES } from './scripts/lib/sources.mjs';

// Tests read the sources, not the build: a test never passes or fails on an old one.
const conditions = [SOURCES, 'module', 'node', 'development|production'];

// Everything but what needs an editor: see the configurations of test/vscode, test/editors and test/office.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ['test/build-grammar.mjs', 'test/cli/build-command.mjs', 'test/server/build-server.mjs'],
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    // Most tests wait for a command that they start, so a worker a core is not too many.
    maxWorkers: '100%',
    exclude: ['test/vscode/**', 'test/editors/**', 'test/office/**', '**/node_modules/**'],
    // A slow machine is no mistake: only what hangs runs into this.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
