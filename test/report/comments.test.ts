import { describe, expect, it } from 'vitest';
import { commentPage, comments } from '../../scripts/render-comments.mjs';
import { readPage } from '../docs/pages.js';

/** A line of the pictures: the chart, a box, an arrow, how a sort of box looks. */
const MERMAID =
  /^(flowchart BT| {2}n\d+\["[^"\n]*"\](:::(added|removed|changed))?| {2}n\d+ (-->|-\.->)\|"[^"|\n]*"\| n\d+| {2}classDef \w+ [\w:.,\- ]+)$/;
const COMMENTS: [string, string][] = comments(readPage('docs/diff-history.md').text).map((text: string) => [
  text.split('\n')[0] ?? '',
  text,
]);

describe('the comments, as a page', () => {
  it.each(COMMENTS)('%s', (_, text) => {
    const html = commentPage(text);
    const read = html
      .replace(/<style>.*?<\/style>|<pre.*?<\/pre>/gs, '')
      .replaceAll('<br>', ' ')
      .replaceAll(/<[^>]+>/g, '');
    // Tables were read as tables, and no mark that keeps words harmless is left to see.
    expect(read).not.toMatch(/[|\\]|\*\*|&amp;(lt|gt|amp);/);
    expect(html.match(/<details/g) ?? []).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
    expect(html).toMatch(/<p><strong>[A-Z0-9£].*\.<\/strong><\/p>/);
    for (const [, picture = ''] of html.matchAll(/<pre class="mermaid">(.*?)<\/pre>/gs))
      for (const line of picture.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim().split('\n'))
        expect(line).toMatch(MERMAID);
  });

  it('are twenty', () => {
    expect(COMMENTS).toHaveLength(20);
  });
});
