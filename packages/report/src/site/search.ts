import { type Html, html } from '../page/html/html.js';
import type { SiteMap } from './site-map.js';

/** Everything of the plan that has a place on the site, by title. Without a script it is an index; with one, a search. */
export function searchBody(map: SiteMap, addressOf: (anchor: string) => string): Html {
  const entries = map.plan.elements
    .flatMap((element) => {
      const id = map.pageIndex.idOf(element);
      if (id === undefined || map.placeOf(id) === undefined || element === map.plan.root) return [];
      const welsh = element.one('translation')?.words.text.trim() ?? '';
      return [{ title: map.pageIndex.called(element), kind: map.pageIndex.kind(element), welsh, address: addressOf(id) }];
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  return html`<h1>Search</h1>
<div class="search">
<form role="search" hidden><p><label for="words">Search for</label><br>
<input id="words" type="search" autocomplete="off"></p>
<p id="found" role="status"></p></form>
<ul id="entries">
${entries.map(({ title, kind, welsh, address }) => html`<li><a href="${address}">${title}</a>${welsh !== '' && html` <span lang="cy">(${welsh})</span>`} <span class="kind-of">${kind}</span></li>\n`)}</ul>
</div>
`;
}

/**
 * The whole of the site's scripting: hides the entries of the index that do not hold the words. All entries are on the page already, so
 * that nothing is fetched and nothing is lost without it.
 */
export const SEARCH_SCRIPT = `const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
const form = document.querySelector('form[role=search]');
const input = document.getElementById('words');
const found = document.getElementById('found');
const entries = [...document.querySelectorAll('#entries > li')].map((item) => [item, fold(item.textContent)]);
const search = () => {
  const words = fold(input.value).split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const [item, text] of entries) {
    const shown = words.every((word) => text.includes(word));
    item.classList.toggle('hidden', !shown);
    if (shown) count++;
  }
  found.textContent = words.length === 0 ? '' : count === 1 ? '1 found' : count + ' found';
};
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
input.addEventListener('input', search);
search();
`;
