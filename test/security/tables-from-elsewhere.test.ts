// Tables, forms, mappings and modules that come from elsewhere: whatever lies under the name, it is refused in one sentence, at once.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread, SOUND } from '../cli/command.js';

const SECRET = 'TOKEN=do-not-show';
const PLAN = `${SOUND}measure M: Visits
  unit visits
  reported quarterly
  target 2024/25 Q4 1,000
  owner Director
  figures from: figures.csv
`;

/** What is given a file from elsewhere, and the file. */
const DOORS: readonly (readonly [args: readonly string[], file: string])[] = [
  [['import', 'table.csv', '--dry-run', '-o', 'new'], 'table.csv'],
  [['import', 'table.xlsx', '--dry-run', '-o', 'new'], 'table.xlsx'],
  [['import', 'good.csv', '--dry-run', '-o', 'new', '--map', 'map.json'], 'map.json'],
  [['export', '--into', 'own.xlsx', '--dry-run'], 'own.xlsx'],
  [['receive', 'form.html', '.', '--dry-run'], 'form.html'],
  [['receive', 'form.xlsx', '.', '--dry-run'], 'form.xlsx'],
  [['reconcile', 'ledger.csv'], 'ledger.csv'],
  [['reconcile', 'good.csv', '--map', 'map.json'], 'map.json'],
  [['report', 'quarter', '--template', 'house.docx', '-o', 'r.docx'], 'house.docx'],
  [['check', '--baseline', 'gaps.json'], 'gaps.json'],
  [['check', '--rules-from', 'rules.mjs'], 'rules.mjs'],
  [['check'], 'figures.csv'],
];

/** What lies there. */
const KINDS: Readonly<Record<string, (file: string) => void>> = {
  'a pipe': (file) => execFileSync('mkfifo', [file]),
  'a folder': (file) => mkdirSync(file),
  'a link to a secret': (file) => symlinkSync('secret.env', file),
  'a link to itself': (file) => symlinkSync(path.basename(file), file),
  'a link to a device': (file) => symlinkSync('/dev/zero', file),
  'a file of two gigabytes of nothing': (file) => {
    writeFileSync(file, '');
    truncateSync(file, 2 ** 31);
  },
  'text in UTF-16': (file) => writeFileSync(file, Buffer.from('\ufeffCode,Year\nA1,2025/26\n', 'utf16le')),
  'bytes at random': (file) =>
    writeFileSync(file, Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251))),
  'a zip of parts that hold more than they say': (file) => {
    const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(20_000_000) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 9, true);
    writeFileSync(file, bytes);
  },
  'the beginning of a zip': (file) => writeFileSync(file, Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000', 'latin1')),
};

describe.skipIf(process.platform === 'win32').each(Object.entries(KINDS))('%s', (kind, make) => {
  it.each(DOORS)('given to %j', { timeout: 60_000 }, async (args, file) => {
    const cwd = folderWith({ 'town.plan': PLAN, 'secret.env': SECRET, 'good.csv': 'Code,Year,Amount\nA1,2025/26,100\n' });
    make(path.join(cwd, file));
    const { code, out, err } = await goldenthread(args, { cwd });
    expect({ args, kind, code }).toEqual({ args, kind, code: expect.toBeOneOf([1, 2]) });
    expect(`${out}${err}`).not.toMatch(/has a bug|do-not-show|\n\s+at .*:\d+:\d+/);
    expect(`${out}${err}`.trim()).not.toBe('');
    expect(readFileSync(path.join(cwd, 'town.plan'), 'utf8')).toBe(PLAN);
  });
});
