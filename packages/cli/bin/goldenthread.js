#!/usr/bin/env node
// Written so that any Node can read it: an older one is told plainly what is needed, instead of a syntax error from
// somewhere inside.
const NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  import('../dist/goldenthread.js');
} else {
  import('./older-node.js').then((module) => module.runWithNewerNode(NEEDED));
}
