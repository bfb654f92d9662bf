import { decisionStanding, type Element, lastDay, type Plan } from '@goldenthread/model';
import { narrative, narrativeInWelsh } from '../page/build/element-section.js';
import { type Html, html } from '../page/html/html.js';
import { pageBlocksHtml } from '../page/html/render.js';
import { blocksHtml } from '../render/html.js';
import type { PageContext } from './element-page.js';
import type { FurtherLink } from './navigation.js';

/** The first page: who the council is, what it wants, each priority with its outcomes, and the way to everything else. */
export function homeBody(maker: PageContext, title: string, further: readonly FurtherLink[]): Html {
  const { plan, map, options, say } = maker;
  const visions = plan.of('vision');
  const isWelsh = say.language === 'cy-GB';
  const own = pageBlocksHtml(
    map.page.blocks.filter(({ type }) => type === 'paragraph' || type === 'narrative'),
    options,
  );
  return html`<h1>${title}</h1>
${isWelsh ? html`<div lang="en-GB">${own}</div>\n` : own}${visions.map(
  (vision) =>
    html`<section>\n<h2>${isWelsh ? say.vision : map.pageIndex.kind(vision)}: ${maker.tables.titleOf(vision)}</h2>\n${pageBlocksHtml((isWelsh ? narrativeInWelsh : narrative)(vision), options)}</section>\n`,
)}${outcomesByPriority(maker)}${latestDecisions(maker)}<section>
<h2>${say.further}</h2>
<ul>
${further.map(({ title: called, address, inEnglish }) => html`<li><a href="${address}"${inEnglish && html` lang="en-GB"`}>${called}</a></li>\n`)}</ul>
</section>
`;
}

/** Every outcome with how it stands, under the priority that it supports. */
export function outcomesByPriority({ plan, map, tables, options, say }: PageContext): Html {
  const shown = new Set<Element>();
  const listed = (heading: Html, called: string, outcomes: readonly Element[]): Html | false => {
    const own = outcomes.filter((outcome) => !shown.has(outcome));
    for (const outcome of own) shown.add(outcome);
    return (
      own.length > 0 &&
      html`<section>\n<h2>${heading}</h2>\n${blocksHtml(tables.outcomes(called, own), plan.settings.symbol, options)}</section>\n`
    );
  };
  const priorities = plan.of('priority').map((priority) => {
    const id = map.pageIndex.idOf(priority) ?? '';
    return listed(
      html`<a href="${options.addressOf(id)}">${tables.titleOf(priority)}</a>`,
      `${say.outcomes}: ${tables.titleOf(priority)}`,
      outcomesBelow(plan, priority),
    );
  });
  return html`${priorities}${listed(html`${say.outcomes}`, say.outcomes, plan.of('outcome'))}`;
}

/** The outcomes that support an element, and those that support them. */
function outcomesBelow(plan: Plan, top: Element): Element[] {
  const found = new Set<Element>([top]);
  for (const each of found)
    for (const source of plan.sources(each, 'supports')) if (source.family === 'outcome') found.add(source);
  found.delete(top);
  return [...found];
}

/** How many decisions the first page names. */
const LATEST = 5;

function latestDecisions({ plan, map, tables, options, say }: PageContext): Html | false {
  const { startMonth } = plan.settings;
  const taken = plan
    .of('decision')
    .flatMap((decision) => {
      const { state, body, on } = decisionStanding(plan, decision);
      return state === 'taken' && on ? [{ decision, body, on, day: lastDay(on, startMonth) }] : [];
    })
    .sort((a, b) => b.day - a.day)
    .slice(0, LATEST);
  return (
    taken.length > 0 &&
    html`<section>
<h2>${say.decisions}</h2>
<ul>
${taken.map(({ decision, body, on }) => html`<li><a href="${options.addressOf(map.pageIndex.idOf(decision) ?? '')}">${tables.titleOf(decision)}</a> (${body ? `${tables.titleOf(body)}, ` : ''}${say.day(on)})</li>\n`)}</ul>
</section>
`
  );
}
