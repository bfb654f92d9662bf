import { z } from 'zod';

const counts = z.record(z.string(), z.int().min(1)).describe('How many findings of each rule are known, by its name.');

/** The file of `goldenthread check --baseline`. Published as docs/schemas/baseline-v1.schema.json. */
export const baselineFile = z
  .strictObject({
    version: z.literal(1),
    files: z.record(z.string(), counts).describe('By file: its path from the folder of the baseline, with `/`.'),
  })
  .describe('The gaps that were there when a council began to check its plans: they are known, new ones are not.');

/** The type of {@link baselineFile}. */
export type BaselineFile = z.infer<typeof baselineFile>;
