import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{a,b}from"./goldenthread-chunk-JT2OMUJV.js";import"./goldenthread-chunk-UVEKOZG6.js";import"./goldenthread-chunk-VXXE25SA.js";import"./goldenthread-chunk-FTVP7FFG.js";export{a as addToSummary,b as writeOutputs};
