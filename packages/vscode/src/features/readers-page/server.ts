import { escapeHtml, fileNameOf } from '@goldenthread/model';
import { mergeInTheWay, pageDocument, pageParts, pageToHtml, planPage, REPORT_FORMATS, renderReport } from '@goldenthread/report';
import { type Feature, uriOf } from '@goldenthread/server/feature';
import { checkedOrFirst } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import { base64 } from '../../webview/base64.js';
import { PAGE_FILE, type PageAnswer, type PagePlace, READERS_PAGE } from './protocol.js';

/** Answers with the plan page. */
export const answer: Feature = (host) => {
  answers(host, READERS_PAGE, ({ uri }): PageAnswer | null => {
    const checked = checkedOrFirst(host, uri ?? undefined);
    if (!checked) return null;
    const merge = mergeInTheWay(checked.findings, 'look at the page');
    if (merge)
      return {
        title: 'Two versions of the same lines',
        parts: [{ id: 'merge', html: `<p>${escapeHtml(merge)}</p>` }],
        places: [],
      };
    const page = planPage(checked.plan);
    const places = [...page.sources].map(([id, { file, line }]): PagePlace => ({ id, uri: uriOf(file), line: line - 1 }));
    return {
      title: page.title,
      parts: pageParts(page, { headingsLeadToText: true }),
      places: places.sort((a, b) => (a.uri === b.uri ? a.line - b.line : a.uri < b.uri ? -1 : 1)),
    };
  });
  answers(host, PAGE_FILE, async ({ uri, format }) => {
    const checked = checkedOrFirst(host, uri ?? undefined);
    // A file with two versions of some lines is never handed on.
    if (!checked || mergeInTheWay(checked.findings, '')) return null;
    const { plan } = checked;
    const page = planPage(plan);
    const rendered = format === 'html' ? pageToHtml(page) : await renderReport(pageDocument(page, plan.settings.symbol), format);
    const bytes = typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered;
    return { name: fileNameOf(page.title), ending: REPORT_FORMATS[format], contents: base64(bytes) };
  });
  return {};
};
