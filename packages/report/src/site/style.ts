import { PAGE_STYLE } from '../page/html/style.js';

/**
 * How the site looks, in the council's colour. Light and dark follow the reader's own setting; on paper it is black on white
 * without what only a screen needs.
 */
export function siteStyle(colour: string): string {
  return `${PAGE_STYLE}:root {
  color-scheme: light dark;
  --council: ${colour};
  --page-accent: ${colour};
  --page-link: ${colour};
  --frame-line: #d6d9dd;
  --frame-quiet: #55595e;
  --draft-back: #fdf1dc;
  --draft-line: #e0b25c;
  --draft-text: #1f1f1f;
  --box-back: #f7f8fa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page-text: #ececec;
    --page-background: #17191b;
    --page-quiet: #b3b8bd;
    --page-line: #4a4f54;
    --page-link: #8fc7ff;
    --page-green: #7fd197;
    --page-amber: #f0b35a;
    --page-red: #ff8f8f;
    --frame-line: #4a4f54;
    --frame-quiet: #b3b8bd;
    --draft-back: #3a2f1a;
    --draft-text: #f5e6c8;
    --box-back: #212427;
  }
}
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.5 system-ui, "Segoe UI", sans-serif; color: var(--page-text, #1b1b1b); background: var(--page-background, #ffffff); }
.wrap { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
.skip { position: absolute; left: -999rem; background: #ffffff; color: #000000; padding: 0.6rem 1rem; z-index: 1; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.top { background: var(--council); color: #ffffff; padding: 0.8rem 0; }
.top a { color: #ffffff; font-weight: 700; text-decoration: none; }
.top a:hover, .top a:focus { text-decoration: underline; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.draft { background: var(--draft-back); color: var(--draft-text); border-bottom: 1px solid var(--draft-line); padding: 0.4rem 0; font-size: 1rem; }
.site-nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; list-style: none; margin: 0; padding: 0.6rem 0; }
.site-nav { border-bottom: 1px solid var(--frame-line); font-size: 1rem; }
.site-nav a, .crumbs a, footer a { color: var(--page-link); }
.site-nav a[aria-current] { font-weight: 700; text-decoration: none; }
.crumbs { font-size: 1rem; padding: 0.8rem 0 0; }
.crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0; padding: 0; }
.crumbs li + li::before { content: '›'; margin-right: 0.4rem; }
.readers-page { padding: 1rem 0; --grid: var(--frame-line); --chart: var(--page-link); --band: var(--draft-back); font-family: inherit; max-width: none; }
.readers-page .lead { font-size: 1.2em; }
.readers-page .box { border-left: 6px solid var(--page-line, #b8b8b8); background: var(--box-back); padding: 0.4rem 1rem; margin: 1rem 0; }
.readers-page .box.green { border-color: var(--green); }
.readers-page .box.amber { border-color: var(--amber); }
.readers-page .box.red { border-color: var(--red); }
.readers-page .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
.readers-page .download { font-size: 1rem; margin: 0.2rem 0 1.2rem; }
.readers-page .none { color: var(--quiet); font-style: italic; white-space: normal; }
.readers-page .marks { font-weight: 700; }
.readers-page td.figure, .readers-page th.figure { text-align: right; font-variant-numeric: tabular-nums; }
.readers-page td.figure:not(.none) { white-space: nowrap; }
.readers-page .table table { min-width: 100%; }
.readers-page figure { margin: 0.5rem 0; }
.readers-page figcaption { font-size: 1rem; color: var(--quiet); }
.readers-page svg { max-width: 100%; height: auto; }
.search input { font: inherit; padding: 0.4rem 0.6rem; width: min(30rem, 100%); border: 2px solid var(--page-text, #1b1b1b); background: inherit; color: inherit; }
.search .hidden { display: none; }
footer { margin-top: 3rem; border-top: 6px solid var(--council); padding: 1rem 0 2rem; font-size: 1rem; color: var(--frame-quiet); }
@media (max-width: 30rem) {
  .readers-page { overflow-wrap: anywhere; }
  .readers-page dl > div { display: block; }
  .readers-page h1 { font-size: 1.6em; }
}
@page { size: A4; margin: 18mm; }
@media print {
  .site-nav, .crumbs, .skip, .download, .search form { display: none; }
  .top { background: none; color: #000000; border-bottom: 2px solid #000000; }
  .top a { color: #000000; }
  .draft { background: none; color: #000000; }
  body { background: #ffffff; color: #000000; font-size: 10.5pt; }
}
`;
}
