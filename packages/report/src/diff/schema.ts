import { CHANGE_KINDS, WITHHELD } from '@goldenthread/model';
import { AGREEMENTS } from '@goldenthread/rules';
import { z } from 'zod';

const figure = z.strictObject({
  period: z.string().describe('As written in the plan, for example 2026/27; empty where the figure is of none, such as a limit.'),
  before: z.string().nullable().describe('Null where there was none.'),
  after: z.string().nullable().describe('Null where there is none any more.'),
  beforeAmount: z.number().nullable().describe('The same as a number: in pence where it is money.'),
  afterAmount: z.number().nullable(),
  slip: z
    .string()
    .nullable()
    .describe('Where the figure is about ten, a hundred or a thousand times what it was: how many times.'),
});

const decision = z.strictObject({
  name: z.string().nullable(),
  title: z.string(),
  by: z.string().nullable(),
  on: z.string().nullable(),
});

const step = z.strictObject({
  commit: z.string(),
  on: z.string().describe('The day of the commit, as in 2026-02-10.'),
  summary: z.string().describe('What happened to the same thing then.'),
  decision: decision.nullable().describe('The decision that approved it then, or later; null where members have not agreed.'),
});

const change = z.strictObject({
  plan: z.string().nullable().describe('The plan that it is in; null for files under no `plan`.'),
  kind: z.enum(CHANGE_KINDS),
  element: z.string().nullable().describe('The name of what changed, as it is called now; null where it has none.'),
  title: z.string().describe('Its title; empty where it has none.'),
  what: z.string().describe('What that is: an outcome, a service, a measure… In English, as the language calls it.'),
  grade: z.enum(AGREEMENTS).describe('Whose agreement it needs: nobody’s beyond the editor’s, an officer’s, or members’.'),
  gradedBy: z.string().nullable().describe('The rule that says so, which a plan can set; null where the plan leaves it out.'),
  rules: z.array(z.string()).describe('The rules that compare plans and found something in it; a decision may cover that.'),
  why: z
    .string()
    .nullable()
    .describe('What those rules found, or what the plan itself asks agreement for, in a few words; null where it is neither.'),
  agree: z
    .array(z.string())
    .describe(
      'Who has to agree, by name: `members`, or who leads or owns it, before and after; else the body whose decision it is, or who leads the plan. Empty where nobody has to, or is named.',
    ),
  file: z
    .string()
    .nullable()
    .describe('The file that it stands in, seen from the top of the repository; where it is gone, stood in.'),
  line: z.int().nullable().describe('The line in that file, from 1.'),
  was: z.string().nullable().describe('The words as they were, where words changed.'),
  is: z.string().nullable().describe('The words as they are now, where words changed.'),
  brief: z.string().describe('What changed in a few words that name the thing and the amount.'),
  summary: z.string().describe('One sentence. It holds words of the plan: escape it before it goes into a page.'),
  figures: z.array(figure).describe('The figures that changed: of a row, period by period, or in what is said, such as a limit.'),
  reason: z
    .string()
    .nullable()
    .describe('The reason that the plan gives, where a gap or a finding of those rules is newly accepted.'),
  replacedBy: z.string().nullable().describe('What takes the place of something that was removed, where that says so.'),
  decision: decision.nullable().describe('The decision that was taken and approves it.'),
  nearest: decision
    .extend({
      why: z
        .enum(WITHHELD)
        .describe('Why it does not approve the change: it was not taken, not by those who have to agree, or not of this.'),
      agreed: z.string().nullable().describe('What it agreed, where that was less: 75.5% in 2028/29.'),
      says: z.string().describe('Why, in words.'),
    })
    .nullable()
    .describe('Where none approves it, the decision that comes nearest to that.'),
  steps: z
    .array(step)
    .describe('Where several versions lie between the two: each step of it that members have to agree to, in order.'),
  exempt: z.literal(true).optional().describe('Set where it is about something that is not for publication.'),
});

/** What several changes can be together. */
export const MATTER_SORTS = [
  'change',
  'alike',
  'file-gone',
  'gone',
  'history',
  'library',
  'new-years',
  'outcomes',
  'plan-split',
  'post',
  'reshuffle',
  'roll-forward',
  'saving-shifted',
  'slip',
  'totals',
  'update',
  'virement',
] as const;

const matter = z.strictObject({
  plan: z.string().nullable(),
  sort: z
    .enum(MATTER_SORTS)
    .describe('What the changes are together: one change by itself, both sides of a virement, a post that is renamed…'),
  brief: z.string().describe('A few words that name the thing and the amount.'),
  summary: z.string().describe('A sentence or two: the row that people read.'),
  folded: z.boolean().describe('Whether it only follows from others, and is shown to those who ask for it.'),
  changes: z.array(z.int()).describe('Its changes, by their place in `changes`, counted from 0.'),
});

const suspect = z.strictObject({
  plan: z.string().nullable(),
  element: z.string().nullable().describe('The outcome whose wording or target changed, or the measure.'),
  title: z.string(),
  because: z.enum(['wording', 'target', 'level']),
  change: z.string().describe('What changed, in a few words.'),
  lookAgain: z
    .array(z.strictObject({ name: z.string(), title: z.string().describe('Empty where it has none.') }))
    .describe('What depends on it.'),
});

const sum = z.strictObject({
  plan: z.string().nullable(),
  by: z.enum(['year', 'work', 'outcome', 'fund']),
  name: z.string().nullable().describe('The work, outcome or fund; null for a year’s whole.'),
  title: z.string().describe('Its title; empty where it has none, and for a year’s whole.'),
  year: z.string(),
  symbol: z.string().describe('The sign of the plan’s currency.'),
  before: z.int().describe('In pence.'),
  after: z.int().describe('In pence.'),
});

const gap = z.strictObject({
  plan: z.string().nullable(),
  year: z.string(),
  symbol: z.string().describe('The sign of the plan’s currency.'),
  before: z.int().describe('In pence: spending beyond what is available, below zero where some is left.'),
  after: z.int(),
});

const come = z.enum(['added', 'removed']);

const thread = z.strictObject({
  nodes: z.array(
    z.strictObject({
      plan: z.string().nullable(),
      name: z.string(),
      what: z.string().describe('What it is, in the plan’s own word.'),
      title: z.string(),
      change: z
        .enum([...come.options, 'changed'])
        .nullable()
        .describe('Null where it is only what something changed leads to.'),
    }),
  ),
  links: z.array(
    z.strictObject({
      plan: z.string().nullable(),
      from: z.string(),
      to: z.string(),
      how: z.string().describe('supports, delivers, part of, taken from, measures'),
      change: come.nullable(),
    }),
  ),
  leftOut: z.int().describe('How many more there are.'),
});

const finding = z.strictObject({
  plan: z.string().nullable(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  element: z.string().nullable(),
  title: z.string().describe('The title of what it is about; empty where it has none.'),
  message: z.string(),
});

/** What `goldenthread diff --format json` prints. Published as docs/schemas/diff-v1.schema.json. */
export const diffSchema = z
  .strictObject({
    version: z.literal(1),
    headline: z.string().describe('One sentence that a councillor understands.'),
    changes: z.array(change).describe('Those that need members first, then in the order of the plan.'),
    matters: z.array(matter).describe('The same as rows for people: every change is in exactly one.'),
    suspects: z.array(suspect).describe('What should be looked at again, because an outcome that it depends on changed.'),
    thread: thread.describe('The part of the golden thread that changed: what changed, and what it is for.'),
    money: z.array(sum).describe('Where the sums of the budget lines differ.'),
    unfunded: z
      .array(z.strictObject({ plan: z.string().nullable(), element: z.string().nullable(), title: z.string() }))
      .describe('Outcomes that money reached before, and that none reaches any more.'),
    gaps: z.array(gap).describe('The years in which the revenue gap differs.'),
    caused: z
      .array(finding)
      .describe('Findings that were not there before: of the check, and of the rules that compare where nothing covers them.'),
    timed: z
      .array(finding)
      .describe('Findings that only the day brought: the plan is as at a later day, and nobody changed what they are about.'),
    asAt: z.string().nullable().describe('The day that the plan is as at now, in words, where it was as at another one before.'),
    fixed: z.array(finding).describe('Findings of the check that are there no more.'),
    exempt: z
      .strictObject({
        leftOut: z.int().describe('How many changes are left out, because they are not for publication.'),
        shown: z.boolean().describe('Whether something that is not for publication is shown here: not to be passed on.'),
      })
      .optional()
      .describe('What is not for publication; left out where there is no such thing.'),
    unread: z
      .strictObject({
        before: z.int().describe('How many lines only the earlier plan has that cannot be read: what they say shows as new.'),
        after: z.int().describe('How many lines only the later plan has that cannot be read: what they say shows as gone.'),
      })
      .optional()
      .describe('Lines that cannot be read, so that nobody knows what they say; left out where there are none.'),
  })
  .describe('What changed between two plans.');

/** What changed between two plans. */
export type Diff = z.infer<typeof diffSchema>;
/** One change. */
export type Change = Diff['changes'][number];
/** Several changes that are one matter to whoever reads them, or one by itself. */
export type Matter = Diff['matters'][number];
/** What happened to the same thing on the way from one version to another. */
export type Step = Change['steps'][number];
/** Who has to agree to a change. */
export type Grade = Change['grade'];
/** An outcome that changed, and what is to be looked at again because of that. */
export type Suspect = Diff['suspects'][number];
/** A finding that came or went. */
export type DiffFinding = Diff['caused'][number];
