// One synthetic council, so that every checker is given the same work. Every tenth entity is an outcome under one of ten
// priorities, the others are workstreams of that outcome. Each has a parent, a lead, an owner, a measure with a baseline and
// four yearly targets, a fund, and one budget line of four years. Nothing here is drawn at random or true of any council.

/** The first calendar year of each financial year: 2026/27 to 2029/30. */
export const YEARS = [2026, 2027, 2028, 2029];
export const PRIORITIES = 10;
export const OWNERS = 50;
export const FUNDS = ['general-fund', 'public-health-grant', 'dsg', 'hra', 'capital-receipts'];

/** `2026/27` for 2026. */
export const financialYear = (year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** Pounds and pence, `1234.05`, of a number of pence. */
export const pounds = (pence) => `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;

/** The entities of a council with this many of them. Budgets are in pence. */
export function entities(count) {
  let outcome;
  return Array.from({ length: count }, (_, index) => {
    const isOutcome = index % 10 === 0;
    const priority = `p${Math.floor(index / 10) % PRIORITIES}`;
    const id = `${isOutcome ? 'o' : 'w'}${index}`;
    if (isOutcome) outcome = id;
    const kind = isOutcome ? 'outcome' : 'workstream';
    const baseline = 40 + ((index * 13) % 200) / 10;
    const firstYear = 100_000 + ((index * 7919) % 90_000_000);
    return {
      index,
      kind,
      id,
      priority,
      parent: isOutcome ? priority : outcome,
      title: `${kind[0].toUpperCase()}${kind.slice(1)} ${index} improve residents' lives in area ${index % 37}`,
      owner: `r${(index * 7) % OWNERS}`,
      fund: FUNDS[index % FUNDS.length],
      baseline,
      targets: YEARS.map((_, year) => baseline + 1.5 * (year + 1)),
      budget: YEARS.map((_, year) => firstYear + year * 12_345),
    };
  });
}
