import type { Element, Plan } from '@goldenthread/model';
import { PageIndex } from '../page/build/page-index.js';
import { planPage } from '../page/build/plan-page.js';
import type { Page, PageSection } from '../page/page.js';
import { FileNames } from './address.js';

/** A page of the site that is about one thing of the plan. */
export interface ElementPage {
  readonly path: string;
  readonly element: Element;
  readonly section: PageSection;
}

/** A page of the site that shows a chapter of the plan as it is: people, risks, decisions. */
export interface ChapterPage {
  readonly path: string;
  readonly chapter: PageSection;
}

/**
 * Which page everything of a plan is on. Priorities, outcomes, work and measures have a page each; every other chapter of the
 * plan's page is a page.
 */
export class SiteMap {
  readonly names = new FileNames();
  readonly page: Page;
  readonly pageIndex: PageIndex;
  readonly elements: readonly ElementPage[];
  readonly chapters: readonly ChapterPage[];
  private readonly places = new Map<string, string>();

  /** @param plan The plan as the public may see it. */
  constructor(readonly plan: Plan) {
    this.page = planPage(plan);
    this.pageIndex = new PageIndex(plan);
    const byId = new Map(plan.everything.map((element) => [this.pageIndex.idOf(element), element]));
    const elements: ElementPage[] = [];
    const chapters: ChapterPage[] = [];
    const place = (section: PageSection, inside: string | undefined): void => {
      const element = byId.get(section.id);
      const folder = element && folderOf(element);
      const own = folder === undefined ? undefined : this.names.next(folder, element?.name ?? section.id, '.html');
      if (own !== undefined && element) elements.push({ path: own, element, section });
      const path = own ?? inside;
      if (path !== undefined) this.places.set(section.id, own ?? `${path}#${section.id}`);
      for (const below of section.sections) place(below, path);
    };
    for (const chapter of this.page.chapters) {
      const isSplit = chapter.sections.length > 0 && chapter.sections.every(({ id }) => hasOwnPage(byId.get(id)));
      const path = isSplit ? undefined : this.names.next('', chapter.id, '.html');
      if (path !== undefined) chapters.push({ path, chapter });
      if (path !== undefined) this.places.set(chapter.id, path);
      for (const section of chapter.sections) place(section, path);
    }
    // A child stands on the page of what it belongs to.
    for (const element of plan.everything) {
      const [id, home] = [this.pageIndex.idOf(element), this.pageIndex.idOf(element.declaration)];
      const page = home === undefined ? undefined : this.places.get(home)?.split('#')[0];
      if (id !== undefined && page !== undefined && !this.places.has(id)) this.places.set(id, `${page}#${id}`);
    }
    this.elements = elements;
    this.chapters = chapters;
  }

  /** The page, and the place on it, that an anchor of the plan's page stands for; undefined where the site has none. */
  placeOf(anchor: string): string | undefined {
    return this.places.get(anchor);
  }

  /** The page of an element. */
  pageOf(element: Element): string | undefined {
    const id = this.pageIndex.idOf(element);
    return id === undefined ? undefined : this.places.get(id);
  }
}

const hasOwnPage = (element: Element | undefined): boolean => element !== undefined && folderOf(element) !== undefined;

/** The folder of the pages of a family; undefined for what has no page of its own. */
function folderOf({ kind, family }: Element): string | undefined {
  if (kind === 'priority') return 'priorities/';
  if (family === 'outcome') return 'outcomes/';
  if (family === 'work') return 'work/';
  if (kind === 'measure') return 'measures/';
  return undefined;
}
