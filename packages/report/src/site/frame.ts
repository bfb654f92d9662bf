import { type Html, type HtmlPiece, html } from '../page/html/html.js';
import { addressFrom } from './address.js';
import type { SiteWords } from './words.js';

/** An entry of the site's navigation, or of the way to a page. */
export interface SiteLink {
  readonly title: string;
  readonly path: string;
}

/** What every page of a site has in common. */
export interface SiteFrame {
  readonly council: string | undefined;
  readonly title: string;
  readonly draft: boolean;
  /** What is left out, in whole sentences. */
  readonly notes: readonly string[];
  /** `15 January 2026`. */
  readonly asAt: string | undefined;
  readonly version: string | undefined;
  readonly navigation: readonly SiteLink[];
  readonly foot: readonly SiteLink[];
}

/** What is particular to a page. */
export interface FramedPage {
  readonly path: string;
  readonly title: string;
  /** The way to it from the top, without itself. */
  readonly way: readonly SiteLink[];
  readonly body: HtmlPiece;
  readonly words: SiteWords;
  /** The same page in the other language. */
  readonly other?: string | undefined;
  /** A script that only adds to what the page shows without it. */
  readonly script?: string;
}

/**
 * What a page may load and do: its own files, wherever it is opened. `file:` is for a site that is opened from a folder, as some
 * browsers do not take that for the page's own place.
 */
const POLICY =
  "default-src 'none'; style-src 'self' file: 'unsafe-inline'; script-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

/** A whole page: head, navigation, way, main part and foot. It asks for nothing from anywhere else. */
export function framed(frame: SiteFrame, page: FramedPage): string {
  const { words, path } = page;
  const to = (target: string): string => addressFrom(path, target);
  const link = ({ title, path: target }: SiteLink, lang?: string): Html =>
    html`<a href="${to(target)}"${target === path && html` aria-current="page"`}${lang !== undefined && html` lang="${lang}"`}>${title}</a>`;
  const council = frame.council ?? frame.title;
  const version = frame.version === undefined ? '' : words.version(frame.version);
  return html`<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${page.title} – ${frame.title}</title>
<link rel="stylesheet" href="${to('assets/site.css')}">
${page.script !== undefined && html`<script src="${to(page.script)}" defer></script>\n`}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="wrap"><a href="${to('index.html')}">${frame.council !== undefined && `${frame.council}: `}${frame.title}</a></div></header>
<aside class="draft" aria-label="${words.about}"><div class="wrap">${frame.draft && html`<strong>${words.draft}</strong> `}${frame.asAt === undefined ? words.noDate : words.asAt(frame.asAt)}${frame.notes.map((note) => ` ${note}`)}</div></aside>
<div class="wrap">
<nav class="site-nav" aria-label="${words.onThisSite}"><ul>${frame.navigation.map((each) => html`<li>${link(each)}</li>`)}</ul></nav>
${page.way.length > 0 && html`<nav class="crumbs" aria-label="${words.breadcrumb}"><ol>${page.way.map((each) => html`<li>${link(each)}</li>`)}</ol></nav>`}
<main id="main" class="readers-page short">
${page.body}</main>
<footer>
<p>${words.publishedBy(council, version)}</p>
<p>${frame.foot.map((each, index) => html`${index > 0 && ' · '}${link(each)}`)}${page.other !== undefined && html` · ${link({ title: words.otherLanguage, path: page.other }, words.language === 'en-GB' ? 'cy' : 'en')}`}</p>
</footer>
</div>
</body>
</html>
`.text;
}
