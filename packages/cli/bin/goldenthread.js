#!/usr/bin/env node
// Written so that any Node can read it: an older one is told plainly what is needed, instead of a syntax error from
// somewhere inside. It is no module, as those take longer to start.
'use strict';
const NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  import('./older-node.mjs').then((module) => module.runWithNewerNode(NEEDED));
} else if (process.argv[2] !== 'check' || !require('./quick.js').runQuickly(process.argv.slice(2))) {
  // Node keeps what it has compiled, so that the command starts faster the next time.
  const { enableCompileCache } = require('node:module');
  if (enableCompileCache) enableCompileCache();
  import('../dist/goldenthread.js');
}
