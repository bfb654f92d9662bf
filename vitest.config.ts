import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`packages/${path}`, import.meta.url));

// Everything but what needs an editor: see test/vscode/vitest.config.ts and test/editors/vitest.config.ts.
export default defineConfig({
  resolve: {
    // Tests read the sources, not the build: a test never passes or fails on an old one.
    alias: [
      { find: '@goldenthread/model/json', replacement: source('model/src/json/index.ts') },
      { find: '@goldenthread/language/format', replacement: source('language/src/format/format.ts') },
      { find: '@goldenthread/language/templates', replacement: source('language/src/templates.ts') },
      { find: '@goldenthread/language/git', replacement: source('language/src/git/index.ts') },
      { find: '@goldenthread/language/workspace', replacement: source('language/src/workspace/index.ts') },
      { find: '@goldenthread/language/spreadsheet', replacement: source('language/src/spreadsheet/index.ts') },
      { find: '@goldenthread/language/server-feature', replacement: source('language/src/server/server-feature.ts') },
      { find: '@goldenthread/language/server', replacement: source('language/src/server/start-server.ts') },
      { find: /^@goldenthread\/([a-z]+)$/, replacement: source('$1/src/index.ts') },
    ],
  },
  test: {
    globalSetup: ['test/cli/build-command.mjs', 'test/server/build-server.mjs'],
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/editors/**', '**/node_modules/**'],
    // A slow machine is no mistake: only what hangs runs into this.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
