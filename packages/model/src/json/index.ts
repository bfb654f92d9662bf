export { planToJson } from './plan-json.js';
export { type ElementJson, type PlanJson, planSchema } from './plan-schema.js';
