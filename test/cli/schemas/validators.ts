import { readFileSync } from 'node:fs';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv, type ValidateFunction } from 'ajv';
import Draft04 from 'ajv-draft-04';

const text = { type: 'string' };
const whole = { type: 'integer', minimum: 1 };
const shape = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** SARIF 2.1.0, by the schema that is published. */
const sarif = new Draft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')),
);

/**
 * A Code Quality report, as GitLab documents it; its shape is also that of the types that others publish for it, by which
 * the format is written. GitLab's own check of what it reads asks for less: description, fingerprint, severity and location.
 */
const gitlab = new Ajv().compile({
  type: 'array',
  items: shape({
    description: text,
    check_name: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: shape({ path: { type: 'string', not: { pattern: '^\\./' } }, lines: shape({ begin: whole, end: whole }) }),
  }),
});

/** reviewdog's format, by a validator of it that others wrote; nothing that the format does not know. */
const rdjson = new RDFormatValidator({ strictMode: true, allowExtraFields: false });

const byJsonSchema =
  (validate: ValidateFunction) =>
  (report: unknown): readonly unknown[] =>
    validate(report) ? [] : (validate.errors ?? []);

const READERS = {
  sarif: byJsonSchema(sarif),
  gitlab: byJsonSchema(gitlab),
  rdjson: (report: unknown): readonly unknown[] => {
    const { errors, warnings } = rdjson.validateObject(report);
    return [...errors, ...warnings];
  },
} as const;

/** What is wrong with a report by the schema of those who read it; empty where nothing is. */
export function problems(format: keyof typeof READERS, report: unknown): string {
  const found = READERS[format](report);
  return found.length === 0 ? '' : JSON.stringify(found);
}
