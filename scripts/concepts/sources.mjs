// What docs/concepts.md is made with, loaded together: a plan from one copy of the model is not one for another copy.
export { buildPlan, KINDS, openingOf, placeOf } from '@goldenthread/model';
export { checkPlan, rules } from '@goldenthread/rules';
export { pages, surroundingPlan } from '@goldenthread/rules/pages';
export { FactReader } from '@goldenthread/syntax';
export { CONCEPTS } from '../../packages/rules/src/pages/concepts/index.ts';
