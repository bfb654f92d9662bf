import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Place, placeOf, toJson } from '@goldenthread/model';
import { type Finding, type RelatedPlace, type RuleName, rules } from '@goldenthread/rules';
import type { RulePage } from '@goldenthread/rules/pages';
import type { PlanFindings } from '@goldenthread/workspace/node';
import type { Location, Log, Message, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../package.js';
import { shownPath } from '../../terminal/paths.js';
import type { FormatOptions } from './format-options.js';
import { type PlacedFinding, placed } from './placed.js';
import { sarifLevel, sarifRequirement, sarifRule } from './sarif-rule.js';

type Pages = Readonly<Record<RuleName, RulePage>>;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Findings in the form of code-scanning services (SARIF 2.1.0), with the page of each rule that found something. */
export function formatSarif(
  plans: readonly PlanFindings[],
  { cwd, withAccepted, rulePages }: FormatOptions,
  pages: Pages,
): string {
  const findings = placed(plans, cwd, withAccepted);
  const found = rules.filter((rule) => findings.some(({ finding }) => finding.rule === rule.name));
  const descriptors = [...found.map((rule) => sarifRule(rule, pages[rule.name], rulePages)), ...ownRules(findings)];
  const indexes = new Map<string, number>(descriptors.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'goldenthread',
            semanticVersion: version(),
            rules: descriptors,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((each) => result(each, indexes, cwd, withAccepted)),
      },
    ],
  };
  return toJson(log);
}

/** The requirements of councils' own that found something. */
function ownRules(findings: readonly PlacedFinding[]): ReportingDescriptor[] {
  const byName = new Map<string, Finding>();
  for (const { finding } of findings) if (finding.page && !byName.has(finding.rule)) byName.set(finding.rule, finding);
  return [...byName.values()].flatMap(({ rule, page, severity }) => (page ? sarifRequirement(rule, page, severity) : []));
}

function result(each: PlacedFinding, indexes: ReadonlyMap<string, number>, cwd: string, withAccepted: boolean): Result {
  const { finding, path, start, end, fingerprint } = each;
  const { rule, severity, message, element, accepted, related } = finding;
  const suppressions = accepted
    ? [{ kind: 'inSource' as const, status: 'accepted' as const, justification: accepted.reason }]
    : [];
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    level: sarifLevel(severity),
    message: plain(message),
    locations: [
      {
        ...location(path, start, end),
        ...(element === null ? {} : { logicalLocations: [{ fullyQualifiedName: element }] }),
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place, id) => besides(place, id, cwd)) }),
    // The only fingerprint that GitHub reads. Given by us, so that it does not make one of the line's text.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    // By the standard, either every result of a run says whether it is suppressed or none does.
    ...(withAccepted ? { suppressions } : {}),
  };
}

function besides({ message, file, at }: RelatedPlace, id: number, cwd: string): Location {
  const place = location(shownPath(file.file, cwd), placeOf(file, at.start), placeOf(file, at.end));
  return { id, ...place, message: plain(message) };
}

function location(path: string, start: Place, end: Place): Location {
  const region: Region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

/** A message without links: the standard reads `[…](…)` as one, and a plan's words must not become one. */
function plain(text: string): Message {
  return { text: text.replaceAll('](', '] (') };
}

/** A path as an address: from the working folder where it is inside, else whole. */
function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
