import { createHash } from 'node:crypto';
import { type Place, placeOf } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { shownPath } from '../../terminal/paths.js';
import { allFindings, severityWeight } from '../summary.js';

/** A finding with what every service wants to know of it. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** The path of its file, as in the JSON. */
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  /** Tells the same finding again after other lines came or went. */
  readonly fingerprint: string;
}

/** The findings of some plans in their order; what is accepted only where it is asked for. */
export function placed(plans: readonly PlanFindings[], cwd: string, withAccepted = false): PlacedFinding[] {
  const seen = new Map<string, number>();
  return allFindings(plans)
    .map((finding) => {
      const path = shownPath(finding.file.file, cwd);
      const identity = identityOf(finding, path);
      const time = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, time);
      return {
        finding,
        path,
        start: placeOf(finding.file, finding.at.start),
        end: placeOf(finding.file, finding.at.end),
        fingerprint: createHash('sha256').update(`${identity}\0${time}`).digest('hex'),
      };
    })
    .filter(({ finding }) => withAccepted || !finding.accepted);
}

/** The worst first: services show only so many. */
export function worstFirst(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return [...findings].sort((a, b) => severityWeight(b.finding.severity) - severityWeight(a.finding.severity));
}

/** What stays the same when lines move and figures change. Messages name amounts and lines, so digits do not count. */
function identityOf({ rule, element, message }: Finding, path: string): string {
  return [rule, path, element ?? '', message.replace(/\d[\d,.]*/g, '0')].join('\0');
}
