import type { PlanFindings } from '@goldenthread/language/workspace';
import XMLBuilder from 'fast-xml-builder';
import { shownPath } from '../../terminal/paths.js';
import { count, printable } from '../../terminal/words.js';
import { planTitle } from '../closing-line.js';
import { weight } from '../summary.js';
import type { FormatOptions } from './index.js';
import { type PlacedFinding, placed } from './placed.js';

/**
 * Findings as a test report: a plan is a suite, a finding a test. Only what fails the check is a failure, so that the report
 * never says something else than the exit code; a milder finding is a test that passed and has something to say.
 */
export function formatJunit(plans: readonly PlanFindings[], options: FormatOptions): string {
  const suites = plans.map((plan) => suite(plan, options));
  const total = (name: '@_tests' | '@_failures'): number => suites.reduce((sum, each) => sum + each[name], 0);
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: {
      '@_name': 'goldenthread check',
      '@_tests': total('@_tests'),
      '@_failures': total('@_failures'),
      '@_errors': 0,
      testsuite: suites,
    },
  });
}

function suite(plan: PlanFindings, options: FormatOptions) {
  const findings = placed([plan], options.cwd);
  const fails = ({ finding }: PlacedFinding): boolean => weight(finding.severity) >= weight(options.failOn);
  return {
    '@_name': inXml(`${planTitle(plan)} (${shownPath(plan.root, options.cwd)})`),
    '@_tests': Math.max(1, findings.length),
    '@_failures': findings.filter(fails).length,
    '@_errors': 0,
    '@_skipped': 0,
    // A suite without tests counts as broken with some services.
    testcase: findings.length === 0 ? [nothingFound(plan)] : findings.map((each) => testCase(each, fails(each))),
  };
}

function nothingFound(plan: PlanFindings) {
  return { '@_name': `No gaps found in ${count(plan.files, 'file')}`, '@_classname': inXml(planTitle(plan)) };
}

function testCase({ finding, path, start }: PlacedFinding, fails: boolean) {
  const about = finding.element === null ? finding.rule : `${finding.rule}: ${finding.element}`;
  const place = inXml(`${path}:${start.line}:${start.column}`);
  const message = inXml(finding.message);
  return {
    '@_name': inXml(`${about} (${path}:${start.line}:${start.column})`),
    '@_classname': inXml(path),
    ...(fails
      ? { failure: { '@_message': message, '@_type': finding.severity, '#text': `${place}: ${message}` } }
      : { 'system-out': `${place}: ${finding.severity}: ${message}` }),
  };
}

/** Text without the characters that no XML file can hold, escaped or not. */
function inXml(text: string): string {
  return printable(text)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '');
}
