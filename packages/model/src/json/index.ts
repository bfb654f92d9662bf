export { planToJson } from './plan-json.js';
export { planSchema } from './plan-schema.js';
