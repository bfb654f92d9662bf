import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isComparing, rules } from '@goldenthread/rules';
import { pages } from '@goldenthread/rules/pages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldenthread } from '../cli/command.js';
import { exampleOf } from '../rules/page-examples.js';
import { Editor } from '../server/editor.js';

// The rules are the only source of findings, in the editor and on the command line. Here both doors look at the same
// folder: every rule's failing and fixed example, each a plan of its own, and every example of the project.

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly range: { start: { line: number; column: number }; end: { line: number; column: number } };
  readonly accepted: { reason: string } | null;
}

const folder = (rule: string, kind: 'example' | 'fixed'): string => `rules/${rule}/${kind}`;
/** What the protocol's levels stand for; its lowest is for what a plan accepts. */
const LEVELS = ['', 'error', 'warning', 'hint', 'accepted'];

let editor: Editor;
let reported: Reported[];

beforeAll(async () => {
  const files: Record<string, string> = {};
  for (const rule of rules)
    for (const kind of ['example', 'fixed'] as const)
      for (const [file, text] of Object.entries(exampleOf(rule, kind))) files[`${folder(rule.name, kind)}/${file}`] = text;
  editor = await Editor.start(files, (at) => {
    mkdirSync(path.join(at, 'examples'));
    for (const name of readdirSync(EXAMPLES))
      cpSync(path.join(EXAMPLES, name), path.join(at, 'examples', name), { recursive: true });
  });
  const { out } = await goldenthread(['check', '--format', 'json'], { cwd: editor.folder });
  reported = (JSON.parse(out) as { plans: { findings: Reported[] }[] }).plans.flatMap((plan) => plan.findings);
}, 120_000);

afterAll(() => editor.stop());

const inFolder = (name: string): Reported[] => reported.filter((finding) => finding.file.startsWith(`${name}/`));

const COMPARING: ReadonlySet<string> = new Set(rules.filter(isComparing).map(({ name }) => name));

describe.each(rules.map(({ name }) => [name] as const))('%s', (name) => {
  it('is found in its example, and not when that is fixed, by the command', () => {
    const found = [...new Set(inFolder(folder(name, 'example')).map((finding) => finding.rule))].sort();
    // What takes two plans to see, a check of one does not show.
    const expected = [name, ...(pages[name].also ?? [])].filter((each) => !COMPARING.has(each));
    expect(found).toEqual([...new Set(expected)].sort());
    expect(inFolder(folder(name, 'fixed'))).toEqual([]);
  });
});

it('the editor shows what the command reports, everywhere', () => {
  const shown = [...editor.everything()].flatMap(([file, diagnostics]) =>
    diagnostics.map(({ code, severity, range, message }) => ({
      file,
      rule: code,
      severity: LEVELS[severity ?? 0],
      line: range.start.line + 1,
      column: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
      message: String(message).replace(/^Accepted: .*\n/, ''),
    })),
  );
  const expected = reported.map(({ file, rule, severity, range, message, accepted }) => ({
    file,
    rule,
    severity: accepted ? 'accepted' : severity,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    message,
  }));
  const sorted = (list: readonly object[]): string[] => list.map((each) => JSON.stringify(each)).sort();
  expect(sorted(shown)).toEqual(sorted(expected));
});
