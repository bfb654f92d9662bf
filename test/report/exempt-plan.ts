import { expect } from 'vitest';
import { TOWN } from './town.js';

/** Something exempt in each way that it can leave traces. No figure or word of it stands anywhere else. */
export const SECRETS = `project Wharf: Sale of Lune Wharf to a builder
  publish exempt: Paragraph 3 of Schedule 12A
  delivers Jobs
  part of Quay
  led by EconomyPortfolio, Director
  milestone Heads by 2026-01-31 owner Director: Heads of terms signed
  budget
    revenue General 2025/26 £37,419
    capital Receipts 2026/27 £913,377
project WharfSurvey: Ground survey behind the fence
  part of Wharf
  led by EconomyPortfolio, Director
budget for WharfSurvey
  revenue General 2026/27 £8,231
saving WharfRent: Rent that ends at the wharf
  publish exempt
  from Sweeping
  amount 2026/27 £17,759
`;
/** What is public and has to do with it. */
export const TRACES = `decision SellIt: Use of council land
  by Cabinet on 2025-06-12
  approves Wharf, Quay
  comment finance: A receipt of £913,377 pays for the rest
  option Sell preferred: Sell to the builder
    advantage: Brings in £913,377
  option Keep: Keep the ground
    disadvantage: Costs £37,419 a year
risk Ground: Ground is worse than thought
  threatens Wharf, Quay
  owner Director
  inherent 3 impact 3
  > The Sale of Lune Wharf to a builder may fail.
consultation Letters: Letters to neighbours
  from 2025-04-01 to 2025-05-01
  about Wharf, Jobs
  did changing Wharf: The fence is moved
scenario Slow: Slow growth
  change Wharf 2026/27 -£44,123: Offers fall
  change Quay 2026/27 -£50k
issue Cash: Cash for 2026/27
  about Quay
  needs £37k
  because: WharfRent ends, and £913,377 comes late
move Shift: Money for the survey
  move £31,771 from Sweeping to WharfSurvey in 2025/26
financial plan Mtfp: Medium-term plan
  gap 2026/27 £317,759
service Bins: Bins
  delivers Streets
  led by EconomyPortfolio, Head
  depends on Wharf: The yard is there
`;
/** The town with both. */
export const PLAN = TOWN + SECRETS + TRACES;
const WORDS =
  /Lune|builder|Heads of terms|fence|Ground survey|Wharf|12A|ends at the|37,?419|913,?377|8,?231|17,?759|44,?123|31,?771|37\.4|913\.4|17\.8/i;

const amounts = (text: string): number[] => [
  ...new Set(
    [...text.matchAll(/£([\d,]+)(?:\.\d+)?(k|m)?/g)].map(
      ([, digits = '', unit]) => Number(digits.replaceAll(',', '')) * (unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : 1),
    ),
  ),
];
/** Each exempt amount, and the sums that those of a year come to. */
const HIDDEN = [
  37_419,
  913_377,
  8_231,
  17_759,
  31_771,
  44_123,
  37_419 + 31_771,
  913_377 + 8_231,
  8_231 - 17_759,
  950_796,
  913_377 + 8_231 - 17_759,
];

/** Fails where a text holds a word or an amount of it, or two amounts between which one of them stands. */
export function givesNothingAway(text: string): void {
  const at = WORDS.exec(text);
  expect(at ? text.slice(Math.max(0, at.index - 200), at.index + 40) : '').toBe('');
  const shown = amounts(text);
  const found = shown.flatMap((a) =>
    shown.filter((b) => HIDDEN.some((hidden) => Math.abs(a - b) === Math.abs(hidden))).map((b) => `${a} - ${b}`),
  );
  expect(found).toEqual([]);
}
