import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, findings, foundBy } from './support.js';

const RULE = 'misleading-indentation';
const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n  report quarterly\nofficer Boss: Boss\n';

const found = (text: string): string[] => foundBy(RULE, PLAN + text).map(({ message }) => message);
/** Where a line goes: below the child that it stands after, or to what is around it. */
const shown = (text: string): string[] =>
  found(text).map((message) => /^‘(.*?)’ belongs to .* is indented/.exec(message)?.[1] ?? message);

describe('finds a line that may belong to somebody else', () => {
  it.each<[string, string, string[]]>([
    ['a status', 'project W: W\n  milestone M by 2025-03: M\n  status red in 2024/25 Q3: Late\n', ['status red in 2024/25 Q3']],
    ['an owner', 'project W: W\n  milestone M by 2025-03: M\n  owner Boss\n', ['owner Boss']],
    [
      'each of several lines',
      'project W: W\n  milestone M by 2025-03: M\n  owner Boss\n  status red\n',
      ['owner Boss', 'status red'],
    ],
    [
      'behind the last of several children',
      'project W: W\n  output A: A\n  milestone M by 2025-03: M\n    owner Boss\n  status red\n',
      ['status red'],
    ],
    ['tabs', 'project W: W\n\tmilestone M by 2025-03: M\n\tstatus red\n', ['status red']],
    ['a tab below four spaces', 'project W: W\n    milestone M by 2025-03: M\n\tstatus red\n', ['status red']],
    ['less than the child, more than the work', 'project W: W\n      milestone M by 2025-03: M\n   status red\n', ['status red']],
    [
      'behind an empty line and a comment',
      'project W: W\n  milestone M by 2025-03: M\n\n  # now\n  status red\n',
      ['status red'],
    ],
    [
      'in a declaration that is itself indented',
      '  project W: W\n    milestone M by 2025-03: M\n    status red\n',
      ['status red'],
    ],
    ['a measure of a benefit', 'project W: W\n  benefit B: B\n  measured by N\nmeasure N: N\n', ['measured by N']],
    [
      'a principle of an option',
      'decision D: D\n  option A: A\n    advantage: Quick\n  follows N\nprinciple N: N\n',
      ['follows N'],
    ],
    ['two levels down', 'review R: R\n  recommendation A: A\n    action B by 2025-03: B\n    owner Boss\n', ['owner Boss']],
    [
      'two levels out',
      'review R: R\n  recommendation A: A\n    action B by 2025-03: B\n  status complete\n',
      ['status complete'],
    ],
    ['a child of a child', 'review R: R\n  recommendation A: A\n  action B by 2025-03: B\n', ['action B by 2025-03']],
    ['a mitigation of a risk', 'risk R: R\n  mitigation A by 2025-03: A\n  owner Boss\n', ['owner Boss']],
    ['below a measure of its own', 'service S: S\n  measure N: N\n    unit percent\n  comment legal: Yes\n', ['comment legal']],
    ['below a risk without a line of its own', 'project W: W\n  risk R: R\n    threatens W\n  owner Boss\n', ['owner Boss']],
    [
      'below the last of several measures',
      'service S: S\n  measure N: N\n    owner Boss\n  measure O: O\n    owner Boss\n  status red\n  because: So\n',
      ['status red', 'because'],
    ],
    ['less than a measure, more than the work', 'service S: S\n    measure N: N\n  owner Boss\n', ['owner Boss']],
    [
      'below a risk below work of its own',
      'programme G: G\n  project W: W\n    part of G\n    risk R: R\n      threatens W\n  owner Boss\n',
      ['owner Boss'],
    ],
    ['lines that end as in Windows', 'project W: W\r\n  milestone M by 2025-03: M\r\n  status red\r\n', ['status red']],
    ['the last line, without an end', 'project W: W\n  milestone M by 2025-03: M\n  status red', ['status red']],
  ])('%s', (_, text, lines) => {
    expect(shown(text)).toEqual(lines);
  });

  it.each<[string, string]>([
    ['a line below its child', 'project W: W\n  milestone M by 2025-03: M\n    status red\n'],
    ['a line below its child, by a tab', 'project W: W\n\tmilestone M by 2025-03: M\n\t\tstatus red\n'],
    ['a tab below two spaces', 'project W: W\n  milestone M by 2025-03: M\n\tstatus red\n'],
    ['another step', 'project W: W\n   milestone M by 2025-03: M\n     status red\n'],
    ['a file that is not indented', 'project W: W\nmilestone M by 2025-03: M\nstatus red\n'],
    ['what the child cannot take', 'project W: W\n  milestone M by 2025-03: M\n  led by Boss\n'],
    ['what only the child can take', 'project W: W\n  milestone M: M\n  by 2025-03\n'],
    [
      'a file that always sets them level',
      'project W: W\n  milestone M: M\n  by 2025-03\n  status red\nproject V: V\n  milestone N by 2025-04: N\n  status red\n',
    ],
    ['a status in the child’s own line', 'project W: W\n  milestone M by 2025-03 status red: M\n'],
    ['lines above the children', 'project W: W\n  status red\n  milestone M by 2025-03: M\n'],
    ['a table of a budget', 'project W: W\n  budget\n  years 2024/25\n  revenue F £1k\nfund F: F\n'],
    ['no children', 'project W: W\n  status red\n'],
    ['a line below a measure of its own', 'service S: S\n  measure N: N\n    comment legal: Yes\n'],
    ['what only a measure of its own can take', 'service S: S\n  measure N: N\n  unit percent\n'],
    ['a measure at the margin', 'service S: S\nmeasure N: N\n  comment legal: Yes\n'],
  ])('is silent for %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('speaks of both by title, and is a warning', () => {
    const [finding] = foundBy(RULE, `${PLAN}workstream W: Work\n  milestone M by 2025-03: M\n  status red: Late\n`);
    expect(finding?.severity).toBe('warning');
    expect(finding?.element).toBe('W');
    expect(finding?.message).toBe(
      '‘status red’ belongs to ‘M’ but is indented like ‘Work’, so it is ignored. Indent it further, or move it above the milestone.',
    );
  });
});

describe('works nothing out from such a line', () => {
  const text = `${PLAN}workstream W: Work\n  milestone M by 2024-10: M\n  status complete in 2024/25 Q3\n`;
  const rules = (all: string): string[] => findings(all).map(({ rule, element }) => `${rule} ${element}`);

  it('neither for the work nor for the child', () => {
    expect(rules(text)).toContain('overdue M');
    expect(rules(text)).not.toContain('update-missing W');
  });
  it('until it is settled, either way', () => {
    const texts = { 'plan.plan': text };
    const [keep, move] = foundBy(RULE, texts)[0]?.fixes ?? [];
    if (!keep || !move) throw new Error('no fixes');
    expect([keep.title, move.title]).toEqual(['Keep it with ‘M’', 'Move it to ‘Work’']);
    const [kept, moved] = [applied(texts, keep)['plan.plan'] ?? '', applied(texts, move)['plan.plan'] ?? ''];
    expect(kept).toContain('  milestone M by 2024-10: M\n    status complete in 2024/25 Q3\n');
    expect(moved).toContain('workstream W: Work\n  status complete in 2024/25 Q3\n  milestone M by 2024-10: M\n');
    expect(rules(kept)).toContain('update-missing W');
    expect(rules(kept)).not.toContain('overdue M');
    expect(rules(moved)).not.toContain('update-missing W');
    for (const each of [kept, moved]) expect(foundBy(RULE, each)).toEqual([]);
  });
  it('keeps the red of work from being lost', () => {
    const red = text.replace('complete in', 'red in');
    const [, move] = foundBy(RULE, red)[0]?.fixes ?? [];
    if (!move) throw new Error('no fix');
    expect(rules(applied({ 'plan.plan': red }, move)['plan.plan'] ?? '')).toContain('red-without-recovery-action W');
  });
});

it('is settled by either fix, however it is indented', () => {
  const indent = fc.constantFrom(' ', '  ', '   ', '    ', '\t', '\t\t', '  \t');
  const line = fc.constantFrom('status red', 'owner Boss', 'because: Late', 'status amber in 2024/25 Q3: Late # soon');
  fc.assert(
    fc.property(
      indent,
      indent,
      fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (text) => text.split(/[ :]/)[0] }),
      fc.boolean(),
      (child, own, lines, crlf) => {
        const end = crlf ? '\r\n' : '\n';
        const written = [
          'project W: W',
          `${child}milestone M by 2025-03: M`,
          ...lines.map((each) => own + each),
          'officer Last: Last',
          '',
        ];
        let texts: Readonly<Record<string, string>> = { 'plan.plan': PLAN.replaceAll('\n', end) + written.join(end) };
        for (const way of [0, 1]) {
          let steps = 0;
          for (let finding = foundBy(RULE, texts)[0]; finding; finding = foundBy(RULE, texts)[0]) {
            const fix = finding.fixes[way];
            expect(fix).toBeDefined();
            if (fix) texts = applied(texts, fix);
            expect(++steps).toBeLessThan(5);
          }
          for (const each of lines) expect(texts['plan.plan']).toContain(each);
          expect(findings(texts).map(({ rule }) => rule)).not.toContain('line-not-understood');
        }
      },
    ),
    { numRuns: 60 },
  );
});
