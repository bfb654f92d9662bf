import { buildPlan, type Plan } from '@goldenthread/model';
import { checkPlan, type Edit, type Finding, type Fix, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { expect } from 'vitest';

const reader = new FactReader();

/** The texts of a plan's files, by file name. */
export type Texts = Readonly<Record<string, string>>;

/** A plan of several files. */
export function planOf(texts: Texts): Plan {
  return buildPlan(Object.entries(texts).map(([file, text]) => reader.read(file, text)));
}

/** Everything that is found in a plan of one text, or of several files. */
export function findings(plan: string | Texts): Finding[] {
  return checkPlan(planOf(typeof plan === 'string' ? { 'plan.plan': plan } : plan), rules);
}

/** What one rule finds. */
export function foundBy(rule: string, plan: string | Texts): Finding[] {
  return findings(plan).filter((finding) => finding.rule === rule);
}

/** The elements that one rule reports, in order. */
export function reportedBy(rule: string, plan: string | Texts): (string | null)[] {
  return foundBy(rule, plan).map((finding) => finding.element);
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

/** Expects that every fix of what a rule finds removes the finding and brings no error; returns the fixes' titles. */
export function expectSoundFixes(rule: string, plan: string | Texts): string[] {
  const texts = typeof plan === 'string' ? { 'plan.plan': plan } : plan;
  const before = findings(texts);
  const known = new Set(before.map(keyOf));
  return before
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) =>
      finding.fixes.map((fix) => {
        const after = findings(applied(texts, fix));
        expect(after.filter((each) => keyOf(each) === keyOf(finding)).map(keyOf), fix.title).toEqual([]);
        const errors = after.filter((each) => each.severity === 'error' && !known.has(keyOf(each)));
        expect(errors.map(keyOf), fix.title).toEqual([]);
        return fix.title;
      }),
    );
}
