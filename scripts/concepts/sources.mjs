// What docs/concepts.md is made with, from the sources in one piece: a plan of one copy of the model is none for another.
export { buildPlan, KINDS, openingOf, placeOf } from '@goldenthread/model';
export { checkPlan, rules } from '@goldenthread/rules';
export { pages, surroundingPlan } from '@goldenthread/rules/pages';
export { FactReader } from '@goldenthread/syntax';
export { CONCEPTS } from '../../packages/rules/src/pages/concepts/index.ts';
