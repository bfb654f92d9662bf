// Whatever characters a file holds, an editor that has it open says of it what a check of the saved file says.
import { execFileSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { BROKEN, goldenthread, SOUND } from '../cli/command.js';
import { Editor } from '../server/editor.js';

const USED = 'plan County: County\n  as at 2025-03-31\nvision Well: A county that is well\n';
/** What each file of the folder says; some are no text, to a check. */
const TEXTS: Record<string, string> = {
  plain: BROKEN,
  CRLF: BROKEN.replaceAll('\n', '\r\n'),
  CR: BROKEN.replaceAll('\n', '\r'),
  'mixed ends': BROKEN.split('\n')
    .map((line, index) => line + (['\n', '\r\n', '\r'][index % 3] ?? ''))
    .join(''),
  'surrogate pairs': `${BROKEN}# 🎉🎉\npriority More: 🎉 A goal 👩‍👩‍👧\n  supports Thrivin🎉\n`,
  'a separator of lines': BROKEN.replace('Good jobs', 'Good\u2028jobs\u0085and\u000bmore'),
  'a NUL': BROKEN.replace('Good jobs', 'Good\u0000jobs'),
  'a NUL at the end': `${BROKEN}\u0000`,
  'many NULs': `${BROKEN}${'\u0000'.repeat(500)}`,
  'NULs between all letters': [...BROKEN].join('\u0000'),
  'control characters': BROKEN.replace('Good jobs', 'Good\u0007 jobs\u001b[31m'),
  'a mark of the order of bytes': `\ufeff${BROKEN}`,
  'the sign of what could not be read': BROKEN.replace('Good', 'G\ufffdod'),
  'the year 0000': `${SOUND}measure M1: Jobs\n  unit jobs\n  target 0000/01 5\n`,
  'a use': `use County from: ../county\n${BROKEN}priority Up: Up\n  supports County.Wel\n`,
};
const folderOf = (index: number): string => `p${index}`;
const LEVELS = ['', 'error', 'warning', 'hint', 'accepted'];

interface Reported {
  readonly plans: readonly {
    readonly findings: readonly {
      file: string;
      rule: string;
      severity: string;
      message: string;
      range: { start: { line: number; column: number }; end: { line: number; column: number } };
    }[];
  }[];
}

/** What is shown, and what a check finds, as lines. */
async function both(editor: Editor): Promise<[shown: string[], found: string[]]> {
  await editor.settle();
  const shown = [...editor.everything()].flatMap(([file, all]) =>
    all.map(({ code, severity, message, range: { start, end } }) =>
      [file, code, LEVELS[severity ?? 0], start.line + 1, start.character + 1, end.line + 1, end.character + 1, message].join(
        ' | ',
      ),
    ),
  );
  const { out } = await goldenthread(['check', '--format', 'json'], { cwd: editor.folder });
  const found = (JSON.parse(out) as Reported).plans.flatMap(({ findings }) =>
    findings.map(({ file, rule, severity, message, range: { start, end } }) =>
      [file, rule, severity, start.line, start.column, end.line, end.column, message].join(' | '),
    ),
  );
  return [shown.sort(), found.sort()];
}

it('on the disk, opened, typed, closed without saving, renamed', async () => {
  const names = Object.keys(TEXTS);
  const files = Object.fromEntries(names.map((name, index) => [`${folderOf(index)}/town.plan`, TEXTS[name] ?? '']));
  const editor = await Editor.start({ ...files, 'county/county.plan': USED });
  onTestFinished(() => editor.stop());
  const same = async (when: string): Promise<void> => {
    const [shown, found] = await both(editor);
    expect({ when, shown }).toEqual({ when, shown: found });
    expect(found.length).toBeGreaterThan(names.length);
  };
  await same('on the disk');
  for (const file of Object.keys(files)) await editor.open(file);
  await same('opened');
  for (const [file, text] of Object.entries(files)) {
    await editor.type(file, `${text}priority Typed: Typed\n`);
    await editor.close(file);
  }
  await same('closed without saving');
  for (const file of Object.keys(files)) {
    const to = file.replace('town', 'renamed');
    execFileSync('mv', [file, to], { cwd: editor.folder });
    await editor.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: editor.uri(file), type: 3 },
        { uri: editor.uri(to), type: 1 },
      ],
    });
  }
  await same('renamed');
  await editor.open('county/county.plan');
  await editor.type('county/county.plan', USED.replace('Well', 'Wel'));
  editor.write('county/county.plan', USED.replace('Well', 'Wel'));
  await same('with another name in the plan that is used');
});

it('positions lie inside the file, whatever ends its lines', async () => {
  const editor = await Editor.start(
    Object.fromEntries(Object.values(TEXTS).map((text, index) => [`${folderOf(index)}/town.plan`, text])),
  );
  onTestFinished(() => editor.stop());
  await editor.settle();
  for (const [index, [name, text]] of Object.entries(TEXTS).entries()) {
    const lines = text.split(/\r\n|\r|\n/);
    for (const { range, message } of editor.diagnostics(`${folderOf(index)}/town.plan`))
      for (const { line, character } of [range.start, range.end])
        expect({ name, message, inside: line < lines.length && character <= (lines[line] ?? '').length }).toEqual({
          name,
          message,
          inside: true,
        });
  }
});

it('the year 0000 is refused in words', async () => {
  const { findings } = await (async () => {
    const { folderWith } = await import('../cli/command.js');
    const { out } = await goldenthread(['check', '--format', 'json'], {
      cwd: folderWith({ 'town.plan': TEXTS['the year 0000'] ?? '' }),
    });
    return (JSON.parse(out) as Reported).plans[0] ?? { findings: [] };
  })();
  expect(
    findings
      .filter(({ message }) => message.includes('0000'))
      .map(({ message }) => message)
      .join(),
  ).toMatch(/0000/);
});
