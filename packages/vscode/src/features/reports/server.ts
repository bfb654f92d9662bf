import { escapeHtml, fileNameOf } from '@goldenthread/model';
import {
  type ForReaders,
  forReaders,
  makeReport,
  mergeInTheWay,
  REPORT_FORMATS,
  type ReportDocument,
  renderReport,
  reportParts,
  reports,
  SCENARIO_MARK,
} from '@goldenthread/report';
import type { Feature, FeatureHost } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { base64 } from '../../webview/base64.js';
import {
  REPORT,
  REPORT_FILE,
  REPORTS,
  type ReportChoice,
  type ReportFile,
  type RequestedReport,
  type ShownReport,
} from './protocol.js';

/** Answers with reports of the plan, as its readers may see it. */
export const answer: Feature = (host) => {
  answers(host, REPORTS, ({ uri }): readonly ReportChoice[] | null => {
    const readers = readersOf(host, uri);
    if (!readers) return null;
    return reports
      .filter((report) => report.has(readers.plan))
      .map((report) => ({
        name: report.name,
        title: report.title,
        shows: report.shows,
        for: report.for,
        subjects: readers.plan
          .of(...(report.about ?? []))
          .flatMap(({ path, title, kind }) =>
            path === undefined ? [] : [{ name: path, title: title || path, kind: readers.plan.words(kind) }],
          ),
      }));
  });
  answers(host, REPORT, (wanted): ShownReport | null => {
    const merge = mergeInTheWay(host.files.checkedOf(wanted.uri)?.findings ?? [], 'open the report');
    if (merge) return { title: 'Two versions of the same lines', html: `<p>${escapeHtml(merge)}</p>` };
    const document = documentFor(host, wanted);
    return document && { title: document.title, html: reportParts(document) };
  });
  answers(host, REPORT_FILE, async ({ format, ...wanted }): Promise<ReportFile | null> => {
    const document = documentFor(host, wanted);
    if (!document) return null;
    const rendered = await renderReport(document, format);
    const bytes = typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered;
    return {
      name: fileNameOf([document.title, document.standing[0]].join(' - ')),
      ending: REPORT_FORMATS[format],
      contents: base64(bytes),
    };
  });
  return {};
};

/** What readers may see: under the scenario that was chosen, unless that is itself exempt. */
function readersOf({ files, views }: FeatureHost, uri: string): ForReaders | undefined {
  const checked = files.checkedOf(uri);
  if (!checked) return undefined;
  const standing = forReaders(checked.plan, checked.findings, false);
  const viewed = views.scenarios.view(checked);
  const { scenario } = viewed;
  if (!scenario || !standing.plan.of('scenario').some(({ name }) => name === scenario.name)) return standing;
  const under = forReaders(viewed.plan, viewed.findings, false);
  const note = `If ‘${scenario.title.trim() || scenario.name}’: not the plan as it stands`;
  return { ...under, marks: [SCENARIO_MARK, ...under.marks], notes: [note, ...under.notes] };
}

function documentFor(host: FeatureHost, { uri, report: name, subject: path }: RequestedReport): ReportDocument | null {
  const readers = readersOf(host, uri);
  const report = reports.find((each) => each.name === name);
  if (!readers || !report?.has(readers.plan) || mergeInTheWay(readers.findings, '')) return null;
  const subject = path === undefined ? undefined : readers.plan.declarations.find(path);
  if (report.parameters.includes('subject') && !subject) return null;
  return makeReport(report, { ...readers, subject });
}
