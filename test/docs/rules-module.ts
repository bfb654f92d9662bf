import { readPage } from './pages.js';

/** The module of rules that docs/rules-module.md shows: the first block of code in it. */
export function moduleShown(): string {
  const [, module] = /^```js\n([\s\S]*?)^```$/m.exec(readPage('docs/rules-module.md').text) ?? [];
  if (module === undefined) throw new Error('docs/rules-module.md shows no module');
  return module;
}
