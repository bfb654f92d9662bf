import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{existsSync as n}from"node:fs";import i from"node:path";function m(t){for(let r=t;;r=i.dirname(r)){if(n(i.join(r,".git")))return r;if(i.dirname(r)===r)return t}}export{m as a};
