import { unpackZip, ZipError, type ZipLimits, type ZipProblem } from '@goldenthread/model/zip';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { safeParts, TemplateError } from './word-template-guard.js';

const DOCUMENT = 'word/document.xml';

/** The most that a template may hold once it is unpacked. */
const LIMITS: ZipLimits = { bytes: 50_000_000, parts: 5_000 };

const PROBLEMS: Readonly<Record<ZipProblem, string>> = {
  damaged: 'it is not a Word document (.docx), or it is damaged',
  locked: 'it has a password. Save a copy without it',
  'too large': 'it is larger than 50 MB once unpacked, or than it says. Save it again in Word, with fewer pictures',
};

/** Where a report goes in a template. */
export const REPORT_PLACE = 'golden-thread-report';

/**
 * A council's own document with a place for the report. All of it stays (cover, styles, headers and footers); the place is at its
 * end, before the settings of the last page.
 */
export function placeFor(template: Uint8Array): Uint8Array {
  const theirs = safeParts(unpack(template));
  const document = textOf(theirs, DOCUMENT);
  const end = document.lastIndexOf('</w:body>');
  if (end < 0) throw new TemplateError('it has no body');
  const last = lastSection(document.slice(0, end));
  const place = `<w:p><w:r><w:t>{{${REPORT_PLACE}}}</w:t></w:r></w:p>`;
  return zipSync({ ...theirs, [DOCUMENT]: strToU8(document.slice(0, last) + place + document.slice(last)) });
}

/** Where the settings of the last page begin, at the end of a body; its end where it has none. */
function lastSection(body: string): number {
  if (!body.trimEnd().endsWith('</w:sectPr>')) return body.length;
  let at = body.lastIndexOf('<w:sectPr');
  // `<w:sectPrChange` is another element.
  while (at >= 0 && /\w/.test(body[at + '<w:sectPr'.length] ?? '')) at = at === 0 ? -1 : body.lastIndexOf('<w:sectPr', at - 1);
  return at < 0 ? body.length : at;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unpackZip(bytes, LIMITS);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new TemplateError(PROBLEMS[error.problem], { cause: error });
  }
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  if (!part) throw new TemplateError('it is not a Word document (.docx)');
  return strFromU8(part);
}
