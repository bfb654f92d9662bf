// Plans of made-up money for tests of sums: funds, work that delivers outcomes by shares, lines of every kind, partners' money.
import fc from 'fast-check';

/** What a budget line can be. */
export type Nature = 'revenue' | 'growth' | 'capital' | 'income' | 'saving' | 'outturn';

/** One line, in whole pence for each of three years. */
interface MadeLine {
  readonly work: number;
  readonly nature: Nature;
  readonly fund: number;
  readonly once: boolean;
  readonly pence: readonly number[];
}

/** A plan's money: how the shares of its works go to its outcomes, and its lines. */
export interface MadePlan {
  readonly shares: readonly (readonly number[])[];
  readonly lines: readonly MadeLine[];
}

export const YEARS = [2024, 2025, 2026];
export const FUNDS = ['General', 'Grant', 'Capital', 'Police'];
/** The fund that a partner holds. */
export const PARTNERS = 3;

const line: fc.Arbitrary<MadeLine> = fc.record({
  work: fc.integer({ min: 0, max: 3 }),
  nature: fc.constantFrom<Nature>('revenue', 'growth', 'capital', 'income', 'saving', 'outturn'),
  fund: fc.integer({ min: 0, max: FUNDS.length - 1 }),
  once: fc.boolean(),
  pence: fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 3, maxLength: 3 }),
});

/** Shares in whole per cent: none at all, one outcome, or three that come to 100. */
const shares = fc.oneof(
  fc.constant([]),
  fc.constant([100, 0, 0]),
  fc.tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 })).map(([a, b]) => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    return first === second ? [first, 100 - first, 0] : [first, second - first, 100 - second];
  }),
);

export const madePlan: fc.Arbitrary<MadePlan> = fc.record({
  shares: fc.array(shares, { minLength: 4, maxLength: 4 }),
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
});

const pounds = (pence: number): string => `£${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;

/** The plan as text. */
export function textOf({ shares: all, lines }: MadePlan): string {
  const works = all.map((own, work) => {
    const delivers = own.flatMap((share, outcome) => (share > 0 ? [`Outcome${outcome} ${share}%`] : []));
    const rows = lines
      .filter((each) => each.work === work)
      .map(
        ({ nature, fund, once, pence }, index) =>
          `    ${nature} ${FUNDS[fund]}${once ? ' once' : ''} ${pence.map(pounds).join(' ')} : Line ${index}`,
      );
    const budget = rows.length > 0 ? ['  budget', '    years 2024/25 2025/26 2026/27', ...rows] : [];
    return [
      `project Work${work}: Work ${work}`,
      ...(delivers.length > 0 ? [`  delivers ${delivers.join(', ')}`] : []),
      ...budget,
    ];
  });
  return `${[
    'plan P: Plan',
    '  years 2024/25 to 2026/27',
    'partner Constabulary: Constabulary',
    ...FUNDS.flatMap((fund, index) => [`fund ${fund}: ${fund}`, ...(index === PARTNERS ? ['  held by Constabulary'] : [])]),
    ...[0, 1, 2].map((outcome) => `outcome Outcome${outcome}: Outcome ${outcome}`),
    ...works.flat(),
  ].join('\n')}\n`;
}
