import { addAll, counted, forLog, placeOf, printable } from '@goldenthread/model';
import type { Finding, SourceFile } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import stringWidth from 'string-width';
import { windowOn, wrap } from '../terminal/layout.js';
import { shownPath } from '../terminal/paths.js';
import type { Colours } from '../terminal/screen.js';
import { closingLine, planTitle } from './closing-line.js';
import { shortlist } from './shortlist.js';
import type { SourceLines } from './source-lines.js';
import { allFindings, severityWeight } from './summary.js';

/** How findings are set for people. */
export interface PrettyOptions {
  readonly cwd: string;
  readonly colours: Colours;
  /** How many columns a line may take. */
  readonly width: number;
  readonly lines: SourceLines;
  /** How many findings are shown; all of them where left out. */
  readonly most?: number;
}

const INDENT = '        ';

/** How many other places of a finding are shown: a circle may lead through thousands. */
const MOST_RELATED = 20;

/** How much of a line is looked at before and behind a marked place. It may be a million characters long. */
const AROUND = 1_000;

/** The findings of some plans as people read them: file by file, the worst last, then what it comes to. */
export function formatPretty(plans: readonly PlanFindings[], options: PrettyOptions): string {
  const { plans: shown, left } = shortlist(plans, options.most ?? Number.POSITIVE_INFINITY);
  const ordered = [...shown].sort((a, b) => worst(a.findings) - worst(b.findings));
  const blocks = ordered.flatMap((plan) => planBlocks(plan, plans.length > 1, options));
  if (allFindings(plans).some((finding) => !finding.accepted)) {
    blocks.push(options.colours.dim('To read more about a rule: goldenthread explain RULE'));
  }
  if (left > 0) {
    const more = `And ${counted(left, 'more finding')}, none worse than these. To see them all, write them to a file: goldenthread check -o findings.txt`;
    blocks.push(wrap(more, options.width, ''));
  }
  blocks.push(closingLine(plans, options.colours));
  return forLog(`${blocks.join('\n\n')}\n`);
}

function planBlocks(plan: PlanFindings, named: boolean, options: PrettyOptions): string[] {
  const open = plan.findings.filter((finding) => !finding.accepted);
  const accepted = plan.findings.filter((finding) => finding.accepted);
  if (open.length === 0 && accepted.length === 0) return [];
  const { bold } = options.colours;
  const blocks = named ? [bold(`── ${planTitle(plan)} (${printable(shownPath(plan.root, options.cwd))})`)] : [];
  for (const [file, findings] of byFile(open)) {
    blocks.push(options.colours.underline(bold(printable(shownPath(file.file, options.cwd)))));
    addAll(
      blocks,
      findings.map((finding) => findingBlock(finding, options)),
    );
  }
  if (accepted.length > 0) blocks.push(acceptedBlock(accepted, options));
  return blocks;
}

/** Findings by their file; the worst file, and in a file the worst finding, last. */
function byFile(findings: readonly Finding[]): [SourceFile, Finding[]][] {
  const files = new Map<SourceFile, Finding[]>();
  for (const finding of findings) {
    const list = files.get(finding.file);
    if (list) list.push(finding);
    else files.set(finding.file, [finding]);
  }
  for (const list of files.values()) list.sort((a, b) => severityWeight(a.severity) - severityWeight(b.severity));
  return [...files].sort(([, a], [, b]) => worst(a) - worst(b));
}

function worst(findings: readonly Finding[]): number {
  return findings.reduce((most, finding) => (finding.accepted ? most : Math.max(most, severityWeight(finding.severity))), -1);
}

function findingBlock(finding: Finding, options: PrettyOptions): string {
  const { colours, width } = options;
  const { line, column } = placeOf(finding.file, finding.at.start);
  const severity = colouredSeverity(finding, colours);
  return [
    `  ${`${line}:${column}`.padEnd(INDENT.length - 3)} ${severity}`,
    ...frame(finding, options),
    wrap(printable(finding.message), width, INDENT),
    ...alsoBlock(finding, options),
    ...relatedBlock(finding, options),
    INDENT + colours.dim(finding.rule),
  ].join('\n');
}

/** The other places of a finding. */
function relatedBlock({ members, related }: Finding, { cwd, width }: PrettyOptions): string[] {
  if (members) return [];
  const shown = related.slice(0, MOST_RELATED).map(({ file, at, message }) => {
    const where = `${printable(shownPath(file.file, cwd))}:${placeOf(file, at.start).line}`;
    return wrap(`See also ${where}: ${printable(message)}`, width, INDENT);
  });
  const more = related.length - shown.length;
  if (more > 0) shown.push(wrap(`And ${counted(more, 'more place')}. --format json lists them all.`, width, INDENT));
  return shown;
}

/** The others that a finding is about, in one paragraph. */
function alsoBlock({ members = [] }: Finding, { width, most }: PrettyOptions): string[] {
  const others = members
    .slice(1, most)
    .map(({ cause, file, at }) => `${cause?.called ?? 'one without a title'} (line ${placeOf(file, at.start).line})`);
  const more = members.length - 1 - others.length;
  if (more > 0) others.push(`and ${counted(more, 'other')}`);
  return others.length === 0 ? [] : [wrap(printable(`Also: ${others.join(', ')}`), width, INDENT)];
}

function colouredSeverity({ severity }: Finding, colours: Colours): string {
  const colour = { error: colours.red, warning: colours.yellow, hint: colours.cyan }[severity];
  return colours.bold(colour(severity));
}

/** The line of text, with the place underlined the way a word processor does. */
function frame(finding: Finding, { lines, colours, width }: PrettyOptions): string[] {
  const start = placeOf(finding.file, finding.at.start);
  const end = placeOf(finding.file, finding.at.end);
  const text = lines.line(finding.file, start.line);
  if (text === undefined || text.trim() === '') return [];
  const trimmed = text.trimStart();
  const skipped = text.length - trimmed.length;
  const from = Math.max(0, start.column - 1 - skipped);
  const to = end.line > start.line ? trimmed.length : Math.max(from, end.column - 1 - skipped);
  const left = Math.max(0, from - AROUND);
  const right = from + AROUND;
  const shown = printable(trimmed.slice(left, right)).trimEnd();
  const before = stringWidth(printable(trimmed.slice(left, from)));
  const marked = Math.max(1, stringWidth(printable(trimmed.slice(from, Math.min(to, right))).trimEnd()));
  const gutter = `${INDENT}${colours.dim('│')} `;
  const view = windowOn(shown, before, marked, width - INDENT.length - 2);
  const colour = { error: colours.red, warning: colours.yellow, hint: colours.cyan }[finding.severity];
  return [gutter + view.text, gutter + ' '.repeat(view.start) + colour('~'.repeat(view.length))];
}

function acceptedBlock(accepted: readonly Finding[], { cwd, colours, width }: PrettyOptions): string {
  const lines = accepted.map((finding) => {
    const where = `${printable(shownPath(finding.file.file, cwd))}:${placeOf(finding.file, finding.at.start).line}`;
    const until = finding.accepted?.until ? ` until ${finding.accepted.until}` : '';
    const about = finding.element === null ? '' : ` of ${finding.element}`;
    return wrap(`${where}  ${finding.rule}${about}${until}: ${printable(finding.accepted?.reason ?? '')}`, width, '  ');
  });
  return [colours.bold('Accepted, with the reasons that the plan gives'), ...lines].join('\n');
}
