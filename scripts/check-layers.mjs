// `npm run check:layers`: arrows between the packages run one way only (docs/architecture.md), the inner packages know
// neither Langium nor Node, and what a package imports is among its dependencies.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { check, reportAndExit } from './lib/checks.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const SCOPE = '@goldenthread/';

/** Which packages each package may import. */
const LAYERS = {
  model: [],
  rules: ['model'],
  language: ['model', 'rules'],
  report: ['model', 'rules'],
  cli: ['model', 'rules', 'language', 'report'],
  vscode: ['model', 'rules', 'language', 'report'],
};

/** Pure TypeScript: these run wherever JavaScript does, and know nothing of the text. */
const PURE = new Set(['model', 'rules']);
const LANGUAGE_TOOLS = /^(langium|chevrotain|vscode-\w[\w-]*)(\/|$)/;
const BUILT_IN = new Set(builtinModules);

const IMPORT =
  /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The modules that a source file imports. */
export const importsOf = (text) => [...text.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic);

const packageOf = (module) => module.split('/', module.startsWith('@') ? 2 : 1).join('/');

/** Why a package may not import a module; undefined where it may. */
export function objection(name, file, module, declared) {
  if (module.startsWith('.')) {
    const inside = relative(join('packages', name, 'src'), join(dirname(file), module));
    return inside.startsWith('..') ? 'reaches outside its package' : undefined;
  }
  if (module.startsWith(SCOPE)) {
    const other = packageOf(module).slice(SCOPE.length);
    if (other === name || !LAYERS[name].includes(other))
      return `packages/${name} may import ${LAYERS[name].join(', ') || 'no other package'}`;
  }
  const builtIn = module.startsWith('node:') || BUILT_IN.has(module);
  if (builtIn && !module.startsWith('node:')) return `write node:${module}`;
  if (PURE.has(name) && builtIn) return `packages/${name} must run anywhere, not only under Node`;
  if (PURE.has(name) && LANGUAGE_TOOLS.test(module)) return `packages/${name} knows nothing of the text`;
  if (module === 'vscode' && name !== 'vscode') return 'only the extension knows the editor';
  // What is there as types only comes from a package of types.
  const known = declared.has(packageOf(module)) || declared.has(`@types/${packageOf(module)}`);
  if (!builtIn && module !== 'vscode' && !known) return `is not among the dependencies of packages/${name}`;
  return undefined;
}

function problemsOf(name) {
  const folder = join(ROOT, 'packages', name);
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  const sources = readdirSync(join(folder, 'src'), { recursive: true }).filter((path) => /\.tsx?$/.test(path));
  return sources.flatMap((source) => {
    const file = join('packages', name, 'src', source);
    return importsOf(readFileSync(join(ROOT, file), 'utf8')).flatMap((module) => {
      const reason = objection(name, file, module, declared);
      return reason === undefined ? [] : [`${file} imports ${module}: ${reason}`];
    });
  });
}

/** One check a package; a package that the table above does not know is a problem of its own. */
export function checkLayers() {
  const names = readdirSync(join(ROOT, 'packages')).filter((name) => existsSync(join(ROOT, 'packages', name, 'src')));
  return names.map((name) =>
    check(`packages/${name}`, name in LAYERS ? problemsOf(name) : ['has no layer: see scripts/check-layers.mjs']),
  );
}

await runAsScript(import.meta, () => reportAndExit(checkLayers()));
