import { escapeHtml } from '@goldenthread/model';
import { mergeInTheWay, pageParts, readersPage } from '@goldenthread/report';
import { type Feature, uriOf } from '@goldenthread/server/feature';
import { checkedOrFirst } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import { type PageAnswer, type PagePlace, READERS_PAGE } from './protocol.js';

/** Answers with the plan page. */
export const answer: Feature = (host) => {
  answers(host, READERS_PAGE, ({ uri }): PageAnswer | null => {
    const checked = checkedOrFirst(host, uri ?? undefined);
    if (!checked) return null;
    const merge = mergeInTheWay(checked.findings, 'look at the page');
    if (merge) return { title: 'Unfinished merge', parts: [{ id: 'merge', html: `<p>${escapeHtml(merge)}</p>` }], places: [] };
    const page = readersPage(checked.plan);
    const places = [...page.sources].map(([id, { file, line }]): PagePlace => ({ id, uri: uriOf(file), line: line - 1 }));
    return {
      title: page.title,
      parts: pageParts(page, { headingsLeadToText: true }),
      places: places.sort((a, b) => (a.uri === b.uri ? a.line - b.line : a.uri < b.uri ? -1 : 1)),
    };
  });
  return {};
};
