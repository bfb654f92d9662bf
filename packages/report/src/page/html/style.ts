/**
 * How the page looks. Colours can be set from outside (an editor's theme does); each has one of its own that is easy to read on
 * white. On paper it is black on white, nothing is cut off, and addresses are written out.
 */
export const PAGE_STYLE = `
.readers-page {
  --text: var(--page-text, #1b1b1b);
  --background: var(--page-background, #ffffff);
  --quiet: var(--page-quiet, #555555);
  --line: var(--page-line, #b8b8b8);
  --link: var(--page-link, #0b4fa8);
  --accent: var(--page-accent, #12342f);
  --green: var(--page-green, #1a6b32);
  --amber: var(--page-amber, #8a5200);
  --red: var(--page-red, #b00020);
  --chart: var(--page-chart, #12574c);
  --band: var(--page-band, #fbe3b5);
  --grid: var(--page-grid, #d5d5d5);
  color: var(--text);
  background: var(--background);
  font-family: var(--page-font, system-ui, sans-serif);
  line-height: 1.5;
  max-width: 60rem;
  margin: 0 auto;
  padding: 1rem;
  overflow-wrap: anywhere;
}
.readers-page section, .readers-page tr, .readers-page header { scroll-margin-top: 1rem; }
.readers-page h1, .readers-page h2, .readers-page h3, .readers-page h4, .readers-page h5, .readers-page h6 {
  line-height: 1.25;
  margin: 1.4em 0 0.4em;
}
.readers-page h1 { font-size: 1.9em; margin-top: 0; }
.readers-page h2 { font-size: 1.5em; border-bottom: 2px solid var(--accent); padding-bottom: 0.2em; margin-top: 2em; }
.readers-page h3 { font-size: 1.25em; }
.readers-page h4 { font-size: 1.1em; }
.readers-page h5, .readers-page h6 { font-size: 1em; }
.readers-page .organisation { color: var(--quiet); margin: 0; }
.readers-page .exempt { color: var(--red); font-weight: 700; border: 2px solid var(--red); padding: 0.2em 0.6em; width: fit-content; }
.readers-page .kind { color: var(--quiet); font-weight: normal; font-size: 0.85em; }
.readers-page .kind::after { content: ':'; }
.readers-page .code { color: var(--quiet); font-weight: normal; font-size: 0.85em; }
.readers-page .welsh { font-style: italic; }
.readers-page p.welsh { margin-top: 0; }
.readers-page a { color: var(--link); }
.readers-page a.to-text { color: inherit; text-decoration: none; }
.readers-page a.to-text:hover, .readers-page a.to-text:focus { text-decoration: underline; }
.readers-page th a.to-text { text-decoration: underline dotted; }
.readers-page nav ul { columns: 2 18rem; padding-left: 1.2em; }
.readers-page nav ul ul { columns: auto; }
.readers-page dl { margin: 0.6em 0; }
.readers-page dl > div { display: grid; grid-template-columns: minmax(6rem, 24%) minmax(0, 1fr); column-gap: 1rem; padding: 0.15em 0; }
.readers-page dt { color: var(--quiet); grid-column: 1; }
.readers-page dd { margin: 0; grid-column: 2; }
.readers-page .list-title { font-weight: 600; margin-bottom: 0.2em; }
.readers-page .list-title + ul { margin-top: 0; }
.readers-page .table { overflow-x: auto; margin: 0.8em 0; }
.readers-page table { border-collapse: collapse; min-width: 50%; }
.readers-page caption { text-align: left; font-weight: 600; padding-bottom: 0.3em; }
.readers-page th, .readers-page td { border-bottom: 1px solid var(--line); padding: 0.25em 0.7em; text-align: left; vertical-align: top; }
.readers-page tbody th { font-weight: normal; min-width: 8rem; }
.readers-page th, .readers-page td { overflow-wrap: break-word; }
.readers-page .figures td, .readers-page .figures thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.readers-page table.figures tr > .note { text-align: left; white-space: normal; }
.readers-page tr.total > * { font-weight: 600; border-top: 2px solid var(--line); }
.readers-page .rag { font-weight: 600; white-space: nowrap; }
.readers-page .rag.green { color: var(--green); }
.readers-page .rag.amber { color: var(--amber); }
.readers-page .rag.red { color: var(--red); }
.readers-page .chart { display: block; max-width: 100%; }
.readers-page figure { margin: 0.8em 0; }
.readers-page .chart { height: auto; }
.readers-page figcaption { color: var(--quiet); font-size: 0.9em; }
@media print {
  .readers-page {
    --text: #000000; --background: #ffffff; --quiet: #333333; --line: #777777; --link: #000000; --accent: #000000;
    --green: #1a6b32; --amber: #8a5200; --red: #b00020; --chart: #000000; --band: #e6e6e6; --grid: #d5d5d5;
    max-width: none; padding: 0; font-size: 10.5pt;
  }
  /* What is fixed stands on every sheet. */
  .readers-page .exempt { position: fixed; top: 0; right: 0; margin: 0; background: #ffffff; }
  .readers-page h2 { break-before: page; }
  .readers-page nav h2, .readers-page.short h2 { break-before: auto; }
  .readers-page h2, .readers-page h3, .readers-page h4, .readers-page h5, .readers-page h6, .readers-page caption { break-after: avoid; }
  .readers-page tr, .readers-page dl > div, .readers-page .chart { break-inside: avoid; }
  .readers-page thead { display: table-header-group; }
  .readers-page .table { overflow: visible; }
  .readers-page a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.9em; }
}
`;
