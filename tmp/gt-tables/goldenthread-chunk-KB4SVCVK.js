import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
function*o(r,n=[]){for(let e of r.blocks)e.type==="table"&&(yield{table:e,headings:n});for(let e of r.sections)yield*o(e,[...n,e.title])}export{o as a};
