import {
  type CheckedPlan,
  type Feature,
  type FeatureHost,
  offsetOf,
  rangeOf,
  uriOf,
} from '@goldenthread/language/server-feature';
import { type Thread, threadOf } from '@goldenthread/report';
import { answers } from '../../plans/server.js';
import { type Location, PICTURE, PICTURE_AT, type Picture } from './protocol.js';

/** What a plan's thread looks like, and what of it a place in the text is about. */
export const pictureAnswers: Feature = (host) => {
  const known = new WeakMap<CheckedPlan, Thread>();
  const threadIn = (checked: CheckedPlan): Thread => {
    const thread = known.get(checked) ?? threadOf(checked.plan, checked.findings);
    known.set(checked, thread);
    return thread;
  };
  answers(host, PICTURE, ({ uri }) => {
    const checked = uri === undefined ? firstPlan(host) : host.files.checkedOf(uri);
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

function firstPlan({ files }: FeatureHost): CheckedPlan | undefined {
  return [...files.plans()].filter(({ plan }) => plan.root).sort((a, b) => (a.root < b.root ? -1 : 1))[0];
}

function pictureOf({ root }: CheckedPlan, { graph, elements }: Thread): Picture {
  const places = [...elements].map(([id, { file, nameAt }]): [string, Location] => [
    id,
    { uri: uriOf(file.file), range: rangeOf(file, nameAt) },
  ]);
  return { root, graph, places: Object.fromEntries(places) };
}
