import { addressFrom } from './address.js';
import type { SiteLink } from './frame.js';
import type { SiteMap } from './site-map.js';
import type { SiteWords } from './words.js';

/** A link of a first page. */
export interface FurtherLink {
  readonly title: string;
  readonly address: string;
  /** Whether a page in Welsh has to say that it is in English. */
  readonly inEnglish: boolean;
}

/** What every page leads to: the parts that the plan has something for. `behind` is the page of what is behind. */
export function navigationOf(map: SiteMap, say: SiteWords, behind: string | undefined): SiteLink[] {
  const { plan } = map;
  const chapter = (id: string, title: string): SiteLink[] =>
    map.chapters.filter((each) => each.chapter.id === id).map(({ path }) => ({ title, path }));
  const own = (path: string): string => (say.language === 'cy-GB' ? `cy/${path}` : path);
  return [
    { title: say.home, path: own('index.html') },
    { title: say.outcomes, path: own('outcomes.html') },
    ...(plan.ofFamily('work').length > 0 ? [{ title: say.work, path: own('work.html') }] : []),
    ...(plan.of('measure').length > 0 ? [{ title: say.measures, path: own('measures.html') }] : []),
    ...chapter('money', say.money),
    ...chapter('decisions', say.decisions),
    ...(behind === undefined ? [] : [{ title: say.behind, path: behind }]),
    { title: say.reports, path: 'reports/index.html' },
    { title: say.data, path: 'data.html' },
    { title: say.search, path: 'search.html' },
  ];
}

/** Where a first page leads to besides outcomes: the plan's chapters, which are in English, and the parts of the navigation. */
export function furtherOf(map: SiteMap, navigation: readonly SiteLink[], say: SiteWords, from: string): FurtherLink[] {
  const rest = navigation.slice(1);
  const chapters = map.chapters.map(({ path, chapter }) => ({ title: chapter.title, path }));
  // In Welsh, a chapter that the navigation names goes by that name.
  const isWelsh = say.language === 'cy-GB';
  const named = new Set(rest.map(({ path }) => path));
  return [...chapters.filter(({ path }) => !isWelsh || !named.has(path)), ...rest]
    .filter((each, index, all) => all.findIndex((other) => other.path === each.path) === index)
    .map(({ title, path }) => ({
      title,
      address: addressFrom(from, path),
      inEnglish: isWelsh && !named.has(path),
    }));
}
