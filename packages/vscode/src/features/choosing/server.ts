import { chosenEdits, type Feature, optionsOf, rangeOf, uriOf } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { CHOICES, CHOSEN } from './protocol.js';

/** What a fix that asks can be answered with, and what it then writes. */
export const answer: Feature = (host) => {
  answers(host, CHOICES, ({ uri, choice: { kinds } }) => {
    const checked = host.files.checkedOf(uri);
    if (!checked) return [];
    const { plan } = host.views.standing(checked);
    return kinds.map((each) =>
      optionsOf(plan, each).map(({ path = '', title, kind }) => ({ name: path, title: title || path, kind: plan.words(kind) })),
    );
  });
  answers(host, CHOSEN, ({ uri, choice, names }) => {
    const plan = host.files.checkedOf(uri)?.plan;
    const edits = plan && chosenEdits(plan, choice, names);
    if (!edits) return null;
    return edits.map(({ file, at, text }) => ({
      uri: uriOf(file),
      range: rangeOf({ lines: host.files.lines(file) }, at),
      text,
    }));
  });
  return {};
};
