import { type Thread, threadOf } from '@goldenthread/report';
import { type CheckedPlan, type Feature, offsetOf, rangeOf, uriOf } from '@goldenthread/server/feature';
import { checkedOrFirst } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import type { ShownPlace } from '../../webview/place.js';
import { PICTURE, PICTURE_AT, type Picture } from './protocol.js';

/** What a plan's thread looks like, and what of it a place in the text is about. */
export const answer: Feature = (host) => {
  const known = new WeakMap<CheckedPlan, Thread>();
  const threadIn = (checked: CheckedPlan): Thread => {
    const thread = known.get(checked) ?? threadOf(checked.plan, checked.findings);
    known.set(checked, thread);
    return thread;
  };
  answers(host, PICTURE, ({ uri }) => {
    const checked = checkedOrFirst(host, uri);
    return checked ? pictureOf(checked, threadIn(checked)) : null;
  });
  answers(host, PICTURE_AT, ({ uri, position }) => {
    const checked = host.files.checkedOf(uri);
    const facts = host.files.facts(uri);
    if (!checked || !facts) return null;
    const id = threadIn(checked).at(facts, offsetOf(facts, position));
    return { root: checked.root, ...(id === undefined ? {} : { id }) };
  });
  return {};
};

function pictureOf({ root }: CheckedPlan, { graph, elements }: Thread): Picture {
  const places = [...elements].map(([id, { file, nameAt }]): [string, ShownPlace] => [
    id,
    { uri: uriOf(file.file), range: rangeOf(file, nameAt) },
  ]);
  return { root, graph, places: Object.fromEntries(places) };
}
