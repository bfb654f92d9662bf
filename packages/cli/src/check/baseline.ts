import { type Finding, groupByCause, rules, splitByElement } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import type { BaselineFile } from './baseline-schema.js';
import { allFindings } from './summary.js';

/** How many findings of a rule a baseline knows in a file, and how many there are: one for each element. */
export interface BaselineDifference {
  readonly file: string;
  readonly rule: string;
  readonly known: number;
  readonly now: number;
}

/** What a baseline makes of some findings. */
export interface BaselineComparison {
  /** The plans without the findings that are known. */
  readonly plans: (PlanFindings & { readonly known: number })[];
  /** Where there are more than it knows. Nobody knows which of them are new, so all of them count. */
  readonly grown: readonly BaselineDifference[];
  /** Where there are fewer. */
  readonly stale: readonly BaselineDifference[];
}

/** Where files are, as seen from a baseline. */
export interface BaselinePaths {
  /** The path of a file as the baseline has it. */
  readonly pathOf: (file: string) => string;
  /** Whether a file of the baseline was among those that were checked, and by this rule. */
  readonly covers: (entry: Pick<BaselineDifference, 'file' | 'rule'>) => boolean;
}

/** Rules that protect people or the law: what they find cannot be left for later. */
const NEVER_KNOWN = new Set<string>(rules.filter((rule) => rule.cannotBeAccepted).map((rule) => rule.name));

/** Whether a baseline may hold a finding. */
export function canBeBaselined({ rule, accepted }: Finding): boolean {
  return accepted === null && !NEVER_KNOWN.has(rule);
}

/** Takes out the findings that a baseline knows. */
export function compare(plans: readonly PlanFindings[], baseline: BaselineFile, places: BaselinePaths): BaselineComparison {
  const differences = differ(baseline, count(plans, places));
  const grown = differences.filter(({ known, now }) => now > known);
  const isKnown = (finding: Finding): boolean => {
    if (!canBeBaselined(finding)) return false;
    const [file, rule] = [places.pathOf(finding.file.file), finding.rule];
    const known = baseline.files[file]?.[rule] ?? 0;
    return known > 0 && !grown.some((each) => each.file === file && each.rule === rule);
  };
  return {
    plans: plans.map((plan) => {
      const all = splitByElement(plan.findings);
      const findings = all.filter((finding) => !isKnown(finding));
      return { ...plan, findings: groupByCause(findings), known: groupByCause(all.filter(isKnown)).length };
    }),
    grown,
    stale: differences.filter((each) => each.now < each.known && places.covers(each)),
  };
}

/** The baseline of what there is now. What was not checked stays as it was. */
export function newBaseline(plans: readonly PlanFindings[], before: BaselineFile, places: BaselinePaths): BaselineFile {
  const now = count(plans, places);
  const counted = new Set(now.map(({ file }) => file));
  return sorted([...entries(before).filter((entry) => !places.covers(entry) && !counted.has(entry.file)), ...now]);
}

/** A baseline without what is fixed. */
export function prunedBaseline(before: BaselineFile, stale: readonly BaselineDifference[]): BaselineFile {
  const left = entries(before).map((entry) => {
    const fixed = stale.find(({ file, rule }) => file === entry.file && rule === entry.rule);
    return { ...entry, number: fixed?.now ?? entry.number };
  });
  return sorted(left.filter(({ number }) => number > 0));
}

interface Entry {
  readonly file: string;
  readonly rule: string;
  readonly number: number;
}

function entries({ files }: BaselineFile): Entry[] {
  return Object.entries(files).flatMap(([file, counts]) =>
    Object.entries(counts).map(([rule, number]) => ({ file, rule, number })),
  );
}

function count(plans: readonly PlanFindings[], { pathOf }: BaselinePaths): Entry[] {
  const findings = splitByElement(allFindings(plans)).filter(canBeBaselined);
  return [...Map.groupBy(findings, ({ file }) => pathOf(file.file))].flatMap(([file, inFile]) =>
    [...Map.groupBy(inFile, ({ rule }) => rule)].map(([rule, ofRule]) => ({ file, rule, number: ofRule.length })),
  );
}

/** What a baseline knows beside what there is. */
function differ(baseline: BaselineFile, now: readonly Entry[]): BaselineDifference[] {
  const counted = new Map(now.map(({ file, rule, number }) => [`${file}\0${rule}`, number]));
  return entries(baseline).map(({ file, rule, number }) => ({
    file,
    rule,
    known: number,
    now: counted.get(`${file}\0${rule}`) ?? 0,
  }));
}

/** The same baseline whatever the order of what was found. */
function sorted(all: readonly Entry[]): BaselineFile {
  const byName = <Value>([a]: [string, Value], [b]: [string, Value]): number => (a < b ? -1 : 1);
  const files = [...Map.groupBy(all, ({ file }) => file)].sort(byName).map(([file, inFile]) => {
    const counts = inFile.map(({ rule, number }): [string, number] => [rule, number]).sort(byName);
    return [file, Object.fromEntries(counts)] as const;
  });
  return { version: 1, files: Object.fromEntries(files) };
}
