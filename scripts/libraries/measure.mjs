// What the libraries' measures have in common: lines of the plan language from a row of data.

/** A measure with its clauses, one line each. */
export const measure = (name, title, clauses) => [`measure ${name}: ${tidy(title)}`, ...clauses.filter(Boolean)];

/** Words for readers, in one line; nothing where there are none. */
export function note(...parts) {
  const words = parts.filter(Boolean).map(tidy).join(' ');
  return words === '' ? '' : `  > ${words}`;
}

/** Units of the data that the language has a word for, unless they are per something. */
const UNITS = { percent: 'percent', 'money GBP': 'money', number: 'number', score: 'score', days: 'days' };

/** The unit of a row. What a rate, or a sum of money, is per is part of it. */
export function unitClause(unit, per, detail) {
  if (per === '' && detail === '' && UNITS[unit] !== undefined) return `  unit ${UNITS[unit]}`;
  // The amounts are money, whatever they are per: the language reads them as money only by its own word.
  if (unit === 'money GBP') return '  unit money';
  if (unit === 'percent') return '  unit percent';
  if (unit === 'score') return '  unit score';
  const perWords = per === '' ? '' : /^(on|per) /.test(per) ? ` ${per}` : ` per ${per}`;
  return `  unit: ${unit}${perWords}${detail === '' ? '' : `, ${detail}`}`;
}

/** `split Sex into Male, Female`, from what the parts are called in the data. */
export function splitClause(known, parts) {
  const [name, ...names] = known[parts] ?? [];
  if (name === undefined) throw new Error(`No names are given for the parts '${parts}'`);
  return `  split ${name} into ${names.join(', ')}`;
}

/** Words with single spaces. Nothing that the language would read: it never looks into words. */
const tidy = (text) => text.replace(/\s+/g, ' ').trim();
