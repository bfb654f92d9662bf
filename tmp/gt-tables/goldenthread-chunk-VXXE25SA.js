import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
var x=class extends Error{},e=class extends Error{},c=class extends Error{};export{x as a,e as b,c};
