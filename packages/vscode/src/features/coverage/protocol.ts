import type { Coverage } from '@goldenthread/report';
import type * as z from 'zod/mini';
import { question } from '../../plans/protocol.js';
import type { ShownPlace } from '../../webview/place.js';
import type { FROM_COVERAGE } from './from-page.js';

/** The coverage of a plan, with the place of each of its elements, by their `ref`. */
export interface CoverageAnswer {
  readonly coverage: Coverage;
  readonly places: readonly ShownPlace[];
  /** Where each finding stands, by its number, and the rule that found it. */
  readonly gaps: readonly (ShownPlace & { readonly rule: string })[];
  readonly csv: string;
  /** The title of the scenario that it is looked at under. */
  readonly scenario?: string;
  /** What is left out because it is exempt, in words. */
  readonly leftOut?: string;
}

/** Why nothing is shown yet: git left two versions of some lines. */
export interface NoCoverage {
  readonly why: string;
}

/** The coverage of the plan that a document belongs to; without a document, of the first plan of the workspace. */
export const COVERAGE = question<{ readonly uri?: string | undefined }, CoverageAnswer | NoCoverage | null>(
  'goldenthread/coverage',
);

/** What the page receives. */
export interface ToCoverage {
  readonly type: 'coverage';
  readonly coverage: Coverage | null;
  readonly scenario?: string | undefined;
  readonly leftOut?: string | undefined;
  /** Why there is none. */
  readonly why?: string | undefined;
}

/** What the page says: these elements were chosen, a gap was, or the table is to be kept. */
export type FromCoverage = z.infer<typeof FROM_COVERAGE>;
