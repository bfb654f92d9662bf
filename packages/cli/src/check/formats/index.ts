import type { PlanFindings } from '@goldenthread/workspace/node';
import { repositoryTop } from '../../terminal/paths.js';
import { closingLine } from '../closing-line.js';
import { formatJson } from '../json.js';
import { SourceLines } from '../source-lines.js';
import { allFindings } from '../summary.js';
import type { FormatOptions } from './format-options.js';

export type { FormatOptions } from './format-options.js';

type Writer = (plans: readonly PlanFindings[], options: FormatOptions) => string | Promise<string>;

/** The formats, each with what writes it. All but JSON are loaded only when they are asked for. */
const WRITERS = {
  pretty,
  json: (plans, { cwd }) => formatJson(plans, cwd),
  lines: async (...args) => (await import('./lines.js')).formatLines(...args),
  sarif: async (...args) => {
    const [{ formatSarif }, { pages }] = await Promise.all([import('./sarif.js'), import('@goldenthread/rules/pages')]);
    return formatSarif(...args, pages);
  },
  github: async (...args) => (await import('./github.js')).formatGithub(...args),
  gitlab: async (...args) => (await import('./gitlab.js')).formatGitlab(...args),
  junit: async (...args) => (await import('./junit.js')).formatJunit(...args),
  azure: async (...args) => (await import('./azure.js')).formatAzure(...args),
  rdjson: async (...args) => (await import('./rdjson.js')).formatRdjson(...args),
} as const satisfies Record<string, Writer>;

/** The name of a format. */
export type Format = keyof typeof WRITERS;

/** How findings may be written. */
export const FORMATS = Object.keys(WRITERS) as Format[];

/** The formats whose services know paths from the top of the repository only. */
const SEEN_FROM_TOP: ReadonlySet<Format> = new Set(['github', 'gitlab', 'azure', 'sarif']);

/** The findings of some plans in a format. */
export async function formatted(plans: readonly PlanFindings[], format: Format, options: FormatOptions): Promise<string> {
  const write: Writer = WRITERS[format];
  return write(plans, SEEN_FROM_TOP.has(format) ? { ...options, cwd: repositoryTop(options.cwd) } : options);
}

async function pretty(plans: readonly PlanFindings[], options: FormatOptions): Promise<string> {
  const findings = allFindings(plans);
  if (findings.length === 0) return `${closingLine(plans, options.colours)}\n`;
  // What sets pages for a terminal takes long to load: only when there is something to set.
  const { formatPretty } = await import('../pretty.js');
  const lines = await SourceLines.of(findings.map((finding) => finding.file));
  return formatPretty(plans, { ...options, lines });
}
