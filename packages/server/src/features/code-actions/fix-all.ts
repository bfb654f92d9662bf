import { addAll } from '@goldenthread/model';
import { type Edit, type Finding, rules, splitByElement } from '@goldenthread/rules';
import { CodeActionKind } from 'vscode-languageserver';
import type { Action, Actions } from './action.js';
import { findingsInRange, preferredFix } from './quick-fixes.js';

/** The source action that an editor can make at every save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.goldenthread`;

const fixedWithoutAsking = new Set<string>(rules.filter((rule) => rule.fixedWithoutAsking).map((rule) => rule.name));

/** Fixes everything of one kind in the file, where each can be fixed in one plain way. */
export const fixAllOfKind: Actions = (request) => {
  const kinds = new Set(findingsInRange(request).map((finding) => finding.rule));
  return [...kinds].flatMap((rule): Action[] => {
    const findings = fixable(splitByElement(request.findings)).filter((finding) => finding.rule === rule);
    if (findings.length < 2) return [];
    const { edits, fixed } = together(findings);
    if (fixed.length < 2) return [];
    const title = `Fix all ${fixed.length} of ‘${rule}’ in this file`;
    return [{ title, kind: CodeActionKind.QuickFix, edits, findings: fixed }];
  });
};

/** Fixes at once what leaves no choice, and asks nobody: typing mistakes, characters from other programs. */
export const fixAll: Actions = ({ findings }) => {
  const { edits, fixed } = together(fixable(splitByElement(findings)).filter((finding) => fixedWithoutAsking.has(finding.rule)));
  if (fixed.length === 0) return [];
  return [{ title: 'Fix typing mistakes', kind: FIX_ALL, edits, findings: fixed }];
};

function fixable(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !finding.accepted && preferredFix(finding));
}

/** The changes that fix some findings, without those that would get into each other's way. */
function together(findings: readonly Finding[]): { edits: Edit[]; fixed: Finding[] } {
  const edits: Edit[] = [];
  const fixed = findings.filter((finding) => {
    const own = preferredFix(finding)?.edits ?? [];
    if (own.some((edit) => edits.some((other) => clash(edit, other)))) return false;
    addAll(
      edits,
      own.filter((edit) => !edits.some((other) => isSame(edit, other))),
    );
    return true;
  });
  return { edits, fixed };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.at.start === b.at.start && a.at.end === b.at.end && a.text === b.text;
}

/** Whether two changes cannot be made both. Two that add text at one place can, and two that are the same are one. */
function clash(a: Edit, b: Edit): boolean {
  if (a.file !== b.file || isSame(a, b)) return false;
  const bothAdd = a.at.start === a.at.end && b.at.start === b.at.end;
  return !bothAdd && a.at.start <= b.at.end && b.at.start <= a.at.end;
}
