import { z } from 'zod';

const whole = z.int().min(0);

const position = z
  .strictObject({
    line: z.int().min(1).describe('Counted from 1.'),
    column: z.int().min(1).describe('Counted from 1, in UTF-16 units.'),
  })
  .meta({ id: 'position', description: 'A place in a file.' });

const range = z
  .strictObject({ start: position, end: position })
  .meta({ id: 'range', description: 'Where `end` is just past the last character.' });

const file = z.string().meta({
  id: 'file',
  description: 'The path from the working folder when the file is inside it, else the whole path. Always with `/`.',
});

const finding = z.strictObject({
  rule: z.string().describe('The permanent name of the rule.'),
  severity: z.enum(['error', 'warning', 'hint']),
  element: z.string().nullable().describe('The name of the declaration that it is about; null outside any.'),
  also: z
    .array(z.string())
    .optional()
    .describe('The names of the others that it is about, where several have the same gap for one reason.'),
  message: z.string().describe('What is wrong, why it matters, one thing to do.'),
  file,
  range,
  related: z.array(z.strictObject({ message: z.string(), file, range })).describe('Places that help to understand it.'),
  accepted: z
    .strictObject({ reason: z.string(), until: z.string().nullable().describe('As written in the plan, for example 2025-03.') })
    .nullable()
    .describe('Why the plan lets it stand, by an `accept`; null where it does not.'),
});

const plan = z.strictObject({
  name: z.string().nullable().describe('The name of the plan; null for the files of a folder that stand under no `plan`.'),
  root: z.string().describe('The folder of the plan, as a path like `file`.'),
  files: whole.describe('Every file of the plan, with those that are empty or could not be read.'),
  elements: whole.describe('Declarations; what belongs to one (a milestone, a benefit…) does not count.'),
  findings: z.array(finding).describe('In the order of files and places.'),
});

/** What `goldenthread check --format json` prints. Published as docs/schemas/check-v1.schema.json. */
export const checkReport = z
  .strictObject({
    version: z.literal(1),
    plans: z.array(plan).describe('In the order of their folders.'),
    summary: z
      .strictObject({ errors: whole, warnings: whole, hints: whole, accepted: whole })
      .describe('Findings that are accepted count only there.'),
  })
  .describe('What `goldenthread check --format json` found.');

/** The type of {@link checkReport}. */
export type CheckReport = z.infer<typeof checkReport>;
