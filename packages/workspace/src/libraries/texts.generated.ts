// Generated from libraries/data by scripts/generate-libraries.mjs.

/** The text of each library, loaded when a plan uses it. */
export const TEXTS: Readonly<Record<string, () => Promise<{ readonly text: string }>>> = {
  'lof-2026-09': () => import('./lof-2026-09.generated.js'),
  'lgbf-2024-03': () => import('./lgbf-2024-03.generated.js'),
};
