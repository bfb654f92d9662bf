// `npm run comments`: the comments of docs/diff-history.md as people see them, and one with a nasty title, a picture each,
// in .cache/comments. Look at them after every change to what a comment says.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { openBrowser } from './editor/browser.mjs';
import { check } from './lib/checks.mjs';
import { runAsScript } from './lib/main.mjs';
import { installMermaid } from './lib/mermaid.mjs';
import { ROOT } from './lib/paths.mjs';

const OUT = join(ROOT, '.cache', 'comments');
const PAGE = join(ROOT, 'docs', 'diff-history.md');

/** Styles like those in which the services show a comment. */
const STYLE = `
  body { font: 14px/1.5 system-ui, sans-serif; width: 860px; margin: 24px; color: #1f2328; }
  h2 { font-size: 16px; color: #59636e; }
  table { border-collapse: collapse; width: 100%; margin: 12px 0; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top; }
  tr:nth-child(even) td { background: #f6f8fa; }
  details { margin: 8px 0; }
  pre { background: #f6f8fa; padding: 12px; overflow: auto; }
`;

// As on GitHub: tables and details, and no pictures except those drawn here.
const markdown = new MarkdownIt({ html: true });

/** The comments of the page, each with its heading. */
export function comments(text) {
  return text.split(/^(?=## )/m).slice(1);
}

/** A comment as a page, its details opened so that they are seen too. */
export function commentPage(comment) {
  const html = markdown
    .render(comment)
    .replaceAll('<details>', '<details open>')
    .replaceAll(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs, '<pre class="mermaid">$1</pre>');
  return `<!DOCTYPE html><html lang="en-GB"><meta charset="utf-8"><style>${STYLE}</style><body>${html}</body></html>`;
}

/** A title with everything that means something to Mermaid, HTML or Markdown, and letters of other languages. */
const NASTY =
  'Jobs "]; end; click n0 href "javascript:x" <img src=x onerror=alert(1)> `a` #35; %% {x} |y| --> A & B: Ŵyr, 株式会社';

/** A comment whose picture holds that title. */
async function nastyComment() {
  // Not before it is built.
  const { threadToMermaid } = await import('@goldenthread/report');
  const node = (name, title, change) => ({ plan: 'P', name, what: 'outcome', title, change });
  const link = { plan: 'P', from: 'A', to: 'B', how: 'supports', change: 'added' };
  const thread = { nodes: [node('A', NASTY, 'changed'), node('B', NASTY.toUpperCase(), null)], links: [link], leftOut: 0 };
  return `## Whatever a title holds\n\n\`\`\`mermaid\n${threadToMermaid(thread)}\`\`\`\n`;
}

/** Draws every comment. Gives for each its heading, the picture's file and Mermaid's complaint, if any. */
async function renderComments() {
  const mermaid = await installMermaid();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 920, height: 400 }, deviceScaleFactor: 1.5 });
    const drawn = [];
    for (const [index, comment] of [...comments(readFileSync(PAGE, 'utf8')), await nastyComment()].entries()) {
      await page.setContent(commentPage(comment));
      await page.addScriptTag({ path: mermaid });
      const problem = await page.evaluate(draw);
      const file = join(OUT, `${String(index + 1).padStart(2, '0')}.png`);
      await page.screenshot({ path: file, fullPage: true });
      drawn.push({ title: comment.split('\n')[0].replace(/^#+ /, ''), file, problem });
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

/** Lets Mermaid draw its diagrams in the page, as the services do. */
async function draw() {
  const { document, mermaid } = globalThis;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  try {
    await mermaid.run();
  } catch (error) {
    return String(error?.message ?? error);
  }
  const pictures = [...document.querySelectorAll('.mermaid')];
  if (document.querySelector('.mermaid :is(img, a, script)')) return 'words of the plan became more than words';
  return pictures.every((each) => each.querySelector('svg .node')) ? '' : 'a picture has nothing in it';
}

/** Whether Mermaid draws the picture of every comment. */
export async function checkComments() {
  const drawn = await renderComments();
  return drawn.map(({ title, problem }) => check(title, problem === '' ? [] : [problem]));
}

await runAsScript(import.meta, async () => {
  for (const { file, problem } of await renderComments()) console.log(`${file}${problem === '' ? '' : `: ${problem}`}`);
});
