import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
var i=["hint","warning","error"];function t(e){return i.indexOf(e)}function o(e){let n={errors:0,warnings:0,hints:0,accepted:0};for(let r of e)r.accepted?n.accepted+=1:n[`${r.severity}s`]+=1;return n}function a(e){return e.flatMap(n=>n.findings)}export{i as a,t as b,o as c,a as d};
