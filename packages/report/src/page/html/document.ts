import { EXEMPT } from '../../document/words.js';
import type { Page } from '../page.js';
import { Html, html } from './html.js';
import { pageParts } from './render.js';
import { PAGE_STYLE } from './style.js';

/** A page as one file of HTML that stands by itself: no scripts, nothing from elsewhere. */
export function pageToHtml(page: Page): string {
  const parts = pageParts(page).map((part) => new Html(part.html));
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.exempt && `${EXEMPT}. `}${page.title}</title>
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<main class="readers-page${page.short && ' short'}">
${parts}</main>
</body>
</html>
`.text;
}
