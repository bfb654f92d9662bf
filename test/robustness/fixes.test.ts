import { buildPlan, type FileFacts } from '@goldenthread/model';
import { checkPlan, type Finding, type Fix, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { librariesUsed } from '@goldenthread/workspace';
import { describe, expect, it } from 'vitest';
import { mutate, random } from '../../packages/syntax/test/mutations.js';
import { exampleOf } from '../rules/page-examples.js';
import { applied, formsOf } from '../rules/support.js';
import { plans, type Texts, texts } from './corpus.js';

const rounds = Number(process.env.FUZZ_ROUNDS ?? 400);
const seed = Number(process.env.FUZZ_SEED ?? 20261124);

const reader = new FactReader();
const LANGUAGE = new Set<string>(rules.filter((rule) => rule.group === 'language').map((rule) => rule.name));

/** A plan's texts with their facts: a fix leaves most files as they are. */
class Draft {
  readonly facts: ReadonlyMap<string, FileFacts>;
  readonly findings: readonly Finding[];

  constructor(
    readonly texts: Texts,
    before?: Draft,
  ) {
    const same = (file: string): FileFacts | undefined =>
      before?.texts[file] === texts[file] ? before?.facts.get(file) : undefined;
    this.facts = new Map(Object.entries(texts).map(([file, text]) => [file, same(file) ?? reader.read(file, text)]));
    const files = [...this.facts.values()];
    this.findings = checkPlan(buildPlan(files, { imports: librariesUsed(files) }), rules);
  }
}

/** What a finding says, whatever line it speaks of. */
const keyOf = ({ rule, element, message }: Finding): string =>
  `${rule} ${element}: ${message.replaceAll(/\bline \d+/g, 'line N')}`;

function countKeys(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** The errors of the language. */
function languageErrors({ findings }: Draft): Finding[] {
  return findings.filter((each) => each.severity === 'error' && LANGUAGE.has(each.rule));
}

/** An error as its rule with the line that it is on: another line's fix may change its words. */
const errorKey = (texts: Texts, error: Finding): string => `${error.rule} ${lineOf(texts, error)}`;

function lineOf(texts: Texts, { file, at }: Finding): string {
  return /^[^\r\n]*/.exec((texts[file.file] ?? '').slice(lineAt(texts, file.file, at.start)))?.[0].trim() ?? '';
}

/** Where the line starts that holds a place. */
function lineAt(texts: Texts, file: string, offset: number): number {
  const before = (texts[file] ?? '').slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

/** Whether a finding is on a line that a fix changes. */
function touches(texts: Texts, finding: Finding, fix: Fix): boolean {
  const line = lineAt(texts, finding.file.file, finding.at.start);
  return fix.edits.some(
    (edit) => edit.at.end > edit.at.start && edit.file === finding.file.file && lineAt(texts, edit.file, edit.at.start) === line,
  );
}

/** Whether one that says the same stands behind it in its file: a line with a mistake is read no further until that is fixed. */
function isBehind(each: Finding, { rule, file, at }: Finding, { edits }: Fix): boolean {
  if (each.file.file !== file.file || !(LANGUAGE.has(rule) || rule === 'text-to-normalise')) return false;
  const before = edits.filter((edit) => edit.file === file.file && edit.at.end <= at.end);
  const growth = before.reduce((sum, edit) => sum + edit.text.length - (edit.at.end - edit.at.start), 0);
  return each.at.start >= at.end + growth;
}

/** What is wrong with a fix: its finding stays, or it brings an error of the language. */
function wrongWith(draft: Draft, counts: ReadonlyMap<string, number>, finding: Finding, fix: Fix): string[] {
  const after = new Draft(applied(draft.texts, fix), draft);
  const key = keyOf(finding);
  const wrong: string[] = [];
  const left = after.findings.filter((each) => keyOf(each) === key && !isBehind(each, finding, fix));
  const before = languageErrors(draft);
  const knownErrors = new Set(before.map((each) => errorKey(draft.texts, each)));
  // Of two things with one name, or on a line that cannot be read, nobody can tell what is meant: a person comes first.
  const unclear =
    before.some(
      (each) =>
        each !== finding &&
        lineAt(draft.texts, each.file.file, each.at.start) === lineAt(draft.texts, finding.file.file, finding.at.start),
    ) || draft.findings.some((each) => each.rule === 'duplicate-name' && each.element === finding.element);
  // A fix that writes a form takes nothing away yet: the finding stays until a person has filled the form in, which placeholder-text
  // asks for. A plan that is declared is there, though its title is still to come.
  const forms = formsOf(fix);
  const asked = forms.every((form) =>
    after.findings.some((each) => each.rule === 'placeholder-text' && each.message.includes(form.slice(0, 40))),
  );
  const stays = after.findings.some((each) => each.rule === finding.rule && each.element === finding.element);
  if (forms.length > 0) {
    if (!asked) wrong.push(`writes a form that nobody asks to be filled in: ${forms.join(' ')}`);
    if (!unclear && !stays && finding.rule !== 'plan-missing') wrong.push(`goes away by a form: ${key}`);
  } else if (!unclear && left.length >= (counts.get(key) ?? 0)) wrong.push(`stays: ${key}`);
  // A word that is fixed opens what stands below it; and a line that cannot be read needs a person before anything else.
  if (finding.rule === 'unknown-word') return wrong;
  // A line with a mistake is read no further: fixing it may bring to light the next one on that line.
  const fixed = new Set(fix.edits.map((edit) => lineAt(after.texts, edit.file, edit.at.start)));
  const wasBroken = before.some((each) => touches(draft.texts, each, fix));
  for (const each of languageErrors(after)) {
    const error = errorKey(after.texts, each);
    const known =
      knownErrors.has(error) ||
      counts.has(keyOf(each)) ||
      (wasBroken && fixed.has(lineAt(after.texts, each.file.file, each.at.start)));
    if (!known) wrong.push(`brings: ${keyOf(each)} (${error})`);
  }
  return wrong.map((each) => `'${fix.title}' of ${key}\n  ${each}`);
}

/** Expects that every fix of every finding of a plan does what it says; gives how many there were. */
function expectSound(texts: Texts, what: string, known: (finding: Finding) => boolean = () => true): number {
  const draft = new Draft(texts);
  const counts = countKeys(draft.findings);
  const tried = draft.findings.filter((finding) => !finding.accepted && known(finding));
  const fixes = tried.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  expect(
    fixes.flatMap(({ finding, fix }) => wrongWith(draft, counts, finding, fix)),
    what,
  ).toEqual([]);
  return fixes.length;
}

describe('every fix removes its finding and causes no error of the language', () => {
  it.each(plans)(
    'in %s',
    (folder, files) => {
      expectSound(files, folder);
    },
    600_000,
  );

  it.each(rules.map((rule) => [rule.name, rule] as const))('in the example of %s', (name, rule) => {
    expectSound(exampleOf(rule, 'example'), name);
  });

  it.each([
    ['a line with one mistake twice', 'consultation C: C\n  from 2012 to 2022-12 from 2012 to 2022-12\n'],
    ['one mistake on two lines', ' decision that touches a right.\n decision that touches a right.\n'],
  ])('in %s', (what, text) => {
    expect(expectSound({ 'x.plan': text }, what)).toBeGreaterThan(0);
  });

  it(`in mutated plans (${rounds} of them, seed ${seed})`, () => {
    const all = texts.map(([, text]) => text);
    const next = random(seed);
    let tried = 0;
    for (let round = 0; round < rounds; round++) {
      const text = mutate(all[Math.floor(next() * all.length)] as string, all, next);
      tried += expectSound({ 'x.plan': text }, `round ${round}:\n${text}`);
    }
    expect(tried).toBeGreaterThan(rounds);
  }, 14_400_000);
});
