// Generated from the rule files by scripts/generate-registry.mjs. Do not edit.
import type { Rule } from './engine/rule.js';
import { acceptExpired } from './language/accept-expired.js';
import { acceptUnused } from './language/accept-unused.js';
import { asAtMissing } from './language/as-at-missing.js';
import { clauseTwice } from './language/clause-twice.js';
import { duplicateName } from './language/duplicate-name.js';
import { lineNotUnderstood } from './language/line-not-understood.js';
import { periodInvalid } from './language/period-invalid.js';
import { planMissing } from './language/plan-missing.js';
import { rowLength } from './language/row-length.js';
import { textToNormalise } from './language/text-to-normalise.js';
import { titleMissing } from './language/title-missing.js';
import { unknownName } from './language/unknown-name.js';
import { unknownWord } from './language/unknown-word.js';
import { wrongKindOfName } from './language/wrong-kind-of-name.js';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  acceptExpired,
  acceptUnused,
  asAtMissing,
  clauseTwice,
  duplicateName,
  lineNotUnderstood,
  periodInvalid,
  planMissing,
  rowLength,
  textToNormalise,
  titleMissing,
  unknownName,
  unknownWord,
  wrongKindOfName,
];
