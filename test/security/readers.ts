// The readers of what is written: what each of them takes for more than words.

import xterm from '@xterm/headless';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes as Html, parse, parseFragment } from 'parse5';

/** GitHub-flavoured Markdown as HTML, with raw HTML let through, so that a test sees it. */
export function githubMarkdown(text: string): string {
  return micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** The elements of a piece of HTML, each as its tag and attributes; and its words. */
export function readHtml(html: string): { elements: string[]; comments: number; words: string } {
  const elements: string[] = [];
  let [comments, words] = [0, ''];
  const walk = (node: Html.Node): void => {
    if ('tagName' in node) elements.push([node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)].join(' '));
    if (node.nodeName === '#comment') comments++;
    if ('value' in node && node.nodeName === '#text') words += node.value;
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(html.startsWith('<!') ? parse(html) : parseFragment(html));
  return { elements, comments, words };
}

/**
 * What GitHub and GitLab look for in the words of a finished page. After their published filters: GitHub's of mentions, issues,
 * commits and emoji; GitLab's reference patterns of users, groups, issues, requests, labels, milestones, snippets, epics, alerts,
 * iterations, vulnerabilities and its like, and emoji.
 */
export const REFERENCES: readonly RegExp[] = [
  /(?<![\w`])@[a-z0-9][\w/-]*/i,
  /(?<!\w)(?:[\w-]+\/[\w.-]+)?#[a-z0-9]/i,
  /\bG[HL]-\d+/i,
  /(?<!\w)(?:[\w./-]+)?!\d+/,
  /(?<!\w)(?:[\w./-]+)?~(?:[\w-]+|"[^"]+")/,
  /(?<!\w)(?:[\w./-]+)?%(?:[\w-]+|"[^"]+")/,
  /(?<!\w)(?:[\w./-]+)?\$\d+/,
  /(?<!\w)(?:[\w./-]+)?&\d+/,
  /\^alert#\d+/,
  /\*iteration:/,
  /\[[a-z_]+:[^\]]+\]/,
  /:[\w+-]+:/,
  /\b[0-9a-f]{7,40}\b(?<=[0-9a-f]*[a-f][0-9a-f]*)/i,
  /https?:\/\/\S/i,
  /\bwww\.\S/i,
  /\b(?:mailto|xmpp):\S/i,
];

/**
 * The command that the runner of GitHub takes a line for. After `ActionCommand.TryParseV2` and `TryParse` of actions/runner: the
 * first needs `::` at the start of the trimmed line and a second one, the other `##[` and `]` anywhere.
 */
export function githubCommand(line: string): string | undefined {
  const trimmed = line.trimStart();
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    if (end > 2) return trimmed.slice(2, end).split(' ')[0];
  }
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start >= 0 && end > start ? line.slice(start + 3, end).split(' ')[0] : undefined;
}

/** The command that the agent of Azure DevOps takes a line for. After `Command.TryParse` of azure-pipelines-agent. */
export function azureCommand(line: string): string | undefined {
  const start = line.toLowerCase().indexOf('##vso[');
  const end = line.indexOf(']', start);
  return start >= 0 && end > start ? line.slice(start + 6, end).split(' ')[0] : undefined;
}

/** The lines of an output as the runners of both services cut them. */
export function linesOf(output: string): string[] {
  return output.split(/\r\n|\r|\n/);
}

/** A terminal's screen after an output, and what else the output did to it. */
export async function readTerminal(output: string): Promise<{ lines: string[]; did: string[] }> {
  const terminal = new xterm.Terminal({ cols: 400, rows: 60, scrollback: 5000, allowProposedApi: true, convertEol: true });
  const did: string[] = [];
  terminal.onTitleChange((title) => did.push(`title ${title}`));
  terminal.onBell(() => did.push('bell'));
  terminal.onData((data) => did.push(`answered ${JSON.stringify(data)}`));
  for (const id of [0, 2, 4, 8, 9, 52, 104, 133, 777, 1337])
    terminal.parser.registerOscHandler(id, () => did.push(`OSC ${id}`) > 0);
  // Colours are ours; anything else that a sequence does is not.
  for (const final of 'ABCDEFGHJKLMPSTXZbcdefghilnqrstu')
    terminal.parser.registerCsiHandler({ final }, () => did.push(`CSI ${final}`) > 0);
  for (const final of 'cDEHMNOPVWXZ78=>') terminal.parser.registerEscHandler({ final }, () => did.push(`ESC ${final}`) > 0);
  await new Promise<void>((resolve) => terminal.write(output, resolve));
  if (terminal.buffer.active.type !== 'normal') did.push('another screen');
  const buffer = terminal.buffer.active;
  const lines = Array.from({ length: buffer.length }, (_, index) => buffer.getLine(index)?.translateToString(true) ?? '');
  return { lines: lines.slice(0, lines.findLastIndex((line) => line !== '') + 1), did };
}
