import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{a as n}from"./goldenthread-chunk-UVEKOZG6.js";function s(r,i){let e=r[i];if(e)return e;throw new n(`The variable ${i} is missing, which the service sets in its pipelines. Run this in a pipeline.`)}export{s as a};
