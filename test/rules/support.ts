import { buildPlan, type Plan } from '@goldenthread/model';
import { byPlace, checkPlan, type Edit, type Finding, type Fix, rules, splitByElement } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { librariesUsed, loadLibraries } from '@goldenthread/workspace';
import { expect } from 'vitest';

const reader = new FactReader();

/** The texts of a plan's files, by file name. */
export type Texts = Readonly<Record<string, string>>;

await loadLibraries([reader.read('uses.plan', 'use Lof from library: lof-2026-09\nuse Lgbf from library: lgbf-2024-03\n')]);

/** A plan of several files. */
export function planOf(texts: Texts): Plan {
  const files = Object.entries(texts).map(([file, text]) => reader.read(file, text));
  return buildPlan(files, { imports: librariesUsed(files) });
}

/** Everything that is found in a plan of one text, or of several files. */
export function findings(plan: string | Texts): Finding[] {
  return checkPlan(planOf(typeof plan === 'string' ? { 'plan.plan': plan } : plan), rules);
}

/** What one rule finds. */
export function foundBy(rule: string, plan: string | Texts): Finding[] {
  return findings(plan).filter((finding) => finding.rule === rule);
}

/** The elements that one rule reports, in order, those of one finding one by one. */
export function reportedBy(rule: string, plan: string | Texts): (string | null)[] {
  return splitByElement(foundBy(rule, plan))
    .sort(byPlace)
    .map((finding) => finding.element);
}

/** A plan's texts with a fix applied. */
export function applied(texts: Texts, fix: Fix): Texts {
  const result: Record<string, string> = { ...texts };
  // From the end on, so that offsets hold; an insertion goes before what is replaced at the same place.
  const edits = [...fix.edits].sort((a, b) => b.at.start - a.at.start || b.at.end - a.at.end);
  for (const edit of edits) result[edit.file] = replaced(result[edit.file] ?? '', edit);
  return result;
}

function replaced(text: string, edit: Edit): string {
  return text.slice(0, edit.at.start) + edit.text + text.slice(edit.at.end);
}

const keyOf = (finding: Finding): string => `${finding.rule} ${finding.element}: ${finding.message}`;

const isAbout = (finding: Finding, other: Finding): boolean => finding.rule === other.rule && finding.element === other.element;

/** Findings, and those of each element where one stands for several. */
const bothWays = (all: readonly Finding[]): Finding[] => [...splitByElement(all), ...all.filter(({ members }) => members)];

/** The forms to fill in that a fix writes. */
export function formsOf(fix: Fix): string[] {
  return fix.edits.flatMap(({ text }) => text.match(/\[[^\]]*\]/g) ?? []);
}

/**
 * Expects of every fix of what a rule finds that it removes the finding, or writes a form to fill in: then the finding stays until
 * that is done, and placeholder-text finds the form. It brings no other error. Returns the fixes' titles.
 */
export function expectSoundFixes(rule: string, plan: string | Texts): string[] {
  const texts = typeof plan === 'string' ? { 'plan.plan': plan } : plan;
  const before = bothWays(findings(texts));
  const known = new Set(before.map(keyOf));
  return before
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) =>
      finding.fixes.map((fix) => {
        const after = bothWays(findings(applied(texts, fix)));
        const forms = formsOf(fix);
        if (forms.length === 0) expect(after.filter((each) => keyOf(each) === keyOf(finding)).map(keyOf), fix.title).toEqual([]);
        // A plan that is declared is there, though its title is still to come.
        else if (rule !== 'plan-missing')
          expect(
            after.filter((each) => isAbout(each, finding)),
            fix.title,
          ).not.toEqual([]);
        for (const form of forms) {
          const found = after.filter((each) => each.rule === 'placeholder-text' && each.message.includes(form.slice(0, 40)));
          expect(found, `${fix.title}: ${form}`).not.toEqual([]);
        }
        const fresh = splitByElement(after).filter(
          (each) => !known.has(keyOf(each)) && !isAbout(each, finding) && each.rule !== 'placeholder-text',
        );
        expect(fresh.filter(({ severity }) => severity === 'error').map(keyOf), fix.title).toEqual([]);
        return fix.title;
      }),
    );
}
