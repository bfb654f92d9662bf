import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{a}from"./goldenthread-chunk-FN3MQMFF.js";import"./goldenthread-chunk-FTVP7FFG.js";export{a as repositoryTop};
