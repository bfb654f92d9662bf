const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a note as raised digits, which can be told from the digits of a figure; a letter goes in square brackets. */
export function superscript(text: string): string {
  const mark = text.trim();
  if (mark === '' || /^(st|nd|rd|th)$/i.test(mark)) return text;
  if (/^\d+$/.test(mark)) return mark.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
  if (/^[\d\s,;()]+$/.test(mark)) return [...mark.matchAll(/\d/g)].map(([digit]) => RAISED[Number(digit)] ?? digit).join('');
  return /^[*†‡§#]+$|^\[.*\]$/.test(mark) ? mark : `[${mark}]`;
}
