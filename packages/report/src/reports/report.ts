import type { Element, Period, Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { Block, Section } from '../document/document.js';

/** What a report is asked for. */
type Parameter =
  /** The reporting period: a quarter or a year. */
  | 'period'
  /** The one thing that it is about; with `about`, which kinds that may be. */
  | 'subject';

/** What a report is made of: a plan, as its readers may see it, and what was asked for. */
export interface ReportInput {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The reporting period. */
  readonly period: Period | undefined;
  readonly subject: Element | undefined;
}

/** What a report says, without what all reports have in common. */
interface ReportBody {
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A report that leaves a plan for people to read. */
export interface Report {
  /** Its permanent name. */
  readonly name: string;
  readonly title: string;
  /** Who reads it first. */
  readonly for: string;
  /** What it shows, in one sentence. */
  readonly shows: string;
  readonly parameters: readonly Parameter[];
  /** Whether its period is a year; else it is the last quarter that closed where no period is asked for. */
  readonly yearly?: true;
  /** With a subject: the kinds of things that it can be about, in the language's own words. */
  readonly about?: readonly Element['kind'][];
  /** What to say where the plan has nothing for it. */
  readonly nothing: string;
  /** Whether the plan has anything for it. */
  has(plan: Plan): boolean;
  /** Pure: the same input gives the same report. */
  build(input: ReportInput): ReportBody;
}

/** Defines a report. A function, so that its parts are checked where they are written. */
export const defineReport = (report: Report): Report => report;

/** A section with blocks; nothing where there are none. */
export function section(title: string, blocks: readonly Block[], sections: readonly Section[] = []): Section[] {
  return blocks.length + sections.length === 0 ? [] : [{ title, blocks, sections }];
}
