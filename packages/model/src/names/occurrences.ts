import type { Span } from '../facts/common.js';
import type { FileFacts } from '../facts/file.js';
import type { Element, Link } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';

/** Another plan under the name that this one uses it by: `CountyPlan` in `use CountyPlan from: ../county`. */
export interface UsedPlan {
  readonly use: string;
}

/** A place in the text where something is named: where it is declared, or where it is used. */
export interface Occurrence {
  readonly file: FileFacts;
  /** The name alone: of `Decision.A`, either `Decision` or `A`. */
  readonly at: Span;
  readonly of: Element | UsedPlan;
  readonly declares: boolean;
  /** The link whose name this is part of; undefined where it is declared, and where a requirement is accepted or set. */
  readonly link: Link | undefined;
}

/** Every occurrence of a name in a plan, by what it stands for and by its place. */
export class Occurrences {
  private readonly byTarget = new Map<Element | UsedPlan, Occurrence[]>();
  private readonly byFile = new Map<string, Occurrence[]>();
  private readonly used = new Map<string, UsedPlan>();

  constructor(private readonly plan: Plan) {
    for (const file of plan.files)
      for (const { name } of file.uses)
        this.note({ file, at: name.at, of: this.usedAs(name.name), declares: true, link: undefined });
    for (const element of plan.everything) {
      const { file, fact } = element;
      if (fact.name) this.note({ file, at: fact.name.at, of: element, declares: true, link: undefined });
    }
    for (const link of plan.links) this.noteLink(link);
    this.noteRequirements('accept');
    this.noteRequirements('ruleSetting');
  }

  /** Where a requirement is accepted, or set otherwise, by its name. */
  private noteRequirements(type: 'accept' | 'ruleSetting'): void {
    for (const element of this.plan.having(type))
      for (const { rule } of element.all(type)) {
        const of = this.plan.declarations.names.get(rule.name);
        if (of?.kind === 'requirement') this.note({ file: element.file, at: rule.at, of, declares: false, link: undefined });
      }
  }

  /** Where something is named in this plan, in the order of files and places. */
  of(target: Element | UsedPlan): readonly Occurrence[] {
    return (this.byTarget.get(target) ?? []).sort((a, b) =>
      a.file === b.file ? a.at.start - b.at.start : a.file.file < b.file.file ? -1 : 1,
    );
  }

  /** The name at an offset of a file, or that ends there. */
  at(file: string, offset: number): Occurrence | undefined {
    const around = (this.byFile.get(file) ?? []).filter(({ at }) => at.start <= offset && offset <= at.end);
    return around.find(({ at }) => offset < at.end) ?? around[0];
  }

  private noteLink(link: Link): void {
    const { file } = link.from;
    const { name, at } = link.name;
    // Nearly every name has no dot, and a plan has many.
    if (!name.includes('.')) {
      if (link.to) this.note({ file, at, of: link.to, declares: false, link });
      return;
    }
    const note = (of: Element | UsedPlan | undefined, start: number, length: number): void => {
      if (of) this.note({ file, at: { start, end: start + length }, of, declares: false, link });
    };
    const [first = '', ...rest] = name.split('.');
    const other = this.plan.options.imports?.get(first);
    let found = other ? undefined : this.plan.declarations.names.get(first);
    note(other ? this.usedAs(first) : found, at.start, first.length);
    let start = at.start + first.length + 1;
    rest.forEach((part, index) => {
      found = other && index === 0 ? other.names.get(part) : found?.below(part);
      note(found, start, part.length);
      start += part.length + 1;
    });
  }

  private usedAs(name: string): UsedPlan {
    let used = this.used.get(name);
    if (!used) {
      used = { use: name };
      this.used.set(name, used);
    }
    return used;
  }

  private note(occurrence: Occurrence): void {
    const { of, file } = occurrence;
    const same = this.byTarget.get(of);
    if (same) same.push(occurrence);
    else this.byTarget.set(of, [occurrence]);
    const beside = this.byFile.get(file.file);
    if (beside) beside.push(occurrence);
    else this.byFile.set(file.file, [occurrence]);
  }
}

/** The occurrences of a plan's names. Worked out once. */
export function occurrencesOf(plan: Plan): Occurrences {
  return plan.memo(Occurrences, () => new Occurrences(plan));
}
