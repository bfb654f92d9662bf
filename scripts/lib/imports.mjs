// What a TypeScript file imports.

const IMPORT =
  /^\s*(?:import|export)\s(?<names>[^'"`;]*?)\bfrom\s*['"](?<from>[^'"]+)['"]|^\s*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm;

/** The modules that a source file imports, each with whether it takes types alone from it. */
export const importsOf = (text) =>
  [...text.matchAll(IMPORT)].map(({ groups: { names = '', from, bare, dynamic } }) => ({
    module: from ?? bare ?? dynamic,
    typeOnly: /^type\s/.test(names),
  }));
