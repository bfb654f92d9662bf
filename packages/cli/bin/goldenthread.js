#!/usr/bin/env node
// Written so that any Node can read it: an older one is told plainly what is needed, instead of a syntax error from
// somewhere inside. A checkout of this project (or any project with the npm package `node`) carries a newer Node, and
// the command then runs itself with that.
var NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  import('../dist/goldenthread.js');
} else {
  import('./older-node.js').then(function (module) {
    module.runWithNewerNode(NEEDED);
  });
}
