/** Built by scripts/generate-langium.mjs; the package's `imports` say where it lies. */
declare module '#langium-grammar' {
  /** The grammar as Langium loads it. */
  export const grammar: string;
}
