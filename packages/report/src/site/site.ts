import { formatDay, type Plan, unreadLines } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { ReportDocument, Table } from '../document/document.js';
import { dateOf } from '../document/words.js';
import { Html, html } from '../page/html/html.js';
import { narrativeHtml } from '../page/html/narrative.js';
import { sectionHtml } from '../page/html/render.js';
import { blocksHtml, reportParts } from '../render/html.js';
import { renderReport } from '../render/index.js';
import { withPlainWords } from '../render/plain-words.js';
import { moneyFlow } from '../reports/_money-flow.js';
import { forReaders } from '../reports/for-readers.js';
import { accessibilityStatement } from './accessibility.js';
import { addressFrom, type SiteFile } from './address.js';
import { calendarOf } from './calendar.js';
import { siteColour } from './colour.js';
import { catalogue, dataBody, dataJson, dataTables } from './data.js';
import { Downloads } from './downloads.js';
import { elementBody, type PageContext } from './element-page.js';
import { type FramedPage, framed, type SiteFrame, type SiteLink } from './frame.js';
import { homeBody, outcomesByPriority } from './home.js';
import { furtherOf, navigationOf } from './navigation.js';
import { documentOf, downloadsOf, ENDINGS, FORMATS, siteReports } from './reports-pages.js';
import { SEARCH_SCRIPT, searchBody } from './search.js';
import { SiteMap } from './site-map.js';
import { siteStyle } from './style.js';
import { SiteTables } from './tables.js';
import { ENGLISH, type SiteWords, WELSH } from './words.js';

/** What a site is made of. */
export interface SiteInput {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Which version of the plan it is: `the version of 3 December 2025`. */
  readonly version?: string | undefined;
  /** The council's own accessibility statement, in Markdown. */
  readonly accessibility?: string | undefined;
  /** How a file of the plan is named from the plan's own folder. */
  readonly shown?: (file: string) => string;
}

/**
 * A plan as a web site for the public: pages, downloads, calendar. Nothing exempt is in it, it asks for nothing from elsewhere, and the
 * same plan gives the same files. Files come one by one, so that a large site need not be held at once.
 */
export async function* buildSite(input: SiteInput): AsyncGenerator<SiteFile> {
  yield* new SiteBuilder(input).files();
}

class SiteBuilder {
  private readonly plan: Plan;
  private readonly findings: readonly Finding[];
  private readonly map: SiteMap;
  private readonly downloads: Downloads;
  private readonly frame: Omit<SiteFrame, 'notes' | 'asAt'>;
  private readonly exempt: { readonly leftOut: number; readonly withoutMoney: boolean };
  private readonly council: string;
  private readonly languages: readonly SiteWords[];
  /** The Welsh page of each page that has one. */
  private readonly welsh: ReadonlyMap<string, string>;

  constructor(private readonly input: SiteInput) {
    const { plan, findings, leftOut, withoutMoney } = forReaders(input.plan, input.findings);
    this.exempt = { leftOut, withoutMoney };
    this.plan = plan;
    this.findings = findings;
    this.map = new SiteMap(plan);
    const { settings, root } = plan;
    this.downloads = new Downloads(this.map.names, settings.symbol, settings.currency);
    const council = root?.one('organisation')?.words.text.trim();
    this.council = council || this.map.page.title;
    this.frame = {
      council: council || undefined,
      title: this.map.page.title,
      draft: settings.state !== 'approved' && settings.state !== 'superseded',
      version: input.version,
      foot: [],
      navigation: [],
    };
    const translated = this.map.elements.filter(({ element }) => element.has('translation'));
    const pages = translated.map(({ path }) => [path, `cy/${path}`] as const);
    const isWelsh = translated.length > 0 || root?.has('translation') === true;
    const lists = ['index.html', 'outcomes.html', 'work.html', 'measures.html'].map((path) => [path, `cy/${path}`] as const);
    this.welsh = new Map(isWelsh ? [...lists, ...pages] : []);
    this.languages = isWelsh ? [ENGLISH, WELSH] : [ENGLISH];
  }

  async *files(): AsyncGenerator<SiteFile> {
    const { plan, map } = this;
    yield { path: 'assets/site.css', contents: siteStyle(siteColour(plan.root?.one('siteColour')?.words.text)) };
    yield { path: 'assets/search.js', contents: SEARCH_SCRIPT };
    for (const say of this.languages) yield* this.pagesIn(say);
    for (const { path, chapter } of map.chapters) {
      const options = { addressOf: this.addressing(path, ENGLISH) };
      const flow = chapter.id === 'money' ? this.moneyPart(path) : undefined;
      yield this.page(path, chapter.title, html`<h1>${chapter.title}</h1>\n${flow}${sectionsOf(chapter, options)}`);
    }
    for (const say of this.languages) yield* this.lists(say);
    yield* this.reportPages();
    yield this.page('search.html', ENGLISH.search, searchBody(map, this.addressing('search.html', ENGLISH)), 'assets/search.js');
    yield { path: 'dates.ics', contents: calendarOf(plan, this.council) };
    yield* this.accessibility();
    yield* this.data();
  }

  /** The first page and the pages of single things, in a language. */
  private *pagesIn(say: SiteWords): Generator<SiteFile> {
    const isWelsh = say.language === 'cy-GB';
    const home = isWelsh ? 'cy/index.html' : 'index.html';
    const title = this.planTitle(say);
    yield this.framedPage({
      path: home,
      title,
      say,
      body: homeBody(this.maker(home, say), title, furtherOf(this.map, this.navigation(say), say, home)),
    });
    const { tables } = this.maker(home, say);
    for (const each of this.map.elements) {
      const path = isWelsh ? this.welsh.get(each.path) : each.path;
      if (path === undefined) continue;
      const { element, section } = each;
      const called = (isWelsh && element.one('translation')?.words.text.trim()) || section.title;
      const way = this.plan
        .targets(element, 'supports')
        .slice(0, 1)
        .flatMap((above) => {
          const page = this.map.pageOf(above);
          if (page === undefined) return [];
          return [{ title: tables.titleOf(above), path: (isWelsh && this.welsh.get(page)) || page }];
        });
      yield this.framedPage({ path, title: called, say, way, body: elementBody(this.maker(path, say), each) });
    }
  }

  private planTitle(say: SiteWords): string {
    const welsh = say.language === 'cy-GB' && this.plan.root?.one('translation')?.words.text.trim();
    return welsh || this.frame.title;
  }

  /** Lists of all outcomes, all work, all measures, in a language. */
  private *lists(say: SiteWords): Generator<SiteFile> {
    const { plan } = this;
    const list = (english: string, title: string, body: (maker: PageContext) => Html): SiteFile => {
      const path = say.language === 'cy-GB' ? `cy/${english}` : english;
      return this.framedPage({ path, title, say, body: html`<h1>${title}</h1>\n${body(this.maker(path, say))}` });
    };
    const blocks = (maker: PageContext, tables: readonly Table[]): Html =>
      html`${blocksHtml(tables, plan.settings.symbol, maker.options)}`;
    yield list('outcomes.html', say.outcomes, outcomesByPriority);
    if (plan.ofFamily('work').length > 0)
      yield list('work.html', say.work, (maker) => blocks(maker, maker.tables.allWork(say.work, plan.ofFamily('work'))));
    if (plan.of('measure').length > 0)
      yield list('measures.html', say.measures, (maker) =>
        blocks(maker, maker.tables.measures(say.measures, plan.of('measure'))),
      );
  }

  private moneyPart(path: string): Html | undefined {
    const { tables, options } = this.maker(path, ENGLISH);
    const flow = moneyFlow(this.plan, (element) => tables.called(element));
    const blocks = blocksHtml(flow, this.plan.settings.symbol, options);
    return flow.length === 0
      ? undefined
      : html`<section>\n<h2>Where the money comes from and goes to</h2>\n${blocks}</section>\n`;
  }

  /** Every report as a page, with its Word, Excel and CSV files; of a report about one thing, CSV alone. */
  private async *reportPages(): AsyncGenerator<SiteFile> {
    const listed: { title: string; shows: string; path: string }[] = [];
    for (const each of this.reports) {
      const document = withPlainWords(documentOf(each, this.plan, this.findings, []));
      const files = downloadsOf(each, document);
      for (const format of files)
        yield { path: `${each.path}${ENDINGS[format]}`, contents: await renderReport(document, format) };
      const path = `${each.path}.html`;
      const links = files.map(
        (format, index) =>
          html`${index > 0 && ' · '}<a href="${addressFrom(path, `${each.path}${ENDINGS[format]}`)}">${FORMATS[format]}</a>`,
      );
      const body = html`${reportHtml(document, this.options(path, ENGLISH))}<p class="download">Download: ${links}</p>\n`;
      const way = [{ title: ENGLISH.reports, path: 'reports/index.html' }];
      yield this.framedPage({ path, title: document.title, say: ENGLISH, way, body });
      listed.push({ title: document.title, shows: each.report.shows, path });
    }
    const here = 'reports/index.html';
    const entries = listed.map(
      ({ title, shows, path }) => html`<li><a href="${addressFrom(here, path)}">${title}</a>: ${shows}</li>\n`,
    );
    yield this.page(here, ENGLISH.reports, html`<h1>${ENGLISH.reports}</h1>\n<ul>\n${entries}</ul>\n`);
  }

  private *accessibility(): Generator<SiteFile> {
    const form = accessibilityStatement(this.council);
    const text = this.input.accessibility ?? form;
    yield this.page(
      'accessibility.html',
      ENGLISH.accessibility,
      html`<h1>${ENGLISH.accessibility}</h1>\n<div class="narrative">${narrativeHtml(text)}</div>\n`,
    );
    if (this.input.accessibility === undefined) yield { path: 'accessibility.md', contents: form };
  }

  /** The data of the whole plan, every table of a page, and the page that lists them. */
  private *data(): Generator<SiteFile> {
    const { plan, council, downloads } = this;
    const tables = dataTables(plan).map((table) => ({ title: table.caption, path: downloads.add(table, 'data/') }));
    for (const download of downloads.all) yield* downloads.filesOf(download);
    yield { path: 'data/plan.json', contents: dataJson(plan, this.input.shown ?? ((file) => file)) };
    const { asAt } = plan.settings;
    const files = [
      ...tables.map(({ title, path }) => ({ title, path: path.replace(/^data\//, ''), type: 'text/csv' })),
      { title: 'The whole plan', path: 'plan.json', type: 'application/json' },
    ];
    const modified = asAt === undefined ? undefined : formatDay(asAt);
    yield { path: 'data/catalogue.jsonld', contents: catalogue(plan, council, modified, files) };
    yield this.page('data.html', ENGLISH.data, dataBody(files));
  }

  private get reports(): ReturnType<typeof siteReports> {
    this.knownReports ??= siteReports(this.plan, this.map.names);
    return this.knownReports;
  }
  private knownReports: ReturnType<typeof siteReports> | undefined;

  private navigation(say: SiteWords): SiteLink[] {
    const behind = this.reports.find(({ report }) => report.name === 'exceptions');
    return navigationOf(this.map, say, behind && `${behind.path}.html`);
  }

  private maker(path: string, say: SiteWords): PageContext {
    return {
      plan: this.plan,
      map: this.map,
      say,
      tables: new SiteTables(this.plan, this.map, say),
      options: this.options(path, say),
    };
  }

  private options(path: string, say: SiteWords): PageContext['options'] {
    return {
      addressOf: this.addressing(path, say),
      colours: say.colours,
      belowTable: (table) =>
        html`<p class="download"><a href="${addressFrom(path, this.downloads.add(table))}" aria-label="${say.download}: ${table.caption}">${say.download}</a></p>\n`,
    };
  }

  /** Where anchors of the plan lead to from a page: in Welsh to the Welsh page, where there is one. */
  private addressing(path: string, say: SiteWords): (anchor: string) => string {
    return (anchor) => {
      const place = anchor === 'head' ? 'index.html' : (this.map.placeOf(anchor) ?? 'index.html');
      return addressFrom(path, (say.language === 'cy-GB' && this.welsh.get(place)) || place);
    };
  }

  private page(path: string, title: string, body: Html, script?: string): SiteFile {
    return this.framedPage({ path, title, say: ENGLISH, body, ...(script === undefined ? {} : { script }) });
  }

  private framedPage({
    say,
    way = [],
    ...page
  }: Pick<FramedPage, 'path' | 'title' | 'body'> & { say: SiteWords; way?: readonly SiteLink[]; script?: string }): SiteFile {
    const isWelsh = say.language === 'cy-GB';
    const other = isWelsh ? page.path.replace(/^cy\//, '') : this.welsh.get(page.path);
    const navigation = this.navigation(say);
    const { asAt } = this.plan.settings;
    const { leftOut, withoutMoney } = this.exempt;
    const unread = unreadLines(this.input.plan).length;
    const frame = {
      ...this.frame,
      title: this.planTitle(say),
      asAt: asAt === undefined ? undefined : say.day(dateOf(asAt)),
      notes: [
        ...(unread === 0 ? [] : [say.unread(unread)]),
        ...(leftOut === 0 ? [] : [say.leftOut(leftOut), ...(withoutMoney ? [say.publicPart] : [])]),
      ],
      navigation,
      foot: [
        { title: say.accessibility, path: 'accessibility.html' },
        { title: say.calendar, path: 'dates.ics' },
      ],
    };
    const home = navigation[0] as SiteLink;
    const whole = page.path === home.path ? [] : [home, ...way];
    return { path: page.path, contents: framed(frame, { ...page, way: whole, words: say, other }) };
  }
}

const sectionsOf = (
  chapter: SiteMap['chapters'][number]['chapter'],
  options: { readonly addressOf: (anchor: string) => string },
): Html => html`${chapter.sections.map((section) => sectionHtml(section, 2, options))}`;

const reportHtml = (document: ReportDocument, options: PageContext['options']): Html => new Html(reportParts(document, options));
