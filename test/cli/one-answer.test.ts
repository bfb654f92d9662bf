import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOf } from '@goldenthread/model';
import { checkPaths } from '@goldenthread/workspace/node';
import { parse as parseJunit, type TestSuites } from 'junit2json';
import type { Log } from 'sarif';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { Editor } from '../server/editor.js';
import { goldenthread } from './command.js';

// Whichever way a check is asked for, the answer is the same: in every format, by the API and in the editor, whatever
// currency, encoding and script a plan is written in.

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/** Titles of one thing in the scripts that officers and residents write. */
const SCRIPTS = {
  english: 'A town where everyone thrives',
  welsh: 'Gŵyl y môr, a thŷ i bawb â’i gartref',
  gaelic: 'Àite sàbhailte ’s càirdeil dhan a h-uile duine',
  arabic: 'مدينة يزدهر فيها الجميع',
  chinese: '人人安居樂業的城鎮',
  emoji: 'Everyone thrives 🌳👩‍👩‍👧',
};

const CURRENCIES = { GBP: '£', EUR: '€', USD: '$' };

/** A plan with money in it, and gaps of every severity: among them a name that nothing declares. */
const planIn = (currency: keyof typeof CURRENCIES, title: string): string =>
  `plan Town: ${title}
  currency ${currency}
  as at 2025-03-31
  years 2024/25 to 2026/27
vision Thriving: ${title}
officer Director: Director of place
portfolio Place: Place
priority Jobs: ${title}
  supports Thriving
outcome Work: More people are in work
  supports Job
fund General: General fund
  type general fund
  available 2025/26 ${CURRENCIES[currency]}60
project Skills: ${title}
  delivers Work
  led by Director
  budget
    years    2025/26 2026/27
    General  ${CURRENCIES[currency]}60     ${CURRENCIES[currency]}1.5m
`;

const utf16 = (text: string, swapped: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
};

/** The bytes of a text, by the encodings that plans are saved in. */
const ENCODINGS: Record<string, (text: string) => Buffer | undefined> = {
  utf8: (text) => Buffer.from(text),
  'utf8-bom': (text) => Buffer.from(`\ufeff${text}`),
  'utf16-le': (text) => utf16(text, false),
  'utf16-be': (text) => utf16(text, true),
  windows1252: (text) => {
    const bytes = [...text].map((each) => WINDOWS.get(each) ?? each.codePointAt(0) ?? 0);
    return bytes.some((byte) => byte > 255) ? undefined : Buffer.from(bytes);
  },
};
const WINDOWS = new Map([
  ['€', 0x80],
  ['’', 0x92],
]);

interface Told {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

const sorted = (found: readonly Told[]): string[] =>
  found.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`).sort();

let editor: Editor;
/** What the API finds, but for what plans accept. */
let expected: Told[];

beforeAll(async () => {
  editor = await Editor.start({}, (folder) => {
    cpSync(EXAMPLES, path.join(folder, 'examples'), { recursive: true });
    for (const currency of Object.keys(CURRENCIES) as (keyof typeof CURRENCIES)[])
      for (const [script, title] of Object.entries(SCRIPTS))
        for (const [encoding, bytesOf] of Object.entries(ENCODINGS)) {
          const bytes = bytesOf(planIn(currency, title));
          if (bytes === undefined) continue;
          const at = path.join(folder, 'corpus', `${currency}-${script}-${encoding}`);
          mkdirSync(at, { recursive: true });
          writeFileSync(path.join(at, 'town.plan'), bytes);
        }
  });
  const checked = await checkPaths([editor.folder]);
  expected = checked
    .flatMap(({ findings }) => findings)
    .filter(({ accepted }) => !accepted)
    .map(({ file, at, rule, message }) => ({
      file: path.relative(editor.folder, file.file),
      line: placeOf(file, at.start).line,
      rule,
      message,
    }));
}, 120_000);

afterAll(() => editor.stop());

it('the corpus is one: in each script and encoding the same is found, and money is counted in each currency', () => {
  const plans = readdirSync(path.join(editor.folder, 'corpus'));
  expect(plans.length).toBeGreaterThan(70);
  const found = (plan: string): string[] =>
    expected
      .filter(({ file, rule }) => file === path.join('corpus', plan, 'town.plan') && rule !== 'text-to-normalise')
      .map(({ line, rule }) => `${line} ${rule}`)
      .sort();
  expect(found('EUR-english-utf8')).toContain('11 unknown-name');
  for (const currency of ['GBP', 'EUR'])
    for (const plan of plans.filter((each) => each.startsWith(currency)))
      expect({ plan, found: found(plan) }).toEqual({ plan, found: found('GBP-english-utf8') });
});

/** What each format tells, read as its reader would. */
const READERS: Record<string, (text: string) => Told[] | Promise<Told[]>> = {
  json: (text) =>
    checkReport
      .parse(JSON.parse(text))
      .plans.flatMap(({ findings }) => findings)
      .filter(({ accepted }) => accepted === null)
      .map(({ file, range, rule, message }) => ({ file, line: range.start.line, rule, message })),
  sarif: (text) =>
    ((JSON.parse(text) as Log).runs[0]?.results ?? []).map(({ ruleId = '', message, locations }) => {
      const place = locations?.[0]?.physicalLocation;
      const file = decodeURI(place?.artifactLocation?.uri ?? '');
      return { file, line: place?.region?.startLine ?? 0, rule: ruleId, message: message.text ?? '' };
    }),
  gitlab: (text) =>
    (
      JSON.parse(text) as {
        check_name: string;
        description: string;
        location: { path: string; positions?: { begin: { line: number } }; lines?: { begin: number } };
      }[]
    ).map(({ check_name: rule, description: message, location }) => ({
      file: location.path,
      line: location.positions?.begin.line ?? location.lines?.begin ?? 0,
      rule,
      message,
    })),
  rdjson: (text) =>
    (
      JSON.parse(text) as {
        diagnostics: {
          message: string;
          code: { value: string };
          location: { path: string; range: { start: { line: number } } };
        }[];
      }
    ).diagnostics.map(({ message, code, location }) => ({
      file: location.path,
      line: location.range.start.line,
      rule: code.value,
      message,
    })),
  github: (text) =>
    [...text.matchAll(/^::(?:error|warning|notice) (.*?)::(.*)$/gm)].map(([, properties = '', message = '']) => {
      const { title = '', file = '', line = '' } = propertiesOf(properties, ',', plain);
      return { file, line: Number(line), rule: title, message: plain(message) };
    }),
  azure: (text) =>
    [...text.matchAll(/^##vso\[task\.logissue (.*?)\](.*)$/gm)].map(([, properties = '', message = '']) => {
      const { code = '', sourcepath = '', linenumber = '' } = propertiesOf(properties, ';', (each) => plain(each, 'AZP25'));
      const said = plain(message, 'AZP25').replace(/^Hint: /, '');
      return { file: sourcepath, line: Number(linenumber), rule: code, message: said };
    }),
  junit: async (text) =>
    ((await parseJunit(text)) as TestSuites).testsuite?.flatMap(({ testcase = [] }) =>
      testcase.flatMap((each) => {
        const said = each.failure?.[0]?.inner ?? each['system-out']?.[0];
        const [, file = '', line = '', message = ''] =
          /^(.*?):(\d+):\d+: (?:(?:error|warning|hint): )?(.*)$/s.exec(said ?? '') ?? [];
        const rule = each.name?.replace(/[:\s(].*$/s, '') ?? '';
        return said === undefined ? [] : [{ file, line: Number(line), rule, message }];
      }),
    ) ?? [],
  lines: (text) =>
    [...text.matchAll(/^(.*?):(\d+):.*?: \w+: (.*) \[([a-z-]+)\]$/gm)].map(
      ([, file = '', line = '', message = '', rule = '']) => ({
        file,
        line: Number(line),
        rule,
        message,
      }),
    ),
};

const plain = (text: string, percent = '25'): string =>
  text
    .replaceAll(/%(3A|2C|0A|0D|5D|3B)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(`%${percent}`, '%');

const propertiesOf = (text: string, between: string, decoded: (text: string) => string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(between)
      .filter((each) => each !== '')
      .map((each) => {
        const [name = '', value = ''] = each.split(/=(.*)/s);
        return [name, decoded(value)];
      }),
  );

it.each(Object.entries(READERS))('--format %s tells what the API finds', { timeout: 120_000 }, async (format, read) => {
  const { out } = await goldenthread(['check', '--format', format], { cwd: editor.folder });
  expect(sorted(await read(out))).toEqual(sorted(expected));
});

it('plain check tells what the API finds', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-'));
  try {
    // A file holds all of it; a screen only the worst.
    const file = path.join(folder, 'found.txt');
    const { code } = await goldenthread(['check', '-o', file], { cwd: editor.folder });
    expect(code).toBe(1);
    const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
    for (const { message } of expected) expect(text).toContain(message.replaceAll(/\s+/g, ' '));
    const heads = text.match(/ \d+:\d+ (error|warning|hint)\b/g) ?? [];
    expect(heads).toHaveLength(expected.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the editor shows what the API finds', () => {
  const shown = [...editor.everything()].flatMap(([file, diagnostics]) =>
    diagnostics
      .filter(({ severity }) => severity !== 4)
      .map(({ code, range, message }) => ({
        file,
        line: range.start.line + 1,
        rule: String(code),
        message: typeof message === 'string' ? message : message.value,
      })),
  );
  expect(sorted(shown)).toEqual(sorted(expected));
});
