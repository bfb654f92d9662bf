import { z } from 'zod';
import { CURRENCIES, type Currency } from '../values/currency.js';
import { FIGURE_FLAGS } from '../values/flags.js';
import { INEXACT_WORDS } from '../values/inexact.js';

// The JSON form of a plan. What it says of a field here is what its readers go by: it is published as JSON Schema.

const name = z
  .string()
  .describe('A name as it is declared, for example StrongEconomy; of a child with its declaration: Decision.A');
const year = z.string().regex(/^\d{4}\/\d{2}$/);
const pence = z.int().describe('Money in whole pence');
const yearMoney = z.record(year, pence).describe('Money by financial year');

const link = z.strictObject({
  type: z.string().describe('What links: supports, delivers, measuredBy, ledBy, partOf…'),
  to: z.string().describe('The name that is linked to, as typed'),
  found: z.boolean().describe('Whether the plan has that name'),
});

const row = z.strictObject({
  type: z.string().describe('What the figures are: baseline, target, actual, available, line…'),
  nature: z.string().optional().describe('For a budget line: revenue, capital, growth, income, outturn or saving'),
  fund: z.string().optional().describe('For a budget line: the fund it names'),
  values: z.array(
    z.strictObject({
      period: z.string().describe('2024/25, 2024/25 Q3, 2025-09, 2025-09-30, calendar 2024, or 2022/23 to 2024/25 pooled'),
      value: z.number().optional().describe('A number, or a percentage as its number'),
      pence: pence.optional(),
      inexact: z
        .enum(INEXACT_WORDS)
        .optional()
        .describe('Set where the figure is not exact: `value` is then only its bound, or about it'),
      flag: z
        .enum(Object.values(FIGURE_FLAGS) as [string, ...string[]])
        .optional()
        .describe('What is said of the figure, or why there is none'),
    }),
  ),
  note: z.string().optional(),
});

/** An element of a plan: a declaration or a child of one. */
export interface ElementJson {
  kind: string;
  name: string | null;
  title: string;
  narrative: string[];
  file: string;
  line: number;
  links: z.infer<typeof link>[];
  rows: z.infer<typeof row>[];
  children: ElementJson[];
}

const element: z.ZodType<ElementJson> = z.strictObject({
  kind: z.string(),
  name: name.nullable(),
  title: z.string(),
  narrative: z.array(z.string()).describe('Its > lines, in Markdown'),
  file: z.string(),
  line: z.int().min(1),
  links: z.array(link),
  rows: z.array(row),
  get children() {
    return z.array(element);
  },
});

const outcome = z.strictObject({
  name: name.nullable(),
  deliveredBy: z.array(
    z.strictObject({ name: name.nullable(), share: z.number().describe('Per cent of the work that counts towards it') }),
  ),
  supportedBy: z.array(name).describe('The outcomes that support it, at any depth: at most the 1,000 nearest'),
  measuredBy: z.array(z.strictObject({ name: name.nullable(), rag: z.enum(['green', 'amber', 'red']).nullable() })),
  ledBy: z.strictObject({
    portfolios: z.array(name).describe('Who is responsible in public: portfolios, else a body, a group or a partner'),
    officers: z.array(name),
  }),
  money: yearMoney.describe('What reaches it: revenue, capital and growth less savings, by the shares of the work'),
});

/** The JSON form of a plan: everything it declares, and its golden thread worked out. */
export const planSchema = z
  .strictObject({
    version: z.literal(1),
    name: z.string().nullable(),
    title: z.string(),
    status: z.enum(['draft', 'consultation', 'approved', 'superseded']).nullable(),
    years: z.array(year),
    asAt: z.string().nullable(),
    currency: z.enum(Object.keys(CURRENCIES) as [Currency, ...Currency[]]),
    elements: z.array(element),
    thread: z.array(outcome),
  })
  .describe('A council’s plan, as Golden Thread reads it');

/** The JSON form of a plan. */
export type PlanJson = z.infer<typeof planSchema>;
