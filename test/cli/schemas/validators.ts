import { readFileSync } from 'node:fs';
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

/** A Code Quality report, as GitLab documents it. */
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

const position = shape({ line: whole, column: whole }, ['line']);
const location = shape({ path: text, range: shape({ start: position, end: position }) });

/** What reviewdog describes as its DiagnosticResult, with the fields that are used here. */
const rdjson = new Ajv().compile(
  shape({
    source: shape({ name: text }),
    diagnostics: {
      type: 'array',
      items: shape({
        message: text,
        location,
        severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
        code: shape({ value: text, url: { type: 'string', pattern: '^https?://' } }, ['value']),
        related_locations: { type: 'array', items: shape({ message: text, location }) },
      }),
    },
  }),
);

const SCHEMAS: Readonly<Record<'sarif' | 'gitlab' | 'rdjson', ValidateFunction>> = { sarif, gitlab, rdjson };

/** What is wrong with a report by the schema of those who read it; empty where nothing is. */
export function problems(format: keyof typeof SCHEMAS, report: unknown): string {
  const validate = SCHEMAS[format];
  return validate(report) ? '' : JSON.stringify(validate.errors);
}
