import { expect, it } from 'vitest';
import { escaped } from '../src/markdown.js';

it('words of a plan are never taken for Markdown, HTML, an icon or a link', () => {
  expect(escaped('[Go](command:x) <b> $(zap) a_b *c* & `d`')).toBe(
    '\\[Go\\]\\(command\\:x\\) &lt;b&gt; \\$\\(zap\\) a\\_b \\*c\\* &amp; \\`d\\`',
  );
  expect(escaped('Local people have good jobs')).toBe('Local people have good jobs');
});
