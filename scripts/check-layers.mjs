// `npm run check:layers`: arrows between the packages run one way only (docs/architecture.md), the inner packages know
// neither Langium nor Node, what a package imports is among its dependencies, what says so elsewhere (entry points,
// references of TypeScript) agrees, and nothing inside a package goes in circles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { check, reportAndExit } from './lib/checks.mjs';
import { circlesOfTree, fileOf } from './lib/circles.mjs';
import { importsOf } from './lib/imports.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { SOURCES } from './lib/sources.mjs';

const SCOPE = '@goldenthread/';

/** Which packages each package may import. */
const LAYERS = {
  model: [],
  rules: ['model'],
  syntax: ['model'],
  report: ['model', 'rules'],
  exchange: ['model', 'syntax'],
  workspace: ['model', 'rules', 'syntax', 'exchange'],
  server: ['model', 'rules', 'syntax', 'report', 'exchange', 'workspace'],
  vscode: ['model', 'report', 'exchange', 'server'],
  cli: ['model', 'rules', 'syntax', 'report', 'exchange', 'workspace', 'server'],
};

/** These run wherever JavaScript does. */
const PURE = new Set(['model', 'rules', 'syntax', 'report', 'exchange']);

/** These know nothing of how a plan is written or shown while it is written. */
const APART_FROM_TEXT = new Set(['model', 'rules', 'report', 'exchange']);

/** Files that may know another's types although that leads back to them: an element keeps rows, and a row knows its element. */
const KNOWS_BACK = {
  model: new Map(['rows', 'readings', 'disputes'].map((name) => [`plan/${name}.ts`, 'plan/element.ts'])),
};

const LANGUAGE_TOOLS = /^(langium|chevrotain|vscode-\w[\w-]*)(\/|$)/;
const BUILT_IN = new Set(builtinModules);

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
  // What the package's own `imports` lead to: what is built, inside it.
  if (module.startsWith('#')) return declared.has(module) ? undefined : `is not among the imports of packages/${name}`;
  const builtIn = module.startsWith('node:') || BUILT_IN.has(module);
  if (builtIn && !module.startsWith('node:')) return `write node:${module}`;
  if (PURE.has(name) && builtIn) return `packages/${name} must run anywhere, not only under Node`;
  if (APART_FROM_TEXT.has(name) && LANGUAGE_TOOLS.test(module)) return `packages/${name} knows nothing of the text`;
  if (module === 'vscode' && name !== 'vscode') return 'only the extension knows the editor';
  // Modules that exist only as types come from packages of types.
  const known = declared.has(packageOf(module)) || declared.has(`@types/${packageOf(module)}`);
  if (!builtIn && module !== 'vscode' && !known) return `is not among the dependencies of packages/${name}`;
  return undefined;
}

/**
 * What is wrong with a package's entry points. Its package.json is the one list of them; each says where its source is, for
 * tests, and what the build makes of that.
 */
export function entryProblems(name, entries, exists) {
  return Object.entries(entries).flatMap(([entry, { [SOURCES]: source = '', types, default: built }]) => {
    const from = /^\.\/src\/(.+)\.ts$/.exec(source)?.[1];
    if (from === undefined || !exists(source)) return [`packages/${name}: its entry '${entry}' names no source`];
    const agrees = types === `./dist/${from}.d.ts` && built === `./dist/${from}.js`;
    return agrees ? [] : [`packages/${name}: the build of its entry '${entry}' is not that of ${source}`];
  });
}

/** What is wrong with the packages that TypeScript builds before a package: they are the ones that it depends on. */
export function referenceProblems(name, references, declared) {
  const built = references.map(({ path }) => basename(path)).sort();
  const needed = [...declared].filter((each) => each.startsWith(SCOPE)).map((each) => each.slice(SCOPE.length));
  return built.join() === needed.sort().join() ? [] : [`packages/${name}/tsconfig.json has to refer to ${needed.join(', ')}`];
}

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

function problemsOf(name) {
  const folder = join(ROOT, 'packages', name);
  const { dependencies = {}, devDependencies = {}, imports: inside = {}, exports = {} } = readJson(folder, 'package.json');
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies, ...inside }));
  const { references = [] } = readJson(folder, 'tsconfig.json');
  const sources = readdirSync(join(folder, 'src'), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
  const agreed = [
    ...entryProblems(name, exports, (source) => existsSync(join(folder, source))),
    ...referenceProblems(name, references, declared),
  ];
  const imports = new Map(sources.map((source) => [source, importsOf(readFileSync(join(folder, 'src', source), 'utf8'))]));
  const objections = [...imports].flatMap(([source, modules]) => {
    const file = join('packages', name, 'src', source);
    return modules.flatMap(({ module }) => {
      const reason = objection(name, file, module, declared);
      return reason === undefined ? [] : [`${file} imports ${module}: ${reason}`];
    });
  });
  return [...agreed, ...objections, ...circleProblems(name, imports)];
}

/** The circles in a package, from what each of its files imports. */
export function circleProblems(name, imports) {
  const files = new Set(imports.keys());
  const inside = [...imports].map(([from, modules]) => {
    const targets = modules.flatMap(({ module, typeOnly }) => {
      const to = module.startsWith('.') ? fileOf(from, module, files) : undefined;
      const leadsBack = typeOnly && to !== undefined && KNOWS_BACK[name]?.get(from) === to;
      return to === undefined || leadsBack ? [] : [to];
    });
    return [from, targets];
  });
  return circlesOfTree(inside).map(({ folder, circle, by }) => {
    const where = join('packages', name, 'src', folder);
    return `${where} has a circle: ${circle.join(', ')}\n${by.map((each) => `      ${each}`).join('\n')}`;
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
