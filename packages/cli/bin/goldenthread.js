#!/usr/bin/env node
// Written so that any Node can read it: an older one is told plainly what is needed, instead of a syntax error from
// somewhere inside.
const NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  // Node keeps what it has compiled, so that the command starts faster the next time.
  import('node:module').then((module) => {
    if (module.enableCompileCache) module.enableCompileCache();
    return import('../dist/goldenthread.js');
  });
} else {
  import('./older-node.js').then((module) => module.runWithNewerNode(NEEDED));
}
