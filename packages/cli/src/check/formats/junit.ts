import { counted, forXml, xmlForLog } from '@goldenthread/model';
import type { PlanFindings } from '@goldenthread/workspace/node';
import XMLBuilder from 'fast-xml-builder';
import { shownPath } from '../../terminal/paths.js';
import { planTitle } from '../closing-line.js';
import { severityWeight } from '../summary.js';
import type { FormatOptions } from './format-options.js';
import { type PlacedFinding, placed } from './placed.js';

/**
 * Findings as a test report: a plan is a suite, a finding a test. Only what is as bad as `--fail-on` is a failure, as for the
 * exit code; a milder finding is a test that passed and has something to say.
 */
export function formatJunit(plans: readonly PlanFindings[], options: FormatOptions): string {
  const suites = plans.map((plan) => suite(plan, options));
  const total = (name: '@_tests' | '@_failures'): number => suites.reduce((sum, each) => sum + each[name], 0);
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false });
  const xml = builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: {
      '@_name': 'goldenthread check',
      '@_tests': total('@_tests'),
      '@_failures': total('@_failures'),
      '@_errors': 0,
      testsuite: suites,
    },
  });
  return xmlForLog(xml);
}

function suite(plan: PlanFindings, options: FormatOptions) {
  const findings = placed([plan], options.cwd);
  const names = new Names();
  const fails = ({ finding }: PlacedFinding): boolean => severityWeight(finding.severity) >= severityWeight(options.failOn);
  return {
    '@_name': forXml(`${planTitle(plan)} (${shownPath(plan.root, options.cwd)})`),
    '@_tests': Math.max(1, findings.length),
    '@_failures': findings.filter(fails).length,
    '@_errors': 0,
    '@_skipped': 0,
    // A suite without tests counts as broken with some services.
    testcase: findings.length === 0 ? [nothingFound(plan)] : findings.map((each) => testCase(each, fails(each), names)),
  };
}

function nothingFound(plan: PlanFindings) {
  return { '@_name': `No gaps found in ${counted(plan.files, 'file')}`, '@_classname': forXml(planTitle(plan)) };
}

function testCase({ finding, path, start }: PlacedFinding, fails: boolean, names: Names) {
  const about = finding.element === null ? finding.rule : `${finding.rule}: ${finding.element}`;
  const place = forXml(`${path}:${start.line}:${start.column}`);
  const message = forXml(finding.message);
  return {
    '@_name': forXml(names.next(path, about)),
    '@_classname': forXml(path),
    ...(fails
      ? { failure: { '@_message': message, '@_type': finding.severity, '#text': `${place}: ${message}` } }
      : { 'system-out': `${place}: ${finding.severity}: ${message}` }),
  };
}

/** Names of tests, each once in a file. Without lines, so that services know a test again after others came or went. */
class Names {
  private readonly given = new Map<string, number>();

  next(path: string, about: string): string {
    const key = `${path}\0${about}`;
    const time = (this.given.get(key) ?? 0) + 1;
    this.given.set(key, time);
    return time === 1 ? about : `${about} (${time})`;
  }
}
