import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{b as v,c as $}from"./goldenthread-chunk-AUGBQU5D.js";import{a as x}from"./goldenthread-chunk-DJGQYWAJ.js";import{l as w}from"./goldenthread-chunk-5ETRLPB2.js";import{jb as u,nb as h,ob as b}from"./goldenthread-chunk-K3T6KVKS.js";var o=class{constructor(r){this.text=r}text;toString(){return this.text}};function t(e,...r){let a=e[0]??"";return r.forEach((n,i)=>{a+=H(n)+e[i+1]}),new o(a)}function H(e){return e===void 0||e===!1?"":e instanceof o?e.text:typeof e=="string"?h(e):typeof e=="number"?String(e):e.map(H).join("")}function y(e){return t`<figure>${new o($(e,v))}<figcaption>${e.title}</figcaption></figure>\n`}var z=1e5,l=new x("commonmark",{html:!1,linkify:!1,breaks:!1}).enable("table").disable(["image"]);l.validateLink=e=>b(e)!==void 0;l.renderer.rules.heading_open=()=>"<p><strong>";l.renderer.rules.heading_close=()=>`</strong></p>
`;l.renderer.rules.link_open=(e,r,a,n,i)=>(e[r]?.attrSet("rel","noreferrer"),i.renderToken(e,r,a));function k(e){let r=u(e);return r.length>z?new o(`<p>${l.utils.escapeHtml(r)}</p>
`):new o(l.render(r))}var O=`
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
  overflow-wrap: break-word;
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
.readers-page dl > div { display: grid; grid-template-columns: minmax(7rem, 24%) 1fr; column-gap: 1rem; padding: 0.15em 0; }
.readers-page dt { color: var(--quiet); grid-column: 1; }
.readers-page dd { margin: 0; grid-column: 2; }
.readers-page .list-title { font-weight: 600; margin-bottom: 0.2em; }
.readers-page .list-title + ul { margin-top: 0; }
.readers-page .table { overflow-x: auto; margin: 0.8em 0; }
.readers-page table { border-collapse: collapse; min-width: 50%; }
.readers-page caption { text-align: left; font-weight: 600; padding-bottom: 0.3em; }
.readers-page th, .readers-page td { border-bottom: 1px solid var(--line); padding: 0.25em 0.7em; text-align: left; vertical-align: top; }
.readers-page tbody th { font-weight: normal; min-width: 8rem; }
.readers-page .figures td, .readers-page .figures thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.readers-page table.figures .note { text-align: left; white-space: normal; }
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
`;function X(e,r={}){return T(e,r).text}function Z(e,r={}){return t`<!DOCTYPE html>
<html lang="${e.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e.title}${e.organisation&&t` – ${e.organisation}`}</title>
<style>${new o(O)}${new o(E)}</style>
</head>
<body>
<main class="readers-page short">
${T(e,r)}</main>
</body>
</html>
`.text}var E=`
.readers-page .marks { font-weight: 700; letter-spacing: 0.05em; }
.readers-page .none { color: var(--quiet); font-style: italic; white-space: normal; }
.readers-page td.figure, .readers-page th.figure { text-align: right; font-variant-numeric: tabular-nums; }
.readers-page td.figure:not(.none) { white-space: nowrap; }
@page { size: A4; margin: 18mm; }
`;function T({title:e,organisation:r,standing:a,marks:n,blocks:i,sections:p,symbol:d},g){return t`<header id="head">
${r!==void 0&&t`<p class="organisation">${r}</p>\n`}<h1>${e}</h1>
<p>${a.join(" \xB7 ")}${n.map(s=>t` · <span class="marks">${s}</span>`)}</p>
${i.map(s=>f(s,d,g))}</header>
${p.map(s=>P(s,2,d,g))}`}function ee(e,r,a={}){return e.map(n=>f(n,r,a))}function P({title:e,blocks:r,sections:a},n,i,p){return t`<section>
${q(n,e)}
${r.map(d=>f(d,i,p))}${a.map(d=>P(d,n+1,i,p))}</section>
`}function q(e,r){let a=new o(`h${Math.min(e,6)}`);return t`<${a}>${r}</${a}>`}function f(e,r,a){switch(e.type){case"paragraph":return e.strong?t`<p><strong>${e.text}</strong></p>\n`:t`<p>${e.text}</p>\n`;case"narrative":return t`<div class="narrative">${k(e.markdown)}</div>\n`;case"list":return t`<ul>
${e.items.map(n=>t`<li>${n}</li>\n`)}</ul>
`;case"facts":return t`<dl>
${e.facts.map(({term:n,detail:i})=>t`<div><dt>${n}</dt><dd>${i}</dd></div>\n`)}</dl>
`;case"chart":return y(e);case"table":return R(e,r,a)}}function R(e,r,a){let{caption:n,columns:i,rows:p}=e,d=g=>i[g]?.figures===!0&&t` class="figure"`;return t`<div class="table" role="group" aria-label="${n}" tabindex="0"><table>
<caption>${n}</caption>
<thead><tr>${i.map(({head:g},s)=>t`<th scope="col"${d(s)}>${g}</th>`)}</tr></thead>
<tbody>
${p.map(({cells:g,adds:s})=>t`<tr${s!==void 0&&t` class="total"`}>${g.map((m,c)=>c===0?t`<th scope="row">${S(m,r,a)}</th>`:t`<td${L(m,i[c]?.figures===!0)}${a.withLines&&_(m)}>${S(m,r,a)}</td>`)}</tr>\n`)}</tbody>
</table></div>
${a.belowTable?.(e)}`}function L(e,r){let a=[r&&"figure",e.type==="none"&&"none"].filter(Boolean).join(" ");return a!==""&&t` class="${a}"`}function _(e){let r="lines"in e?e.lines:[];return r.length>0&&t` title="${r.map(({file:a,line:n})=>`${a}, line ${n}`).join(`
`)}"`}var C={green:"\u25CF",amber:"\u25B2",red:"\u25C6"};function S(e,r,{addressOf:a}){let n=w(e,r),i=e.type==="words"&&e.to!==void 0?a?.(e.to):void 0;return i!==void 0?t`<a href="${i}">${n}</a>`:e.type!=="rag"?t`${n}`:t`<span class="rag ${e.rag}"><span aria-hidden="true">${C[e.rag]}</span> ${n}</span>`}export{o as a,t as b,y as c,k as d,O as e,X as f,Z as g,ee as h};
