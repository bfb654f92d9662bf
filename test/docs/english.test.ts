import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

// Words that nobody in a council would say, and what to say instead. Every text for people is searched for them: string
// literals of the sources (messages, titles of fixes, help, pages) and their comments, rules' pages, documents, and what the
// extension declares.

const BANNED: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\bput right\b/i, 'correct, fix'],
  [/\bwhen it speaks\b/i, 'When this applies'],
  [/\bother ones\b|\b(is|are) (quietly )?another one\b/i, 'changes'],
  [/\b(stands|is set|set it|defined|worded|explains|shares itself out|over the years) otherwise\b/i, 'changes; differently'],
  [/\bgoes by (the|another) name\b/i, 'is now called'],
  [/\bin the plan tells\b/i, 'No measure shows whether this happens.'],
  [/\bmillion signs\b/i, 'million characters'],
  [/\byou have no right\b|\bthe disk can only be read\b/i, 'you do not have permission; the disk is read-only'],
  [/\bfault of its own\b/i, 'Golden Thread has a bug. Your plan is not the cause.'],
  [/\bslips? of the pen\b/i, 'typing mistake'],
  [
    /\bthe page that readers will see\b|\bthread as a picture\b|\bwhat does my change mean\b/i,
    'plan page; thread view; summary of changes',
  ],
  [/\bstart below is whole\b|\bnothing has to be filled in\b/i, 'Each example is complete. Copy it as it is.'],
  [/\bleads from an empty folder\b/i, 'takes you from an empty folder'],
  [/\bwhere is the plan to be\b|\bwhat is it to be added to\b/i, 'Where should it be saved? Add it to which one?'],
  [/\bfinds? everything that names it\b|\barrange the view by\b|\bto be mended\b/i, 'Show where it is used; Group by'],
  [/\bbeside the thread\b|\bnot on the thread\b/i, 'People, funds and the rest; Not linked to any outcome'],
  [/can['’]t start a line|\b(can['’]t|cannot) stand here\b/i, 'This line cannot be read. Put the cursor inside …'],
  [/\bis no (figure|number)\b|\bstands as an empty cell\b/i, 'is not a number, so the cell is left empty'],
  [/\bas it will stand in the plan\b|\bas far as it goes\b/i, 'What will be added; Steps: all'],
  [/\bwhere this branch left it\b/i, 'the agreed plan'],
  [/\bthe thread is whole\b/i, 'No problems found'],
  [/\bwhen left out\b|[;,] left out, /i, '(default: …)'],
  [/^\W*ends with [012]\b/i, 'Exit codes: 0 …, 1 …, 2 …'],
  [/^(take out|take the \S+ (out|away))\b|^let (‘|the |\$)/i, 'Remove; Make … the lead; Link … to it'],
  [/\bis no (ordinary file|count|amount of money|table of a plan)\b/i, 'is not a …'],
  [/\b(belongs?|files) (to|of) no plan\b/i, 'does not belong to a plan; outside any plan'],
  [/\bthe gap is meant\b|\bwhy this is meant\b/i, 'is intended'],
  [/\bthread whole\b|\bthread of the plan is whole\b/i, 'no problems'],
  [/\bstands? (below|above) zero\b/i, 'is below zero'],
  [/\bnowhere that is named\b|\b(for )?nothing that is named\b/i, 'None named; Not stated'],
  [/\btold (apart|above)\b/i, 'distinguished; shown above'],
  [/\b(is|are|was|were|be|been) told\b/i, 'is reported, shown, named'],
  [/\bstart it anew\b|\bset (a plan|plans) neatly\b/i, 'start it again; format a plan'],
  [/\bhow far this plan is on its way\b|\bput into words\b/i, 'its status; described'],
  [/\bas they stand to each other\b|\bwhat nobody beyond the editor\b/i, 'in proportion; what needs nobody’s agreement'],
  [/\b\w+n['’]t\b/i, 'cannot, does not, is not'],
];

/** What these phrases are in, of a text: the phrase, and what to say. */
function foundIn(text: string): string[] {
  return BANNED.flatMap(([phrase, instead]) => {
    const found = phrase.exec(text);
    return found ? [`“${found[0]}” (say: ${instead})`] : [];
  });
}

/** The texts in a source: its string literals, and what a page shows. */
function literalsIn(file: string): string[] {
  const texts: string[] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && value.includes(' ') && texts.push(value)),
    TemplateElement: ({ value }) => void texts.push(value.cooked ?? ''),
    JSXText: ({ value }) => void texts.push(value),
  }).visit(program);
  return texts;
}

/** The comments of a source. */
const commentsIn = (file: string): string[] => parseSync(file, readFileSync(file, 'utf8')).comments.map(({ value }) => value);

const sources = globSync('packages/*/src/**/*.{ts,tsx}').filter((file) => !/generated/.test(file));
const documents = globSync([
  ...[
    'action.yml',
    'azure/*.yml',
    'templates/*.yml',
    '.pre-commit-hooks.yaml',
    'packages/vscode/snippets/*.json',
    'docs/schemas/*.json',
  ],
  ...['*.md', 'docs/*.md', 'examples/**/*.md', 'packages/vscode/*.md', 'packages/vscode/walkthrough/*.md'],
  ...['packages/rules/src/*/*.md', 'packages/vscode/package.json'],
]).filter((file) => !file.endsWith('.cases.md'));

describe('what people read', () => {
  it.each([
    ['in messages and other texts of the sources', sources, literalsIn],
    ['in comments of the sources', sources, commentsIn],
    [
      'in documents, rules’ pages and what the extension declares',
      documents,
      (file: string) => readFileSync(file, 'utf8').split('\n'),
    ],
  ] as const)('holds no banned phrase %s', (_, files, textsIn) => {
    const wrong = files.flatMap((file) =>
      textsIn(file).flatMap((text) => foundIn(text).map((found) => `${file}: ${found} in: ${text.trim().slice(0, 100)}`)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['It stands otherwise.', 'Mend this gap', 'They don’t fit', 'Figures are other ones.'])('“%s” is banned', (text) => {
    expect(foundIn(text)).not.toEqual([]);
  });

  it.each(['the folder; this folder when left out', 'Let ‘Director of place’ own it', 'This file belongs to no plan.'])(
    '“%s” is banned too',
    (text) => {
      expect(foundIn(text)).not.toEqual([]);
    },
  );

  it.each(['Amend the plan', 'It cannot be read', 'One name for another'])('“%s” is not', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
