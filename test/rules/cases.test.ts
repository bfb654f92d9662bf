import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { RULE_NAMES, type RuleName } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { type Place, placeOfFixes, readCases, withContents } from './cases/case-file.js';
import { findingsOf, fixesOf, textsOf } from './cases/run-case.js';
import { expectSoundFixes } from './support.js';

// Each case of each packages/rules/src/GROUP/RULE.cases.md. With UPDATE_CASES=1, the marks and fixes are written as they come out:
// for reviewing many changed messages at once as a difference in git.

const UPDATING = process.env.UPDATE_CASES === '1';

const files = globSync('packages/rules/src/*/*.cases.md').sort();

describe.each(files.map((file) => [basename(file, '.cases.md'), file] as const))('%s', (name, file) => {
  const rule = name as RuleName;
  const markdown = readFileSync(file, 'utf8');
  const { prelude, cases } = readCases(markdown);

  it('is a rule, with cases', () => {
    expect(RULE_NAMES).toContain(rule);
    expect(markdown.split('\n', 1)).toEqual([`# ${name}`]);
    expect(cases.length).toBeGreaterThan(0);
  });

  if (UPDATING) {
    it('is brought up to date', () => {
      const contents = new Map<Place, string>();
      for (const each of cases) {
        for (const [block, { actual }] of findingsOf(rule, prelude, each)) contents.set(block, actual);
        const fixes = fixesOf(rule, prelude, each);
        if (fixes) contents.set(placeOfFixes(each), fixes.actual);
      }
      writeFileSync(file, withContents(markdown, contents));
    });
    return;
  }

  it.each(cases.map((each) => [each.title, each] as const))('%s', (_, each) => {
    for (const { expected, actual } of findingsOf(rule, prelude, each).values()) expect(actual).toBe(expected);
    const fixes = fixesOf(rule, prelude, each);
    if (fixes) expect(fixes.actual).toBe(fixes.expected);
    if (!each.before) expectSoundFixes(rule, textsOf(prelude, each));
  });
});
