/** The letters, figures and marks that a name may hold: those of the grammar's NAME. */
const PART =
  'A-Za-z0-9_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u0370-\\u03FF\\u0400-\\u04FF\\u1E00-\\u1EFF-';
const NAME = new RegExp(`^(?=\\p{Lu})[${PART}]+$`, 'u');

/** Whether a text can be the name of a declaration or of a child. */
export function isName(text: string): boolean {
  return NAME.test(text);
}
