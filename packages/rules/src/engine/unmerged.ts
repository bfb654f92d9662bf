import type { Element, FileFacts, Plan } from '@goldenthread/model';
import type { Finding } from './finding.js';
import type { RawFinding, Rule } from './rule.js';

const RULE = 'merge-unfinished';

/** The finding on a file that git could not merge. Whatever would be made of the plan waits for that. */
export function unfinishedMerge(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ rule }) => rule === RULE);
}

/** What waits until the merges of a plan are finished: nothing is worked out from either version of a line. */
export class Unmerged {
  private readonly files: ReadonlySet<string>;
  /** Whether a table of figures is among the files: what a measure lacks may stand in there. */
  private readonly hasUnreadFigures: boolean;
  /** Whether lines stand there in two versions. */
  readonly hasTwoVersions: boolean;

  constructor(plan: Plan) {
    this.files = new Set(plan.files.filter(({ problems }) => problems.some(({ rule }) => rule === RULE)).map(({ file }) => file));
    this.hasUnreadFigures = plan.files.some(({ file, figures }) => figures !== undefined && this.files.has(file));
    this.hasTwoVersions = this.files.size > 0 && plan.files.some(({ unmerged }) => unmerged !== undefined);
  }

  /** Whether a rule has to wait: one that looks from one file to another needs all of them. */
  waits(rule: Rule): boolean {
    return this.hasTwoVersions && !('scope' in rule && rule.scope === 'file');
  }

  /** Whether what a rule found is about a declaration of which two versions stand there, or its figures. */
  isUnsure({ name }: Rule, { element }: RawFinding): boolean {
    if (this.hasUnreadFigures && element?.declaration.kind === 'measure') return name !== RULE;
    return this.hasTwoVersions && name !== RULE && element !== undefined && hasTwoVersions(element.declaration);
  }

  /** A finding without the fixes that would change a file whose merge is not finished. */
  withFixes(finding: Finding): Finding {
    if (this.files.size === 0 || finding.rule === RULE) return finding;
    return { ...finding, fixes: finding.fixes.filter(({ edits }) => edits.every(({ file }) => !this.files.has(file))) };
  }
}

/** Whether lines of a declaration stand there in two versions: those right behind its own may be its own too. */
function hasTwoVersions({ file, fact }: Element): boolean {
  const next = nextStart(file, fact.at.start);
  return (file.unmerged ?? []).some(({ start }) => start > fact.at.start && start < next);
}

const nextStart = ({ elements, length }: FileFacts, start: number): number =>
  elements.find((each) => each.at.start > start)?.at.start ?? length + 1;
