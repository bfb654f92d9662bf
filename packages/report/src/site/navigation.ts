import type { SiteLink } from './frame.js';
import type { SiteMap } from './site-map.js';
import type { SiteWords } from './words.js';

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
