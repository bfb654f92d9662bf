#!/usr/bin/env node
// Written so that any Node can read it: an older one is told plainly what is needed, instead of a syntax error from
// somewhere inside.
const NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  start();
} else {
  import('./older-node.js').then((module) => module.runWithNewerNode(NEEDED));
}

async function start() {
  const { createRequire, enableCompileCache } = process.getBuiltinModule?.('node:module') ?? (await import('node:module'));
  if (process.argv[2] === 'check' && createRequire(import.meta.url)('./quick.cjs').runQuickly(process.argv.slice(2))) return;
  // Node keeps what it has compiled, so that the command starts faster the next time.
  enableCompileCache?.();
  await import('../dist/goldenthread.js');
}
