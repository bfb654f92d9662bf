import {
  committeeDocument,
  type Diff,
  diffPage,
  diffPlans,
  diffToMarkdown,
  editionDocument,
  pageToHtml,
  renderReport,
} from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { expect, it } from 'vitest';
import type { Files } from '../cli/history.js';
import { PULL_REQUESTS, START } from '../cli/pull-requests.js';
import { givesNothingAway, SECRETS, TRACES } from './exempt-plan.js';
import { planOf } from './support.js';

// Every pull request of the history, on a plan that keeps something exempt: whatever else it changes, and whatever becomes of what is
// exempt in the same change, the public reads nothing of that in any form.

const WITH_TRACES: Files = { ...START, 'traces.plan': TRACES };
const HIDDEN: Files = { ...WITH_TRACES, 'secrets.plan': SECRETS };
const MORE = SECRETS.replace('£913,377', '£950,796').replaceAll('builder', 'neighbour with the fence');
/** What was public until then. */
const SHOWN: Files = { ...WITH_TRACES, 'secrets.plan': SECRETS.replaceAll(/ {2}publish exempt.*\n/g, '') };

const COMPARED = {
  before: { called: 'v1', commit: null, on: null },
  after: { called: 'v2', commit: null, on: null },
  proposedBy: [],
};

/** A comparison in every form that the public may get. */
async function formsOf(diff: Diff, head: Files): Promise<string[]> {
  const documents = [editionDocument, committeeDocument].map((make) => make(diff, planOf(head), COMPARED));
  const rendered = await Promise.all(
    documents.flatMap((document) => (['text', 'markdown', 'html'] as const).map((format) => renderReport(document, format))),
  );
  return [
    JSON.stringify(diff),
    diffToMarkdown(diff).replaceAll('\\', ''),
    pageToHtml(diffPage(diff)),
    ...rendered.map(String),
  ].map((text) => text.replace(/<style>.*?<\/style>/s, ''));
}

it.each(PULL_REQUESTS.map(({ what, change }) => [what, change] as const))('%s', { timeout: 60_000 }, async (_, change) => {
  const after: Files = { ...change(START), 'traces.plan': TRACES };
  const states: [Files, Files][] = [
    [HIDDEN, { ...after, 'secrets.plan': MORE }],
    [SHOWN, { ...after, 'secrets.plan': SECRETS }],
    [HIDDEN, after],
  ];
  for (const [base, head] of states) {
    const [before, now] = [planOf(base), planOf(head)];
    const diff = diffPlans(before, now, { base: checkPlan(before, rules), head: checkPlan(now, rules) });
    // Something is left out each time, so there is something to give away.
    expect(diff.exempt?.leftOut).toBeGreaterThan(0);
    for (const text of await formsOf(diff, head)) givesNothingAway(text);
  }
});
