import type { ReportFormat } from '@goldenthread/report';
import type * as z from 'zod/mini';
import { question } from '../../plans/protocol.js';
import type { FROM_REPORT } from './from-page.js';

/** Something that a report can be about. */
interface ReportSubject {
  readonly name: string;
  readonly title: string;
  /** What it is, as the plan calls it. */
  readonly kind: string;
}

/** A report that a plan has something for. */
export interface ReportChoice {
  readonly name: string;
  readonly title: string;
  readonly shows: string;
  readonly for: string;
  /** What it can be about, where it is about one thing. */
  readonly subjects: readonly ReportSubject[];
}

/** Asks which reports the plan of a document has something for; null where it belongs to none. */
export const REPORTS = question<{ readonly uri: string }, readonly ReportChoice[] | null>('goldenthread/reports');

/** A report of the plan that a document belongs to. */
export interface RequestedReport {
  readonly uri: string;
  readonly report: string;
  readonly subject?: string;
}

/** A report as it is shown. Its HTML was made by the report, which escapes whatever the plan says. */
export interface ShownReport {
  readonly title: string;
  readonly html: string;
}

/** Asks for a report to show; null where the plan has nothing for it any more. */
export const REPORT = question<RequestedReport, ShownReport | null>('goldenthread/report');

/** Formats that a report can be saved in, with how a person calls them. */
export const SAVED_AS = { word: 'Word', excel: 'Excel', html: 'web page' } as const satisfies Partial<
  Record<ReportFormat, string>
>;
export type SavedAs = keyof typeof SAVED_AS;

/** A report as a file, with its name and what that ends in. */
export interface ReportFile {
  readonly name: string;
  readonly ending: string;
  /** Its bytes, in base 64. */
  readonly contents: string;
}

/** Asks for a report as a file. */
export const REPORT_FILE = question<RequestedReport & { readonly format: SavedAs }, ReportFile | null>('goldenthread/reportFile');

/** What the page receives: the report to show, or why there is none. */
export interface ToReport {
  readonly html: string;
  readonly note?: string;
}

/** What is done in the page: it is to be saved. */
export type FromReport = z.infer<typeof FROM_REPORT>;
