// Hostile words through the real reader of every place that words are written to.
import { ESCAPERS, type EscapeTarget, toJson, toMarkdown, visible, xmlForLog } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { HARMLESS, HOSTILE } from './hostile.js';
import { azureCommand, githubCommand, githubMarkdown, linesOf, REFERENCES, readHtml, readTerminal } from './readers.js';

/** Words as nobody could tell them apart: without what parts a mark from its word, and with plain spaces. */
const seen = (text: string): string => visible(text).replaceAll(/\s+/g, ' ').trim();

/** What steers a terminal or turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const COMMIT_AS_CODE = /<code>[0-9a-f]{7,40}<\/code>/g;

/** What a reader makes of escaped words: why they are not harmless; empty where they are. */
const READERS: Record<
  Exclude<EscapeTarget, 'cell' | 'csv' | 'mermaid'>,
  (text: string, apply: (text: string) => string) => string[] | Promise<string[]>
> = {
  async terminal(text, apply) {
    const { lines, did } = await readTerminal(apply(text));
    return [
      ...did,
      ...(lines.length > 1 ? ['more than one line'] : []),
      ...(seen(lines.join('')) === seen(text) ? [] : [`shown as ${lines[0]}`]),
    ];
  },
  async log(text, apply) {
    const outputs = [text, `town.plan: ${text}`, `${text}${text}`, `a\n${text}`].map(apply);
    const commands = outputs
      .flatMap((output) => linesOf(output).flatMap((line) => [githubCommand(line), azureCommand(line)]))
      .filter(Boolean);
    const { did } = await readTerminal(outputs.join('\n'));
    return [...commands.map((command) => `command ${command}`), ...did];
  },
  markdown(text, apply) {
    const found: string[] = [];
    for (const [frame, expected] of [
      [(words: string) => words, ['p']],
      [(words: string) => `**${words}**`, ['p', 'strong']],
      [
        (words: string) => `| a | b |\n|---|---|\n| ${words} | z |`,
        ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'],
      ],
    ] as const) {
      if (seen(text) === '') continue;
      // The number of a commit is code, so that it links nowhere and can be copied.
      const html = githubMarkdown(frame(apply(text)));
      const { elements, comments, words } = readHtml(html.replace(COMMIT_AS_CODE, 'COMMIT'));
      if (elements.join() !== expected.join() || comments > 0) found.push(`became ${elements.join(', ')}`);
      for (const reference of REFERENCES) if (reference.test(words)) found.push(`refers by ${reference}`);
      const shown = readHtml(html).words;
      if (frame('') === '' && seen(shown) !== seen(text)) found.push(`shown as ${shown}`);
      if (/(?<!\\)\$/.test(apply(text))) found.push('an icon or a formula');
    }
    return found;
  },
  html(text, apply) {
    const { elements, comments, words } = readHtml(`<p title="${apply(text)}">${apply(text)}</p>`);
    const [only = '', ...more] = elements;
    const said = [words, only.slice('p title='.length)];
    return [
      ...more,
      ...(comments > 0 ? ['a comment'] : []),
      ...said.filter((each) => seen(each) !== seen(text)).map((each) => `shown as ${each}`),
      ...linesOf(apply(text)).flatMap((line) =>
        azureCommand(line) || githubCommand(line) || line.includes('##[') ? ['a command'] : [],
      ),
    ];
  },
  xml(text, apply) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/.test(
      apply(text).replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
    )
      ? ['no XML']
      : [];
  },
  'github-data': (text, apply) => oneGithubCommand(`::error title=x,file=y::${apply(text)}`),
  'github-property': (text, apply) => {
    const line = `::error title=${apply(text)},file=y::z`;
    const properties = line.slice(8, line.indexOf('::', 2)).split(',');
    return [...oneGithubCommand(line), ...(properties.length === 2 && line.endsWith('::z') ? [] : ['another property'])];
  },
  'azure-data': (text, apply) => oneAzureCommand(`##vso[task.logissue type=error;]${apply(text)}`),
  'azure-property': (text, apply) => {
    const line = `##vso[task.logissue sourcepath=${apply(text)};type=error;]z`;
    const properties = line.slice(line.indexOf(' ') + 1, line.indexOf(']')).split(';');
    return [...oneAzureCommand(line), ...(properties.length === 3 && line.endsWith(']z') ? [] : ['another property'])];
  },
};

const oneGithubCommand = (line: string): string[] => [
  ...(linesOf(line).length === 1 && githubCommand(line) === 'error' ? [] : ['not one command']),
  ...(line.includes('##[') || azureCommand(line) ? ['a second command'] : []),
];
const oneAzureCommand = (line: string): string[] => [
  ...(linesOf(line).length === 1 && azureCommand(line) === 'task.logissue' ? [] : ['not one command']),
  ...(azureCommand(line.slice(6)) || line.includes('##[') ? ['a second command'] : []),
];

describe.each(Object.entries(READERS))('%s', (target, reader) => {
  const apply = ESCAPERS[target as EscapeTarget];
  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s does nothing', async (_, text) => {
    expect(await reader(text, apply)).toEqual([]);
  });

  it('shows ordinary words as they are, and leaves what it has escaped', async () => {
    for (const text of HARMLESS)
      expect(seen(apply(text)).replaceAll('%AZP25', '%').replaceAll('%25', '%').replaceAll('%2C', ',')).toBe(text);
  });
});

it('the number of a commit can be copied whole', () => {
  for (const text of ['4f3e9bb9a1', 'as it was (version 4f3e9bb9a1)', 'DA39A3EE5E6B4B0D3255BFEF95601890AFD80709'])
    expect(toMarkdown(text)).toContain(/[0-9a-f]{7,40}/i.exec(text)?.[0]);
});

it('the readers themselves find what is not escaped', async () => {
  for (const [target, reader] of Object.entries(READERS)) {
    const findings = await Promise.all(HOSTILE.map((text) => reader(text, (words) => words)));
    expect(findings.filter((found) => found.length > 0).length, target).toBeGreaterThan(3);
  }
});

it('JSON and XML say the same, and hold no command', () => {
  for (const text of HOSTILE) {
    const json = toJson({ text: text.toWellFormed() });
    expect(JSON.parse(json)).toEqual({ text: text.toWellFormed() });
    expect(json).not.toMatch(CONTROL);
    for (const line of [...linesOf(json), ...linesOf(xmlForLog(`<a b="${text.replace(/[<"]/g, '')}"/>`))])
      expect([githubCommand(line), azureCommand(line)]).toEqual([undefined, undefined]);
  }
});
