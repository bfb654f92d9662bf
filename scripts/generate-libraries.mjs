// Writes the libraries of published frameworks from the data that is kept in libraries/data: a plan file each, the same
// text where the packages find it, and the list of them. Run by `npm run generate`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { lgbf } from './libraries/lgbf.mjs';
import { lof } from './libraries/lof.mjs';

const LIBRARIES = [lof, lgbf];
const BY = 'Generated from libraries/data by scripts/generate-libraries.mjs.';
const TEXTS = 'packages/workspace/src/libraries';

mkdirSync(TEXTS, { recursive: true });
for (const library of LIBRARIES) {
  const elements = library.write().map((lines) => lines.join('\n'));
  const text = `# ${BY} Its README says what is certain.\n\n${elements.join('\n\n')}\n`;
  writeFileSync(`libraries/${library.id}.plan`, text);
  writeFileSync(
    `${TEXTS}/${library.id}.generated.ts`,
    `// ${BY}\n\n/** The text of libraries/${library.id}.plan. */\nexport const text = ${JSON.stringify(text)};\n`,
  );
}
const entries = LIBRARIES.map(({ id, title, of, publisher }) => {
  const { elements, measures } = counted(id);
  return `  '${id}': ${JSON.stringify({ title, of, publisher, outcomes: elements, measures })},`;
});
writeFileSync(
  'packages/model/src/libraries.generated.ts',
  `// ${BY}\n\n/** The published frameworks that come with Golden Thread, by the name that \`use … from library:\` gives. */\nexport const LIBRARIES = {\n${entries.join('\n')}\n} as const;\n`,
);
const imports = LIBRARIES.map(({ id }) => `  '${id}': () => import('./${id}.generated.js'),`);
writeFileSync(
  `${TEXTS}/texts.generated.ts`,
  `// ${BY}\n\n/** The text of each library, loaded when a plan uses it. */\nexport const TEXTS: Readonly<Record<string, () => Promise<{ readonly text: string }>>> = {\n${imports.join('\n')}\n};\n`,
);

/** How many outcomes and measures a library has. */
function counted(id) {
  const kinds = LIBRARIES.find((each) => each.id === id)
    .write()
    .map(([first]) => first.split(' ')[0]);
  const count = (kind) => kinds.filter((each) => each === kind).length;
  return { elements: count('outcome'), measures: count('measure') };
}
