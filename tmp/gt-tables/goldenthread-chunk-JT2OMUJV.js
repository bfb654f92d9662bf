import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{a as o,c as i}from"./goldenthread-chunk-UVEKOZG6.js";import{randomUUID as u}from"node:crypto";import{appendFile as d}from"node:fs/promises";function g({GITHUB_STEP_SUMMARY:n},r){return s(n,r,"The job's summary")}function T({GITHUB_OUTPUT:n},r){let t=`end-${u()}`,e=Object.entries(r).map(([m,a])=>`${m}<<${t}
${a}
${t}
`);return s(n,e.join(""),"The step's outputs")}async function s(n,r,t){return n?(await d(n,r).catch(e=>{throw new o(`${t}, ${n}, cannot be written: ${i(e)}.`)}),!0):!1}export{g as a,T as b};
