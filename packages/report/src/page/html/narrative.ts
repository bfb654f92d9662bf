import { safeAddress, visible } from '@goldenthread/model';
import MarkdownIt from 'markdown-it';
import { Html } from './html.js';

/** The longest text that is read as Markdown, in characters; longer ones are shown as they are typed. */
const LONGEST = 100_000;

// No HTML, no pictures (they would be fetched from elsewhere), and links to web pages only. Headings would break the order
// of the page's own: they are shown in bold.
const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, breaks: false }).enable('table').disable(['image']);
markdown.validateLink = (address) => safeAddress(address) !== undefined;
markdown.renderer.rules.heading_open = () => '<p><strong>';
markdown.renderer.rules.heading_close = () => '</strong></p>\n';
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'noreferrer');
  return self.renderToken(tokens, index, options);
};

/** The plan's own `>` lines as HTML. Whatever they hold, they can neither run anything nor fetch anything. */
export function narrativeHtml(text: string): Html {
  const clean = visible(text);
  if (clean.length > LONGEST) return new Html(`<p>${markdown.utils.escapeHtml(clean)}</p>\n`);
  return new Html(markdown.render(clean));
}
