import { type Element, isRag, leadsOf, type Plan, type Rag, statusAt } from '@goldenthread/model';
import { measureCharts } from '../charts/chart.js';
import type { Table } from '../document/document.js';
import { clauseWords } from '../page/build/clause-words.js';
import { furtherBlocks, narrative, narrativeInWelsh } from '../page/build/element-section.js';
import { plain } from '../page/build/wording.js';
import { type Html, html } from '../page/html/html.js';
import { pageBlocksHtml } from '../page/html/render.js';
import type { PageBlock } from '../page/page.js';
import { blocksHtml, type HtmlOptions } from '../render/html.js';
import type { ElementPage, SiteMap } from './site-map.js';
import { type OutcomeStanding, outcomeStanding } from './standing.js';
import type { SiteTables } from './tables.js';
import type { SiteWords } from './words.js';

/** What the body of a page is made with. */
export interface PageContext {
  readonly plan: Plan;
  readonly map: SiteMap;
  readonly tables: SiteTables;
  readonly say: SiteWords;
  readonly options: HtmlOptions & { readonly addressOf: (anchor: string) => string };
}

/** The main part of the page of one priority, outcome, piece of work or measure. */
export function elementBody(maker: PageContext, { element, section }: ElementPage): Html {
  const { say } = maker;
  const welsh = element.one('translation')?.words.text.trim();
  const isWelsh = say.language === 'cy-GB';
  const title = (isWelsh && welsh) || section.title;
  const other = isWelsh ? section.title : welsh;
  return html`<h1>${title}</h1>
${other && html`<p class="welsh" lang="${isWelsh ? 'en' : 'cy'}">${other}</p>\n`}${element.family === 'outcome' ? outcomeParts(maker, element) : otherParts(maker, element, section.blocks)}${childrenOf(maker, element)}`;
}

/** An outcome: its words and how it stands, how we will know, what we are doing, where the money comes from, and the rest. */
function outcomeParts(maker: PageContext, outcome: Element): Html {
  const { plan, map, tables, say } = maker;
  const measures = plan.targets(outcome, 'measuredBy').filter(({ kind }) => kind === 'measure');
  const charts = measures.flatMap((measure) => measureCharts(plan, measure, map.pageIndex.called(measure)).slice(0, 1));
  const called = tables.titleOf(outcome);
  const further = furtherBlocks(map.pageIndex, outcome);
  return html`${blocks(maker, (say.language === 'cy-GB' ? narrativeInWelsh : narrative)(outcome))}${leads(maker, outcome)}${standingBox(maker, outcome)}${part(
    say.know,
    [
      charts.length > 0 && html`<div class="two"${inEnglish(say)}>${blocks(maker, charts)}</div>\n`,
      own(maker, tables.measures(say.measuresOf(called), measures)),
    ],
  )}${part(say.doing, [own(maker, tables.work(say.workFor(called), outcome))])}${part(say.moneyFrom, [own(maker, tables.funds(say.fundsOf(called), outcome))])}${
    further.length > 0 && html`<section>\n<h2>${say.more}</h2>\n<div${inEnglish(say)}>${blocks(maker, further)}</div></section>\n`
  }`;
}

function otherParts(maker: PageContext, element: Element, section: readonly PageBlock[]): Html {
  const { plan, tables, say } = maker;
  const status = element.family === 'work' ? statusAt(plan, element) : undefined;
  const colour = status && isRag(status.state) && status.state;
  const said =
    status &&
    pageBlocksHtml([{ type: 'paragraph', words: clauseWords(status, maker.map.pageIndex, element).words }], maker.options);
  return html`${said && html`<div class="box${colour && ` ${colour}`}"${inEnglish(say)}>${said}</div>\n`}<section${inEnglish(say)}>
${blocks(maker, section)}</section>
${element.family === 'work' && part(say.moneyFrom, [own(maker, tables.fundsOfWork(say.fundsOf(tables.titleOf(element)), element))])}`;
}

/** Outcomes below a priority or an outcome, each with how it stands. */
function childrenOf(maker: PageContext, element: Element): Html | false {
  if (element.kind !== 'priority' && element.family !== 'outcome') return false;
  const { outcomes } = maker.say;
  const below = maker.plan.sources(element, 'supports').filter(({ family }) => family === 'outcome');
  return part(outcomes, [own(maker, maker.tables.outcomes(`${outcomes}: ${maker.tables.titleOf(element)}`, below))]);
}

function leads({ plan, tables, say }: PageContext, outcome: Element): Html | false {
  const { inPublic, officers } = leadsOf(plan, outcome);
  const called = (some: readonly Element[]): string => say.list(some.map((each) => tables.titleOf(each)));
  return inPublic.length + officers.length > 0 && html`<p class="lead">${say.ledBy(called(inPublic), called(officers))}</p>\n`;
}

/** Marks what a page in Welsh shows in English. */
const inEnglish = ({ language }: SiteWords): Html | false => language === 'cy-GB' && html` lang="en-GB"`;

/** How an outcome stands, in the words of its measures and of the work that is behind. */
function standingBox(maker: PageContext, outcome: Element): Html {
  const standing = outcomeStanding(maker.plan, outcome);
  return html`<div class="box${colourOf(standing) && ` ${colourOf(standing)}`}">
<p>${standingWords(maker.say, standing)}</p>
${standing.behind.length > 0 && html`<p><strong>${maker.say.behind}</strong></p>\n<ul>\n${standing.behind.map((work) => behindItem(maker, work))}</ul>\n`}</div>
`;
}

/** The colour of an outcome, where it has one. */
const colourOf = ({ worst }: OutcomeStanding): Rag | undefined => (worst !== undefined && isRag(worst) ? worst : undefined);

const SHAPES = { green: '●', amber: '▲', red: '◆' } as const;

/** How an outcome stands as one sentence or two. */
function standingWords(say: SiteWords, standing: OutcomeStanding): Html {
  const { worst, onTarget, known } = standing;
  const colour = colourOf(standing);
  return html`<strong${colour && html` class="rag ${colour}"`}>${colour && html`<span aria-hidden="true">${SHAPES[colour]}</span> `}${say.standing[worst ?? 'none']}</strong>${known > 0 && ` ${say.onTarget(onTarget, known)}`}`;
}

/** Work that is behind, with its colour and why. */
function behindItem({ plan, map, tables, say, options }: PageContext, work: Element): Html {
  const status = statusAt(plan, work);
  const why = plain(status?.words?.text ?? '');
  const state = status?.state;
  const id = map.pageIndex.idOf(work);
  const called =
    id === undefined ? html`${tables.titleOf(work)}` : html`<a href="${options.addressOf(id)}">${tables.titleOf(work)}</a>`;
  const colour = state !== undefined && isRag(state) && colourHtml(say, state);
  return html`<li>${called}: ${colour}${why !== '' && html`. <span${inEnglish(say)}>${why}</span>`}</li>\n`;
}

const colourHtml = ({ colours }: SiteWords, colour: Rag): Html =>
  html`<span class="rag ${colour}"><span aria-hidden="true">${SHAPES[colour]}</span> ${colours[colour]}</span>`;

/** A part under a heading; nothing where it would be empty. */
function part(title: string, inside: readonly (Html | false)[]): Html | false {
  const filled = inside.filter((each): each is Html => each !== false && each.text !== '');
  return filled.length > 0 && html`<section>\n<h2>${title}</h2>\n${filled}</section>\n`;
}

const own = ({ plan, options }: PageContext, tables: readonly Table[]): Html =>
  html`${blocksHtml(tables, plan.settings.symbol, options)}`;

const blocks = ({ options }: PageContext, some: readonly PageBlock[]): Html => html`${pageBlocksHtml(some, options)}`;
