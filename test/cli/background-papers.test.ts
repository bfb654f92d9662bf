import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Editor } from '../server/editor.js';
import { folderWith, goldenthread } from './command.js';

// A background paper that is not there: looked up on the disk, from the file that names it, never outside the plan's folder.

const decision = (name: string, paper: string): string => `decision ${name}: ${name}\n  background: ${paper}\n`;
const PLAN = 'plan Town: Town plan\n';

/** The papers that are said to be missing, by the decisions that rest on them. */
async function missing(cwd: string): Promise<string[]> {
  const { out } = await goldenthread(['check', '--format', 'json'], { cwd });
  const found = JSON.parse(out).plans.flatMap(({ findings }: { findings: { rule: string; element: string }[] }) => findings);
  return found.flatMap(({ rule, element }: { rule: string; element: string }) =>
    rule === 'background-paper-missing' ? element : [],
  );
}

function council(): string {
  const cwd = folderWith({
    'town.plan': PLAN + decision('There', 'papers/options.pdf') + decision('Gone', 'papers/option.pdf'),
    'cabinet/march.plan':
      decision('Above', 'Options appraisal (../papers/options.pdf), item 7') +
      decision('Beside', 'Notes.docx') +
      decision('Encoded', '../papers/Budget%20book.xlsx') +
      decision('Two', '../papers/options.pdf and ../papers/legal advice.pdf, ./minutes.odt') +
      decision('Outside', '../../../elsewhere.pdf') +
      decision('Web', 'https://example.org/papers/none.pdf') +
      decision('Words', 'Report of the director, 12 June 2024') +
      decision('Prose', 'Templates in word.doc form and figures.xlsx are kept by finance') +
      decision('Sort', 'See word.doc') +
      decision('Last', 'Options appraisal, appraisal.docx') +
      decision('Bracket', 'The figures (figures.xlsx), as published'),
  });
  mkdirSync(path.join(cwd, 'papers'));
  for (const name of ['options.pdf', 'Budget book.xlsx']) writeFileSync(path.join(cwd, 'papers', name), '');
  return cwd;
}

it('is found by the command, and none but those that are not there', async () => {
  expect(await missing(council())).toEqual(['Beside', 'Two', 'Two', 'Last', 'Bracket', 'Gone']);
});

it('counts a link as a paper, wherever it leads', async () => {
  const cwd = folderWith({ 'town.plan': PLAN + decision('Linked', 'linked.pdf') });
  symlinkSync('/nowhere/at-all.pdf', path.join(cwd, 'linked.pdf'));
  expect(await missing(cwd)).toEqual([]);
});

it('is found by the server', async () => {
  const editor = await Editor.start({ 'town.plan': PLAN + decision('Gone', 'papers/option.pdf') });
  const found = editor.diagnostics('town.plan').filter(({ code }) => code === 'background-paper-missing');
  expect(found.map(({ message }) => message)).toEqual([
    '‘Gone’ rests on a background paper that is not there: papers/option.pdf. People have a right to see what a decision rests on. Correct the path, or add the file.',
  ]);
  await editor.stop();
});
