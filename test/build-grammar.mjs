// Before any test: what Langium loads of the grammar, which is built and not kept in git.
export { generateLangium as setup } from '../scripts/generate-langium.mjs';
