import { defineConfig } from 'vitest/config';

// Not a test: it only draws the picture of the README, with what the tests have.
export default defineConfig({
  test: { root: import.meta.dirname, include: ['readme.ts'], testTimeout: 120_000 },
});
