import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
var d={error:"error",warning:"warning",hint:"note"};function f(e){return d[e]}function g(e,r,n){return{id:e.name,shortDescription:{text:r.summary},fullDescription:{text:r.why},...n===void 0?{}:{helpUri:l(n,e.name)},help:{text:r.quickFix??r.summary,markdown:p(r)},defaultConfiguration:{..."asks"in e&&{enabled:!1},level:f(e.draftSeverity??e.severity)},properties:{tags:[e.group]}}}function l(e,r){return`${e}/${r}.md`}function p({summary:e,why:r,when:n,before:i,example:s,fixed:u,quickFix:o}){let t=a=>["```",a.trimEnd(),"```"].join(`
`);return[e,r,...n===void 0?[]:[n],...i===void 0?[]:["**Before:**",t(i)],"**Example:**",t(s),"**Fixed:**",t(u),...o===void 0?[]:[`**Quick fix in the editor:** ${o}`]].join(`

`)}export{f as a,g as b,l as c};
