import { calendarDay, elementAt, escapeHtml, fileNameOf } from '@goldenthread/model';
import {
  historyDocument,
  historyOf,
  isExempt,
  mergeInTheWay,
  type PlanHistory,
  REPORT_FORMATS,
  type ReportDocument,
  readChangeLogs,
  renderReport,
  reportParts,
  type Version,
} from '@goldenthread/report';
import { type CheckedPlan, type Feature, offsetOf, pathOf } from '@goldenthread/server/feature';
import { planVersions, Repository, RepositoryError } from '@goldenthread/server/revisions';
import { HOW_TO_KEEP_VERSIONS, NOT_TRUSTED } from '../../plans/protocol.js';
import { answers } from '../../plans/server.js';
import { base64 } from '../../webview/base64.js';
import { HISTORY, HISTORY_FILE, type HistoryAnswer } from './protocol.js';

const EXEMPT_HERE = 'This is exempt from publication, so its history is not shown here.';
/** What stands at the head of a page that can only say why. */
const TITLE = 'How it changed';

/** Answers how something of a plan changed, with git's word of how it was. What is exempt from publication is left out. */
export const answer: Feature = (host) => {
  answers(host, HISTORY, async ({ uri, position, trusted }): Promise<HistoryAnswer> => {
    if (trusted !== true) return saying(NOT_TRUSTED);
    const checked = host.files.checkedOf(uri);
    const facts = host.files.facts(uri);
    const element = checked && facts && elementAt(checked.plan, pathOf(uri), offsetOf(facts, position));
    const named = [element, element?.parent, element?.declaration].find((each) => each?.path !== undefined);
    if (!checked || named?.path === undefined)
      return saying('Put the cursor in something that has a name, such as a measure or an outcome.');
    const found = await documentOf(checked, named.path);
    if (typeof found === 'string') return saying(found);
    return { title: found.title, html: reportParts(found), name: named.path };
  });
  answers(host, HISTORY_FILE, async ({ uri, name, format, trusted }) => {
    const checked = trusted === true ? host.files.checkedOf(uri) : undefined;
    const found = checked && (await documentOf(checked, name));
    if (!found || typeof found === 'string') return null;
    const rendered = await renderReport(found, format);
    const bytes = typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered;
    return { name: fileNameOf(found.title), ending: REPORT_FORMATS[format], contents: base64(bytes) };
  });
  return {};
};

const saying = (why: string): HistoryAnswer => ({ title: TITLE, html: `<p>${escapeHtml(why)}</p>` });

/** The history of something that has a name; or why there is none. */
async function documentOf(checked: CheckedPlan, name: string): Promise<ReportDocument | string> {
  const path = checked.root;
  if (path.includes('://')) return 'This file is not saved yet. Save it into the folder of the plan first.';
  const merge = mergeInTheWay(checked.findings, 'see how this changed');
  if (merge) return merge;
  try {
    const repository = await Repository.around(path, HOW_TO_KEEP_VERSIONS);
    const head = await repository.find('HEAD');
    if (head === undefined)
      return 'There is no earlier version of the plan yet. Open Source Control at the left, write “First version”, and press Commit. After that, its history is kept.';
    const versions = withWhatIsTyped(planVersions(repository, undefined, head, path), checked);
    const histories = await readChangeLogs(versions, { today: calendarDay(new Date()), withExempt: false });
    const own = historyOf(ofPlan(histories, checked), name);
    if (own && isExempt(own.found.last.plan, own.name)) return EXEMPT_HERE;
    return own ? historyDocument(own.found.ledger, own.found.last.plan, own.name) : 'No earlier version of the plan has it.';
  } catch (error) {
    if (error instanceof RepositoryError) return error.message;
    throw error;
  }
}

/** The commits, and the plan as it is typed now as the last step. */
async function* withWhatIsTyped(versions: AsyncIterable<Version>, now: CheckedPlan): AsyncGenerator<Version> {
  yield* versions;
  yield { commit: { id: '', on: '' }, plans: [now] };
}

const ofPlan = (histories: readonly PlanHistory[], { name, root }: CheckedPlan): PlanHistory[] =>
  histories.filter(({ last }) => last.root === root || last.name === name);
