import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{zb as o}from"./goldenthread-chunk-K3T6KVKS.js";import"./goldenthread-chunk-FTVP7FFG.js";function e(t){return o({version:1,...t})}export{e as reportToJson};
