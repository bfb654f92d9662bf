import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const ROOT = join(import.meta.dirname, '..', '..');
const SCOPE = 'source.goldenthread';

let grammar: IGrammar;

beforeAll(async () => {
  const { buffer } = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  await oniguruma.loadWASM(buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const path = join(ROOT, 'syntaxes', 'goldenthread.tmLanguage.json');
      // Other languages' colours, such as Markdown's in a narrative, are the editor's.
      return scope === SCOPE ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path) : null;
    },
  });
  const loaded = await registry.loadGrammar(SCOPE);
  if (!loaded) throw new Error('The grammar could not be loaded.');
  grammar = loaded;
});

/** The coloured parts of a line, each with its innermost scope. */
function colours(line: string): string[] {
  return grammar
    .tokenizeLine(line, null)
    .tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex).trim(), scope: scopes.at(-1) }))
    .filter(({ text }) => text !== '')
    .map(({ text, scope }) => `${text} = ${scope?.replace(/\.?goldenthread$/, '')}`);
}

const NAME = 'entity.name.type';
const CLAUSE = 'keyword.other.clause';
const KIND = 'keyword.control.kind';
const VALUE = 'constant.language.value';
const COLON = ': = punctuation.separator.colon';

describe('the colours of a line', () => {
  test.each([
    [
      'outcome StrongEconomy: Local # 1 > all',
      `outcome = ${KIND}`,
      `StrongEconomy = ${NAME}.declaration`,
      COLON,
      'Local # 1 > all = meta.words',
    ],
    [
      'financial plan MTFS: Medium term',
      `financial plan = ${KIND}`,
      `MTFS = ${NAME}.declaration`,
      COLON,
      'Medium term = meta.words',
    ],
    ['budget for CanalQuarter', `budget for = ${KIND}`, `CanalQuarter = ${NAME}.declaration`],
    [
      '  led by KPI-12, Úna # who',
      `led by = ${CLAUSE}`,
      `KPI-12 = ${NAME}.reference`,
      ', = punctuation.separator.comma',
      `Úna = ${NAME}.reference`,
      '# = punctuation.definition.comment',
      'who = comment.line.number-sign',
    ],
    ['  supports County.Growth', `supports = ${CLAUSE}`, `County.Growth = ${NAME}.reference`],
    ['  > Long *words*: 1', '> = punctuation.definition.quote', 'Long *words*: 1 = markup.quote'],
    ['# Only a remark', '# = punctuation.definition.comment', 'Only a remark = comment.line.number-sign'],
    ['  stage at risk', `stage = ${CLAUSE}`, `at risk = ${VALUE}`],
    ['  at risk £50k -', `at risk = ${CLAUSE}`, '£50k = constant.numeric.money', '- = constant.language.none'],
    [
      '  status amber in 2024/25 Q3',
      `status = ${CLAUSE}`,
      `amber = ${VALUE}`,
      `in = ${CLAUSE}`,
      '2024/25 Q3 = constant.numeric.quarter',
    ],
    ['  call priority: Ambition', `call = ${CLAUSE}`, `priority = ${VALUE}`, COLON, 'Ambition = meta.words'],
    [
      '  years 2024/25 2024-06 2024-06-30',
      `years = ${CLAUSE}`,
      '2024/25 = constant.numeric.year',
      '2024-06 = constant.numeric.month',
      '2024-06-30 = constant.numeric.date',
    ],
    [
      '  target 58.4% 1,200 -£1.5m',
      `target = ${CLAUSE}`,
      '58.4% = constant.numeric.percent',
      '1,200 = constant.numeric.number',
      '-£1.5m = constant.numeric.money',
    ],
    [
      '  saving GeneralFund once £50k',
      `saving = ${CLAUSE}`,
      `GeneralFund = ${NAME}.reference`,
      `once = ${VALUE}`,
      '£50k = constant.numeric.money',
    ],
    [
      'saving RouteOptimisation: Routes',
      `saving = ${KIND}`,
      `RouteOptimisation = ${NAME}.declaration`,
      COLON,
      'Routes = meta.words',
    ],
    ['  rule status-missing error', `rule = ${CLAUSE}`, 'status-missing = variable.other.word', `error = ${VALUE}`],
    [
      '  background: See https://example.org/a.',
      `background = ${CLAUSE}`,
      COLON,
      'See = meta.words',
      'https://example.org/a = markup.underline.link',
      '. = meta.words',
    ],
  ])('%s', (line, ...expected) => {
    expect(colours(line)).toEqual(expected);
  });
});

describe('every example', () => {
  const plans = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.plan'),
  );
  test.each(plans)('%s has no word without a colour', (path) => {
    const plain = readFileSync(join(ROOT, 'examples', path), 'utf8')
      .split('\n')
      .flatMap((line) => colours(line))
      .filter((colour) => / = (source)?$/.test(colour));
    expect(plain).toEqual([]);
  });
});
