// What a proposal brings with it must not say what runs with the pipeline's token, nor where findings are shown.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { BROKEN, goldenthread } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { pages } from '../docs/pages.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

it.each(['action.yml', 'templates/check.yml', 'azure/check.yml'])(
  '%s runs npm in an empty folder, from a registry that is set',
  (file) => {
    const text = read(file);
    const runs = text.split('\n').filter((line) => line.includes('npx '));
    expect(runs.length).toBeGreaterThan(1);
    for (const line of runs) expect(line).toContain('npx --yes "$PACKAGE" -C "$here" ');
    const [before = ''] = text.split('npx ');
    expect(before.slice(before.lastIndexOf('here='))).toMatch(
      /empty=[$`(]+mktemp -d[`)] && cd "\$empty" \|\| exit 2\n\s+echo '\{\}' > package\.json\n/,
    );
    expect(text.match(/npm_config_registry: /g)?.length).toBe(text.match(/\bPACKAGE: /g)?.length);
    for (const document of text.split(/^---$/m)) expect(() => parse(document)).not.toThrow();
  },
);

it('no example of a document, and no hook, runs npm in a checkout or fetches without a registry', () => {
  const files = [...pages, ...['.pre-commit-hooks.yaml'].map((file) => ({ path: file, text: `\`\`\`\n${read(file)}\`\`\`\n` }))];
  const lines = files.flatMap(({ path: file, text }) =>
    [...text.matchAll(/^```.*\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
      code
        .split('\n')
        .filter((line) => /\b(npx|npm (exec|install|i|ci)|yarn|pnpm)\b/.test(line) && !file.startsWith('CONTRIBUTING'))
        .map((line) => [file, line.trim()] as const),
    ),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const [file, line] of lines) {
    expect({ file, line }).toEqual({ file, line: expect.not.stringMatching(/\bnpx\b|npm exec/) });
    if (!line.includes('--global')) continue;
    expect({ file, line }).toEqual({ file, line: expect.stringContaining('--registry=https://registry.npmjs.org/') });
    // What a pipeline runs; the page says of the other from which folder.
    if (line.startsWith('-'))
      expect(line).toMatch(/^- (\w+: )?empty=\$\(mktemp -d\) && cd "\$empty" && npm install --global --ignore-scripts /);
  }
});

it.each([
  ['github', 'file=below/plans/town.plan,'],
  ['gitlab', '"path": "below/plans/town.plan"'],
  ['azure', 'sourcepath=below/plans/town.plan;'],
])('in %s a path is seen from the top of the repository, wherever the check runs', async (format, expected) => {
  const { folder } = new TestRepository({ 'below/plans/town.plan': BROKEN });
  const outputs = await Promise.all([
    goldenthread(['check', '--format', format], { cwd: folder }),
    goldenthread(['check', '--format', format], { cwd: path.join(folder, 'below/plans') }),
    goldenthread(['-C', path.join(folder, 'below'), 'check', '--format', format], { cwd: '/' }),
  ]);
  for (const { code, out } of outputs) expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(expected) });
  expect(new Set(outputs.map(({ out }) => out)).size).toBe(1);
});

it('a folder that cannot be worked in is told', async () => {
  expect(await goldenthread(['-C', '/nowhere/at/all', 'check'])).toEqual({
    code: 2,
    out: '',
    err: '/nowhere/at/all cannot be worked in: it does not exist.\n',
  });
});
