import { rowCalled } from '../cells/called.js';
import { TOTAL_LABEL } from './sums.js';
import type { SheetRow } from './table.js';

/** A row that says something of the rows around it: a part of one, in words that everybody uses. */
const PART = /^\(?(of which|o\/w|including|includes|included above|memo(randum)?\b|yr hwn|y mae)/i;
/** A heading within a table, below which stands what pays for the rest. */
const FUNDING =
  /^(funded|financed|funding|financing|resourced|resources|(sources? of|available) (funding|finance|resources)|cyllid|ariennir)\b/i;
/** What pays for a budget once its net total was struck. */
const INCOME_TO_ALL =
  /^(council tax|(retained )?(business|non-?domestic) rates|nndr|revenue support grant|rsg|aggregate external finance|settlement funding|new homes bonus|collection fund|(core |other |general |specific |government |unringfenced |un-ringfenced |non-specific )*grants?$|(use of|contributions? from|transfers? from|draw on) .*(reserves?|balances)|treth y? ?cyngor|grant cynnal refeniw)\b/i;
/** The sum of what pays for a budget. */
const FUNDED = /\b(funding|financing|resources|income|cyllid)\b/i;
/** What is left when the two are set against each other. */
const GAP =
  /^((cumulative|remaining|unfunded|projected|net) )?((budget|funding|savings?|resource) )?(gap|shortfall|surplus|deficit|bwlch)\b|^\(?(surplus|deficit)\b/i;
/** A net total of everything above it, whether it adds up or not. */
const NET = /\b(net|total|budget requirement|cyfanswm)\b/i;

const WHY = {
  part: 'is a part of the row above it and is left out, or it would count twice.',
  funding: 'says what pays for the budget, not what it costs, and is left out. Write it as what a fund has available.',
  gap: 'is what is left between the others and is left out.',
} as const;

/** A row that is no line of a budget: what it is instead, and why it is left out, as a sentence. */
export interface NotLine {
  readonly sort: keyof typeof WHY;
  readonly why: string;
}

/** The rows that are a part of the row above them, by their index, and that they are left out. */
export function partsOfRows(rows: readonly SheetRow[]): ReadonlyMap<number, string> {
  return new Map(
    rows.flatMap((row, index): [number, string][] => {
      const label = row.labels.filter(Boolean).join(' ');
      return index > 0 && PART.test(label) ? [[index, `${rowCalled(row.number, label)} ${WHY.part}`]] : [];
    }),
  );
}

/**
 * The rows of a budget that are none of its lines, by their index, and why: parts of other rows, what pays for it all, and what
 * is left between the two. A line of the plan would count them twice.
 */
export function notLines(rows: readonly SheetRow[]): ReadonlyMap<number, NotLine> {
  const found = new Map<number, NotLine>();
  let below: keyof typeof WHY | undefined;
  let net = false;
  for (const [index, row] of rows.entries()) {
    const label = row.labels.filter(Boolean).join(' ');
    if (row.sort === 'heading') {
      below = FUNDING.test(label) ? 'funding' : undefined;
      continue;
    }
    const what: keyof typeof WHY | undefined =
      index > 0 && PART.test(label) ? 'part' : (below ?? (net ? afterNet(label) : undefined));
    if (what) found.set(index, { sort: what, why: `${rowCalled(row.number, label)} ${WHY[what]}` });
    if (what === 'gap' || (below && TOTAL_LABEL.test(label))) below = undefined;
    net ||= what === undefined && NET.test(label) && index > 0;
    // What pays for a budget may have a heading of its own, or none: then it stands together.
    if (what === 'funding') below ??= TOTAL_LABEL.test(label) ? undefined : untilSum(rows.slice(index + 1));
  }
  return found;
}

function afterNet(label: string): keyof typeof WHY | undefined {
  return GAP.test(label) ? 'gap' : INCOME_TO_ALL.test(label) ? 'funding' : undefined;
}

/** What stands between the first thing that pays for a budget and the sum of all that does so pays for it too. */
function untilSum(below: readonly SheetRow[]): 'funding' | undefined {
  const labels = below.map((row) => (row.sort === 'heading' ? 'heading' : row.labels.filter(Boolean).join(' ')));
  const sum = labels.findIndex((label) => TOTAL_LABEL.test(label));
  const end = labels.findIndex((label) => label === 'heading' || GAP.test(label));
  const isOfFunding = sum >= 0 && (sum === 0 || FUNDED.test(labels[sum] ?? ''));
  return isOfFunding && (end < 0 || sum < end) ? 'funding' : undefined;
}
