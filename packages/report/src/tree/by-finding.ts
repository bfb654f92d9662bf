import { capitalised, counted, elementAt } from '@goldenthread/model';
import { type Finding, isGap, isStillToAdd, type Severity, summaryOf } from '@goldenthread/rules';
import type { TreeContext } from './context.js';
import { joined, node, SEVERITIES, type TreeNode, type TreeState } from './node.js';

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', hint: 'Hints' };

/**
 * What is wrong, the most serious first, each kind of finding by itself; then what is only not said yet, which is never an error;
 * then what the plan accepts with a reason.
 */
export function byFinding(context: TreeContext): TreeNode[] {
  const open = context.findings.filter(({ accepted }) => !accepted);
  const accepted = context.findings.filter((finding) => finding.accepted);
  const [toAdd, wrong] = partition(open, (finding) => isGap(finding) && isStillToAdd(finding));
  const those = (severity: Severity): TreeNode[] =>
    group(
      context,
      severity,
      HEADINGS[severity],
      wrong.filter((finding) => finding.severity === severity),
      severity,
    );
  return [
    those('error'),
    those('warning'),
    group(context, 'to-add', 'Still to add', toAdd, 'warning'),
    those('hint'),
    group(context, 'accepted', 'Accepted, with a reason', accepted, 'plain'),
  ].flat();
}

function group(context: TreeContext, key: string, label: string, findings: readonly Finding[], state: TreeState): TreeNode[] {
  if (findings.length === 0) return [];
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  const children = (): TreeNode[] => byRule.map(([rule, found]) => ruleNode(context, key, rule, found, state));
  return [
    node({ key, label, icon: 'severity', note: () => ({ description: String(findings.length), details: [], state }), children }),
  ];
}

function ruleNode(context: TreeContext, before: string, rule: string, findings: readonly Finding[], state: TreeState): TreeNode {
  const own = findings[0]?.page?.summary;
  const summary = own ?? summaryOf(rule);
  // A council's own rule is known by its title; its name is only typed.
  const [label, ...more] =
    own === undefined ? [capitalised(rule.replaceAll('-', ' ')), headingOf(summary)] : [headingOf(summary)];
  return node({
    key: `${before}/${rule}`,
    label: label as string,
    icon: 'rule',
    note: () => ({ description: joined(String(findings.length), ...more), details: [summary], state }),
    children: () => findings.map((finding, index) => findingNode(context, `${before}/${rule}/${index}`, finding, state)),
  });
}

/** What a rule finds: 'An outcome that no measure shows'. */
function headingOf(summary: string): string {
  return capitalised(
    summary
      .replace(/^(Finds|Points out) /, '')
      .replace(/\.$/, '')
      .replaceAll('`', "'"),
  );
}

function findingNode(context: TreeContext, key: string, finding: Finding, state: TreeState): TreeNode {
  const { file, at, message, accepted, members = [] } = finding;
  const element = elementAt(context.plan, file.file, at.start);
  const until = accepted?.until ? ` until ${accepted.until}` : '';
  return node({
    key,
    // Under its rule every message begins alike: what it is about comes first.
    label: element ? context.label(element.declaration) : message,
    icon: 'finding',
    place: { file, at },
    ...(element ? { element } : {}),
    note: () => ({
      description: element ? message : '',
      details: [message, ...(accepted ? [`Accepted${until}: ${accepted.reason}`] : [])],
      state,
    }),
    children: () => members.map((member, index) => findingNode(context, `${key}/${index}`, { ...member, members: [] }, state)),
  });
}

function partition(findings: readonly Finding[], holds: (finding: Finding) => boolean): [Finding[], Finding[]] {
  return [findings.filter(holds), findings.filter((finding) => !holds(finding))];
}

/** `2 errors, 1 warning`; empty where there is nothing to count. */
export function findingsInWords(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => !finding.accepted && finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  }).join(', ');
}
