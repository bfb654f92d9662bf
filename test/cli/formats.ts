import type { Finding, SourceFile } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import picocolors from 'picocolors';
import { type Format, type FormatOptions, formatted } from '../../packages/cli/src/check/formats/index.js';

/** Text with everything that means something to one service or another. */
export const NASTY =
  'a%0Ab, c: d; e] <img src=x> & "q" \'s\' | `x` **b** [l](http://e.uk) @mayor #1 ##vso[task.complete]x ::error::y ]]> \u001b[31m\u202e\ufffe';

/** The same without what nobody can see. */
export const SHOWN = ['\u001b', '\u202e', '\ufffe'].reduce((text, mark) => text.replaceAll(mark, ''), NASTY);

/** The same in a log, where it is no command. */
export const LOGGED = SHOWN.replace('##vso', '# #vso');

const source: SourceFile = { file: '/council/a b/100%;x,y:z].plan', lines: [0, 10, 20], length: 40 };

/** A finding with this message, on the second line. */
export const finding = (message: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-name',
  severity: 'error',
  element: 'Jobs',
  message,
  file: source,
  at: { start: 12, end: 15 },
  related: [{ message: 'declared here', file: source, at: { start: 1, end: 3 } }],
  fixes: [],
  accepted: null,
  ...more,
});

/** A plan with these findings. */
export const planWith = (...findings: Finding[]): PlanFindings => ({
  name: 'TownPlan',
  root: '/council',
  files: 1,
  elements: 4,
  findings,
});

/** These findings in a format. */
export function inFormat(format: Format, findings: readonly Finding[], more: Partial<FormatOptions> = {}): Promise<string> {
  const colours = picocolors.createColors(false);
  const options = { cwd: '/council', colours, width: 200, failOn: 'error', withAccepted: false, ...more } as const;
  return formatted([planWith(...findings)], format, options);
}
