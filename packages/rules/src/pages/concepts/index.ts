import { ACCOUNTABILITY } from './accountability.js';
import type { Concept } from './concept.js';
import { DELIVERY } from './delivery.js';
import { MEASUREMENT } from './measurement.js';
import { MONEY } from './money.js';
import { SERVICE_PLANNING } from './service-planning.js';
import { STRATEGY } from './strategy.js';

export type { Concept } from './concept.js';

/** Every concept that the language is made for, by part. `docs/concepts.md` is made from them. */
export const CONCEPTS: readonly { readonly part: string; readonly concepts: readonly Concept[] }[] = [
  { part: 'Strategy', concepts: STRATEGY },
  { part: 'Delivery', concepts: DELIVERY },
  { part: 'Service planning', concepts: SERVICE_PLANNING },
  { part: 'Money', concepts: MONEY },
  { part: 'Measurement', concepts: MEASUREMENT },
  { part: 'Accountability and governance', concepts: ACCOUNTABILITY },
];
