import type { PlanEditor } from './plan-editor.js';

// What a user, a careless one, does to a workspace: each step draws from a seed of its own, so that any part of a
// sequence can be played again by itself.

type Random = () => number;

/** A step: does something, or nothing where it cannot. */
type Step = (editor: PlanEditor, next: Random) => void;

const SNIPPETS = [
  ...['plan OtherPlan: Another plan\n  as at 2025-03-31\n', 'plan ', 'use CountyPlan from: ../county\n', 'use X from: .\n'],
  ...[
    'use CouncilPlan from: ../../council/plan.plan\n',
    'use Y from: ..\n',
    'use Z from: /etc\n',
    'use N from: node_modules/x\n',
  ],
  ...['use W from: ../council/work\n', 'use D from: ../council/drafts\n', 'use L from: ../loose/\n', '  supports L.Someone\n'],
  ...['  status approved\n', '  rule outcome-unfunded off: Not yet\n', '  accept outcome-without-measure: Later\n'],
  ...['  supports Place\n', '  supports CountyPlan.Jobs\n', '  led by Leader, Director\n', '  call priority: Ambition\n'],
  ...[
    'outcome Jobs: Twice\n',
    'outcome ',
    'officer Director: Director\n',
    '    revenue GeneralFund  £1k\n',
    '  as at 2025-03-31\n',
  ],
  ...['\n', '\r\n', '\r', ' ', '\t', ':', ',', '#', '>', '-', '£', '%', 'é', '😀', '“', '\u00a0', '9', 'A', 'a', '.', '2024/25'],
  ...['£99999999999999999999', '2025-02-30', 'xyz', '((((', '  > Words\n', '# note\n', '  measured by JobsCreated\n'],
];

const NAMES = ['new.plan', 'a.plan', 'council/more.plan', 'council/areas/plan.plan', 'loose/c.plan', 'x/y/deep/er.plan'];
const ODD_NAMES = [
  'node_modules/y.plan',
  '.hidden/h.plan',
  'council/drafts/z.plan',
  'k.old.plan',
  'UPPER.PLAN.plan',
  'odd.plan/in.plan',
];
const FOLDERS = ['moved', 'council/moved', 'x/moved', 'drafts', 'county'];

const pick = <T>(items: readonly T[], next: Random): T | undefined => items[Math.floor(next() * items.length)];
const below = (limit: number, next: Random): number => Math.floor(next() * limit);

/** An offset that stands in no pair of characters: no editor lets a cursor there. */
function offsetIn(text: string, next: Random): number {
  const offset = below(text.length + 1, next);
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  const inPair = (before === 13 && after === 10) || (before >= 0xd800 && before < 0xdc00);
  return inPair ? offset - 1 : offset;
}

/** Whether a file can be opened as text. */
function isText(editor: PlanEditor, name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\ufeff]/.test(editor.text(name));
}

/** An open file: one that is, or one that is opened for it. */
function opened(editor: PlanEditor, next: Random): string | undefined {
  const open = [...editor.open.keys()];
  if (open.length > 0 && next() < 0.7) return pick(open, next);
  const name = pick(editor.names, next);
  if (name === undefined || !isText(editor, name)) return pick(open, next);
  if (!editor.open.has(name)) editor.openFile(name);
  return name;
}

const inOpenFile =
  (change: (editor: PlanEditor, name: string, text: string, next: Random) => void): Step =>
  (editor, next) => {
    const name = opened(editor, next);
    if (name !== undefined) change(editor, name, editor.text(name), next);
  };

const type = inOpenFile((editor, name, text, next) => {
  const at = offsetIn(text, next);
  const word = pick(SNIPPETS, next) ?? '';
  // Letter by letter: nothing is waited for in between.
  if (next() < 0.5) editor.edit(name, word, { start: at, end: at });
  else [...word].forEach((letter, index) => void editor.edit(name, letter, { start: at + index, end: at + index }));
});

const remove = inOpenFile((editor, name, text, next) => {
  const start = offsetIn(text, next);
  const rest = text.slice(start);
  const end =
    start + (next() < 0.5 ? [...rest].slice(0, 1 + below(3, next)).join('').length : offsetIn(rest.slice(0, 300), next));
  if (splitsPair(text, start) || splitsPair(text, end)) return;
  editor.edit(name, '', { start, end });
});

function splitsPair(text: string, offset: number): boolean {
  return (text[offset - 1] === '\r' && text[offset] === '\n') || /^[\ud800-\udbff]$/.test(text[offset - 1] ?? '');
}

/** The spans of the lines of a text, each with its end of line. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines = [...text.matchAll(/[^\r\n]*(\r\n|\r|\n|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return lines.filter(({ start, end }) => end > start);
}

const removeLine = inOpenFile((editor, name, text, next) => {
  const line = pick(linesOf(text), next);
  if (line) editor.edit(name, '', line);
});

const pasteLine = inOpenFile((editor, name, text, next) => {
  const from = editor.text(pick(editor.names, next) ?? name);
  const line = pick(linesOf(from), next);
  const at = pick(linesOf(text), next)?.start ?? 0;
  if (line && isPlain(from)) editor.edit(name, from.slice(line.start, line.end), { start: at, end: at });
});

const isPlain = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\ufeff]/.test(text);

const moveLine: Step = (editor, next) => {
  const [from, to] = [opened(editor, next), opened(editor, next)];
  if (from === undefined || to === undefined || from === to) return;
  const text = editor.text(from);
  const [first, last] = [pick(linesOf(text), next), pick(linesOf(text), next)];
  if (!first || !last) return;
  const span = next() < 0.6 ? first : { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  const target = editor.text(to);
  const at = pick(linesOf(target), next)?.start ?? 0;
  editor.edit(from, '', span);
  editor.edit(to, text.slice(span.start, span.end), { start: at, end: at });
};

const DECLARATION = /^(?:[a-z]+ ){1,2}([A-Z][\w-]*)/gm;

const renameElement = inOpenFile((editor, name, text, next) => {
  const found = pick([...text.matchAll(DECLARATION)], next);
  const old = found?.[1];
  if (!old) return;
  const other = next() < 0.3 ? (pick(['Place', 'Jobs', 'Director', 'Leader'], next) ?? old) : `${old}${below(9, next)}`;
  const everywhere = next() < 0.4 ? editor.names.filter((each) => isText(editor, each)) : [name];
  for (const each of everywhere) {
    const before = editor.text(each);
    const after = before.replace(new RegExp(`\\b${old}\\b`, 'g'), other);
    if (after === before) continue;
    if (!editor.open.has(each)) editor.openFile(each);
    editor.edit(each, after);
  }
});

const undo: Step = (editor, next) => {
  const name = pick([...editor.open.keys()], next);
  const before = name === undefined ? undefined : editor.open.get(name)?.before;
  for (let times = 1 + below(3, next); times > 0; times--) {
    const text = before?.pop();
    if (name === undefined || text === undefined) return;
    editor.edit(name, text);
    before?.pop();
  }
};

const replaceAll = inOpenFile((editor, name, _text, next) => {
  const other = editor.text(pick(editor.names, next) ?? name);
  if (isPlain(other)) editor.edit(name, next() < 0.2 ? '' : other.slice(0, 4000).toWellFormed());
});

const open: Step = (editor, next) => {
  const name = next() < 0.9 ? pick(editor.names, next) : pick([...NAMES, ...ODD_NAMES], next);
  if (name !== undefined && !editor.open.has(name) && isText(editor, name)) editor.openFile(name);
};

const close: Step = (editor, next) => {
  const name = pick([...editor.open.keys()], next);
  if (name !== undefined) editor.close(name);
};

const save: Step = (editor, next) => {
  const name = pick([...editor.open.keys()], next);
  if (name !== undefined && canWrite(editor, name)) editor.save(name);
};

/** Whether a file can be made there: nothing above it is a file, nor is it a folder itself. */
function canWrite(editor: PlanEditor, name: string): boolean {
  return [...editor.disk.keys(), ...editor.open.keys()].every(
    (each) => each === name || !(each.startsWith(`${name}/`) || name.startsWith(`${each}/`)),
  );
}

/** A change on the disk, under an open file or not. */
const writeFile: Step = (editor, next) => {
  const name = next() < 0.6 ? pick(editor.names, next) : pick(next() < 0.7 ? NAMES : ODD_NAMES, next);
  if (name === undefined || !canWrite(editor, name)) return;
  const source = editor.text(pick(editor.names, next) ?? name);
  const lines = linesOf(source);
  const from = pick(lines, next)?.start ?? 0;
  const text = next() < 0.3 ? source : source.slice(from, from + below(600, next)).toWellFormed();
  editor.onDisk(name, encode(text, next));
};

function encode(text: string, next: Random): Uint8Array {
  const chance = next();
  if (chance < 0.04) return Buffer.from(text, 'latin1');
  if (chance < 0.08) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (chance < 0.1) return Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7]);
  if (chance < 0.14) return Buffer.from(`\ufeff${text}`);
  return Buffer.from(text);
}

const deleteFile: Step = (editor, next) => {
  const name = pick(
    [...editor.disk.keys()].filter((each) => each.endsWith('.plan')),
    next,
  );
  if (name !== undefined) editor.onDisk(name, undefined);
};

const renameFile: Step = (editor, next) => {
  const from = pick(
    [...editor.disk.keys()].filter((each) => each.endsWith('.plan')),
    next,
  );
  const to = pick(next() < 0.8 ? NAMES : ODD_NAMES, next);
  if (from === undefined || to === undefined || editor.disk.has(to) || !canWrite(editor, to)) return;
  if (to.startsWith(`${from}/`)) return;
  editor.rename(from, to);
};

const foldersOf = (editor: PlanEditor): string[] => [
  ...new Set(
    [...editor.disk.keys()].flatMap((name) =>
      name
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  ),
];

const renameFolder: Step = (editor, next) => {
  const from = pick(foldersOf(editor), next);
  const to = pick(FOLDERS, next);
  if (from === undefined || to === undefined || from === to || to.startsWith(`${from}/`)) return;
  if (foldersOf(editor).includes(to) || !canWrite(editor, to)) return;
  editor.rename(from, to);
};

const removeFolder: Step = (editor, next) => {
  const folder = pick(foldersOf(editor), next);
  if (folder !== undefined) editor.removeFolder(folder);
};

const leaveOut: Step = (editor, next) => {
  const name = pick(['.gitignore', 'council/.gitignore'], next) ?? '.gitignore';
  const rules = ['drafts/\n', '*.old.plan\n', 'county\n', '/a.plan\n', '', 'council/*\n!council/plan.plan\n', 'b.plan\nwork/\n'];
  editor.onDisk(name, next() < 0.3 ? undefined : Buffer.from(pick(rules, next) ?? ''));
};

/** Every kind of step, and how often it comes. */
const STEPS: readonly (readonly [weight: number, step: Step])[] = [
  ...([
    [20, type],
    [10, remove],
    [8, removeLine],
    [10, pasteLine],
    [8, moveLine],
    [8, renameElement],
    [8, undo],
    [3, replaceAll],
  ] as const),
  ...([
    [5, open],
    [7, close],
    [4, save],
    [8, writeFile],
    [3, deleteFile],
    [3, renameFile],
    [1, renameFolder],
    [0.5, removeFolder],
  ] as const),
  ...([[1.5, leaveOut]] as const),
];

const TOTAL = STEPS.reduce((sum, [weight]) => sum + weight, 0);

/** Does something at random. */
export function step(editor: PlanEditor, next: Random): void {
  let at = next() * TOTAL;
  for (const [weight, each] of STEPS) {
    at -= weight;
    if (at >= 0) continue;
    each(editor, next);
    return;
  }
}
