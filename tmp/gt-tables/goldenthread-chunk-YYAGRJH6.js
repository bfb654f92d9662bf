import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{b as i}from"./goldenthread-chunk-6TBXAWJP.js";import r from"node:path";function h(s,n){let t=r.relative(n,s);if(t==="")return".";let e=t!==".."&&!t.startsWith(`..${r.sep}`)&&!r.isAbsolute(t);return i(e?t:s)}export{h as a};
