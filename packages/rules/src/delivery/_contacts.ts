/** A way to reach a person, found in a text. */
export interface Contact {
  readonly kind: 'e-mail address' | 'telephone number';
  readonly start: number;
  readonly end: number;
}

const EMAIL = /(?<![\w.%+'-])[\w.%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g;
/** The country's code or a 0, then figures in groups; never part of a longer number, an amount or a reference. */
const NUMBER =
  /(?<![\w£€.,/#-]|\d[ \u00a0])(?:(?:\+|00)44[ \u00a0-]?(?:\(0\)[ \u00a0]?)?|\(?0)[1-9](?:[ \u00a0()-]{0,2}\d){7,9}(?![\w%]|[.,/-]\d)/g;

/** Every e-mail address and telephone number in a text, in order. */
export function contactsIn(text: string): Contact[] {
  const contacts: Contact[] = [];
  for (const match of text.matchAll(EMAIL)) {
    contacts.push({ kind: 'e-mail address', start: match.index, end: match.index + match[0].replace(/[.-]+$/, '').length });
  }
  for (const match of text.matchAll(NUMBER)) {
    if (isTelephone(match[0]))
      contacts.push({ kind: 'telephone number', start: match.index, end: match.index + match[0].length });
  }
  return contacts.sort((a, b) => a.start - b.start);
}

/**
 * Whether figures in groups are a number of the United Kingdom: as many figures as one has, and groups as people
 * write them. Dates, years and references group otherwise.
 */
function isTelephone(text: string): boolean {
  const abroad = /^(?:\+|00)44/.test(text);
  const national = abroad
    ? `0${text
        .replace(/^(?:\+|00)44/, '')
        .replace(/^[ \u00a0-]?\(0\)/, '')
        .replace(/^[ \u00a0-]+/, '')}`
    : text;
  const groups = national.match(/\d+/g) ?? [];
  const figures = groups.join('');
  if (!/^0[1235789]/.test(figures)) return false;
  if (groups.length === 1) return figures.length === 11 || (abroad && figures.length === 10);
  const [area = '', ...rest] = groups;
  if (area.length < 3 || area.length > 6 || rest.length > 4 || rest.some((group) => group.length < 2)) return false;
  return figures.length === 11 || figures.length === 10;
}
