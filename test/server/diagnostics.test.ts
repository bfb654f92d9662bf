import { readFileSync } from 'node:fs';
import { PUBLISHED_AT, rules } from '@goldenthread/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Diagnostic, DiagnosticTag } from 'vscode-languageserver-protocol';
import { Editor } from './editor.js';

const PLAN = `plan CouncilPlan: Council plan
measure Made: Made
measure Counted: Counted
  replaces Made
outcome Jobs: Jobs
  measured by Made, Counted
  accept outcome-unfunded: Not for long
outcome Jobs: Jobs again
`;

let editor: Editor;
let found: Diagnostic[];
beforeAll(async () => {
  editor = await Editor.start({ 'plan.plan': PLAN });
  found = editor.diagnostics('plan.plan');
});
afterAll(() => editor.stop());

const of = (rule: string): Diagnostic | undefined => found.find(({ code }) => code === rule);

describe('what is published of a finding', () => {
  it('leads to the page of its rule, which is there', () => {
    const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: { url: string } };
    expect(repository.url).toBe(`git+${PUBLISHED_AT}.git`);
    expect(found.length).toBeGreaterThan(5);
    for (const { code, codeDescription } of found)
      expect(codeDescription?.href).toBe(`${PUBLISHED_AT}/blob/main/docs/rules/${code}.md`);
    for (const { name } of rules) expect(() => readFileSync(`docs/rules/${name}.md`)).not.toThrow();
  });

  it('names the other places that it is about', () => {
    const [other] = of('duplicate-name')?.relatedInformation ?? [];
    expect(other?.location).toMatchObject({ uri: editor.uri('plan.plan'), range: { start: { line: 7 } } });
  });

  it('dims what is unused, and strikes through what has been replaced', () => {
    expect(of('accept-unused')?.tags).toEqual([DiagnosticTag.Unnecessary]);
    expect(of('links-to-superseded')).toMatchObject({
      tags: [DiagnosticTag.Deprecated],
      range: { start: { line: 5, character: 14 }, end: { line: 5, character: 18 } },
    });
    expect(of('duplicate-name')?.tags).toBeUndefined();
  });
});
