import { strFromU8 } from 'fflate';

/** A template that cannot be used, in words for the person who named it. */
export class TemplateError extends Error {}

/** Parts that run, or that hold what runs. */
const RUNS = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|embeddings\/|attachedToolbars\.bin)|\.(exe|dll|js|vbs|bin)$/i;
/** Fields that fetch something, or start something, when the document is opened or printed. */
const FETCHES = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|MACROBUTTON|DATABASE|RD)\b/i;
/** Printers' settings are no program. */
const HARMLESS = /(^|\/)printerSettings\d*\.bin$/i;

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The parts of a template that may go into a report: it is opened by whoever the report is sent to. Throws a {@link TemplateError}
 * for one that runs or fetches anything. What names the template that it was itself made of is left out.
 */
export function safeParts(parts: Parts): Parts {
  const running = Object.keys(parts).find((name) => RUNS.test(name) && !HARMLESS.test(name));
  if (running !== undefined || /macroEnabled/i.test(textOf(parts, '[Content_Types].xml')))
    throw new TemplateError('it holds macros or embedded programs. Save a copy without them as a Word document (.docx)');
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (name.endsWith('.rels')) return [name, withoutElsewhere(strFromU8(bytes), bytes)];
      if (name === 'word/settings.xml') return [name, withoutAttached(strFromU8(bytes), bytes)];
      if (name.endsWith('.xml')) refuseFetching(strFromU8(bytes));
      return [name, bytes];
    }),
  );
}

const textOf = (parts: Parts, name: string): string => (parts[name] ? strFromU8(parts[name]) : '');

/** Relationships, without that to an attached template. Links that a reader clicks may lead out, nothing else may. */
function withoutElsewhere(text: string, bytes: Uint8Array): Uint8Array {
  const kept = text.replace(/<(?:\w+:)?Relationship\b[^<>]*>/g, (each) => {
    if (!/TargetMode\s*=\s*["']External["']/i.test(each) || /\/hyperlink["']/.test(each)) return each;
    if (/\/attachedTemplate["']/.test(each)) return '';
    const [, target = ''] = /\bTarget\s*=\s*["']([^"']{0,100})/.exec(each) ?? [];
    throw new TemplateError(
      `it takes a part from elsewhere (${target}). Put that part into the document itself, and save it again`,
    );
  });
  return kept === text ? bytes : new TextEncoder().encode(kept);
}

function withoutAttached(text: string, bytes: Uint8Array): Uint8Array {
  const kept = text.replace(/<w:(?:attachedTemplate|mailMerge)\b[^<>]*\/>/g, '');
  return kept === text ? bytes : new TextEncoder().encode(kept);
}

/** A field's instruction may be spread over several runs. */
function refuseFetching(xml: string): void {
  const spread = [...xml.matchAll(/<w:instrText\b[^<>]*>([^<]*)/g)].map(([, text = '']) => text).join('');
  const whole = [...xml.matchAll(/\bw:instr\s*=\s*["']([^"']*)/g)].map(([, text = '']) => text).join(' ');
  const [field] = FETCHES.exec(`${spread} ${whole}`) ?? [];
  if (field !== undefined)
    throw new TemplateError(
      `it has a field that fetches or starts something (${field.toUpperCase()}). Take the field out, and save it again`,
    );
  if (/<w:(altChunk|subDoc)\b/.test(xml))
    throw new TemplateError('it takes in other documents. Put their words into the document itself, and save it again');
}
