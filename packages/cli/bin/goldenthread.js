#!/usr/bin/env node
// Written so that any Node can read it: an older one is told plainly what is needed, instead of a syntax error from
// somewhere inside. It is no module, as those take longer to start.
'use strict';
const NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  import('./older-node.mjs').then((module) => module.runWithNewerNode(NEEDED));
} else {
  require('./compile-cache.js').cacheCompiledCode();
  import('../dist/goldenthread.js');
}
