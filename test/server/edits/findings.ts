import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FileFacts, placeOf } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import { QuickReader } from '@goldenthread/syntax';
import { findPlanFiles, loadLibraries, UnreadablePathError, Workspace } from '@goldenthread/workspace';
import { checkPaths, checkPlanByPlan, nodeDisk } from '@goldenthread/workspace/node';
import type { Diagnostic } from 'vscode-languageserver-protocol';

// Findings as lines of text, so that what is published and what a cold check finds can be laid side by side. The cold
// check's side is worked out here anew, and not by the server's own means.

const LEVELS = { error: 1, warning: 2, hint: 3 } as const;
const ACCEPTED = 4;

/** What a cold check of a folder finds, each finding with its file, range, level, rule, message and related places. */
export const coldFindings = async (folder: string): Promise<string[]> => linesOf(folder, await orNone(checkPaths([folder])));

/** The same, as the command finds it: it lets go of each plan before it reads the next. */
export const commandFindings = async (folder: string): Promise<string[]> =>
  linesOf(folder, await orNone(checkPlanByPlan([folder])));

/**
 * A cold check of a folder time and again. It keeps nothing but the facts of files whose bytes are the same as before:
 * to read them all anew takes much longer than all the rest.
 */
export class RepeatedCheck {
  private readonly reader = new QuickReader();
  private readonly read = new Map<string, { readonly bytes: Buffer; readonly facts: FileFacts }>();

  constructor(private readonly folder: string) {}

  /** What it finds now. */
  async findings(): Promise<string[]> {
    const workspace = new Workspace();
    const { files } = await findPlanFiles(nodeDisk, this.folder);
    const facts = await Promise.all(files.map((file) => this.factsOf(file)));
    await loadLibraries(facts);
    for (const each of facts) workspace.set(each);
    return linesOf(this.folder, workspace.check());
  }

  private async factsOf(file: string): Promise<FileFacts> {
    const bytes = readFileSync(file);
    const known = this.read.get(file);
    if (known?.bytes.equals(bytes)) return known.facts;
    const facts = await this.reader.readBytes(file, bytes);
    this.read.set(file, { bytes, facts });
    return facts;
  }
}

interface Checked {
  readonly findings: readonly Finding[];
}

/** Nothing is found where there is no plan. */
function orNone(plans: Promise<Checked[]>): Promise<Checked[]> {
  return plans.catch((error: unknown) => {
    if (error instanceof UnreadablePathError) return [];
    throw error;
  });
}

function linesOf(folder: string, plans: readonly Checked[]): string[] {
  return plans.flatMap(({ findings }) => findings.map((finding) => coldLine(folder, finding))).sort();
}

function coldLine(folder: string, { file, at, rule, severity, accepted, message, related }: Finding): string {
  const place = (source: Finding['file'], span: Finding['at']): string => {
    const [start, end] = [placeOf(source, span.start), placeOf(source, span.end)];
    return `${path.relative(folder, source.file)}:${start.line}:${start.column}-${end.line}:${end.column}`;
  };
  const level = accepted ? ACCEPTED : LEVELS[severity];
  const text = accepted ? `Accepted: ${accepted.reason}\n${message}` : message;
  return lineOf(
    place(file, at),
    level,
    rule,
    text,
    related.map((each) => `${place(each.file, each.at)} ${each.message}`),
  );
}

/** What is published, in the same form. */
export function shownFindings(folder: string, shown: ReadonlyMap<string, readonly Diagnostic[]>): string[] {
  const place = (name: string, { start, end }: Diagnostic['range']): string =>
    `${name}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return [...shown]
    .flatMap(([name, diagnostics]) =>
      diagnostics.map(({ range, severity, code, message, relatedInformation = [] }) =>
        lineOf(
          place(name, range),
          severity,
          String(code),
          String(message),
          relatedInformation.map(
            ({ location, message: words }) =>
              `${place(path.relative(folder, fileURLToPath(location.uri)), location.range)} ${words}`,
          ),
        ),
      ),
    )
    .sort();
}

function lineOf(place: string, level: number | undefined, rule: string, message: string, related: readonly string[]): string {
  return [`${place} ${level} ${rule}: ${message}`, ...related].join('\n  ~ ');
}

/** What only one of two sorted lists has. */
export function difference(shown: readonly string[], cold: readonly string[]): string[] {
  const count = (list: readonly string[]): Map<string, number> =>
    list.reduce((counts, each) => counts.set(each, (counts.get(each) ?? 0) + 1), new Map<string, number>());
  const [inShown, inCold] = [count(shown), count(cold)];
  return [...new Set([...shown, ...cold])].sort().flatMap((each) => {
    const more = (inShown.get(each) ?? 0) - (inCold.get(each) ?? 0);
    return more === 0 ? [] : [`${more > 0 ? 'only shown' : 'only found'}: ${each}`];
  });
}
