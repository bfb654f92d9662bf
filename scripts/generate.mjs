// `npm run generate`: everything that is made from something else and kept in git, in the order in which one needs
// the other. `npm run check:generated` runs the same steps on a copy.
import { runAsScript } from './lib/main.mjs';
import { must } from './lib/run.mjs';

const STEPS = [
  ['node', ['scripts/generate-langium.mjs']],
  ['node', ['scripts/generate-facts.mjs']],
  ['node', ['scripts/generate-reader.mjs']],
  ['node', ['scripts/generate-forms.mjs']],
  ['node', ['scripts/generate-language-tables.mjs']],
  ['node', ['scripts/generate-textmate.mjs']],
  ['node', ['scripts/generate-registry.mjs']],
  ['node', ['scripts/generate-features.mjs']],
  ['node', ['scripts/generate-libraries.mjs']],
  ['node', ['scripts/generate-schemas.mjs']],
  ['node', ['scripts/generate-settings.mjs']],
  ['node', ['scripts/generate-snippets.mjs']],
  ['node', ['scripts/generate-rule-docs.mjs']],
  ['node', ['scripts/generate-report-docs.mjs']],
  ['node', ['scripts/generate-concepts.mjs']],
  ['node', ['scripts/generate-table-docs.mjs']],
];

/** Generates everything below a folder that is laid out as the project is. */
export async function generate(options) {
  for (const [command, args] of STEPS) await must(command, args, options);
}

await runAsScript(import.meta, () => generate());
