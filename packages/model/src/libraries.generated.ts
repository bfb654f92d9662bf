// Generated from libraries/data by scripts/generate-libraries.mjs.

/** The published frameworks that come with Golden Thread, by the name that `use … from library:` gives. */
export const LIBRARIES = {
  'lof-2026-09': {"title":"Local Outcomes Framework for England, as at September 2026","of":"England","publisher":"Ministry of Housing, Communities and Local Government","outcomes":16,"measures":115},
  'lgbf-2024-03': {"title":"Local Government Benchmarking Framework for Scotland, as at March 2024","of":"Scotland","publisher":"Improvement Service","outcomes":0,"measures":108},
} as const;
