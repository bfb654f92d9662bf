import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { safeParts, TemplateError } from './word-template-guard.js';

const DOCUMENT = 'word/document.xml';

/** The largest that the parts of a template may be once unpacked, in bytes. */
const LARGEST = 50_000_000;

/**
 * A report inside a council's own document: everything of the template stays (cover, styles, headers and footers), and the
 * report's body follows it, before the settings of the last page.
 */
export function intoTemplate(template: Uint8Array, report: Uint8Array): Uint8Array {
  const theirs = safeParts(unpack(template));
  const own = inner(textOf(unpack(report), DOCUMENT));
  const body = own.slice(0, lastSection(own));
  const document = textOf(theirs, DOCUMENT);
  const end = document.lastIndexOf('</w:body>');
  if (end < 0) throw new TemplateError('it has no body');
  const last = lastSection(document.slice(0, end));
  const merged = document.slice(0, last) + body + document.slice(last);
  return zipSync({ ...theirs, [DOCUMENT]: strToU8(withNamespaces(merged)) }, { mtime: '1980-01-02' });
}

/** Where the settings of the last page begin, at the end of a body; its end where it has none. */
function lastSection(body: string): number {
  if (!body.trimEnd().endsWith('</w:sectPr>')) return body.length;
  let at = body.lastIndexOf('<w:sectPr');
  // `<w:sectPrChange` is another element.
  while (at >= 0 && /\w/.test(body[at + '<w:sectPr'.length] ?? '')) at = at === 0 ? -1 : body.lastIndexOf('<w:sectPr', at - 1);
  return at < 0 ? body.length : at;
}

/** Prefixes that the report's body uses, where the template does not declare them itself. */
const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

function withNamespaces(document: string): string {
  return document.replace(/<w:document\b[^<>]*>/, (opening) => {
    const missing = Object.entries(NAMESPACES).filter(([prefix]) => !opening.includes(`xmlns:${prefix}=`));
    return opening.replace(/>$/, `${missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')}>`);
  });
}

function inner(document: string): string {
  const start = document.indexOf('<w:body>') + '<w:body>'.length;
  return document.slice(start, document.lastIndexOf('</w:body>'));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new TemplateError('it is larger than 50 MB once unpacked');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError('it is not a Word document (.docx)');
  }
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  if (!part) throw new TemplateError('it is not a Word document (.docx)');
  return strFromU8(part);
}
