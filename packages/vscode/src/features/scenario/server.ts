import type { Feature } from '@goldenthread/server/feature';
import { checkedOrFirst } from '../../plans/first-plan.js';
import { PLANS_CHANGED } from '../../plans/protocol.js';
import { answers } from '../../plans/server.js';
import { CHOOSE_SCENARIO, SCENARIOS, type ScenariosAnswer } from './protocol.js';

/** The request of the protocol that has an editor ask for its lenses anew. */
const REFRESH_LENSES = 'workspace/codeLens/refresh';

/** Answers which scenarios a plan has, and remembers the one that it is looked at under. */
export const answer: Feature = (host) => {
  answers(host, SCENARIOS, ({ uri }): ScenariosAnswer | null => {
    const checked = checkedOrFirst(host, uri ?? undefined);
    if (!checked) return null;
    const chosen = host.views.view(checked).scenario?.name;
    return {
      root: checked.root,
      scenarios: host.views
        .standing(checked)
        .plan.of('scenario')
        .flatMap(({ name, title }) => (name === undefined ? [] : [{ name, title: title.trim() || name }])),
      ...(chosen === undefined ? {} : { chosen }),
    };
  });
  answers(host, CHOOSE_SCENARIO, ({ root, name }) => {
    host.views.scenarios.choose(root, name ?? undefined);
    const { connection } = host;
    // The editor may be gone by then: there is nobody to tell.
    connection.sendNotification(PLANS_CHANGED).catch(() => undefined);
    if (host.client().workspace?.codeLens?.refreshSupport) connection.sendRequest(REFRESH_LENSES).catch(() => undefined);
    return null;
  });
  return {};
};
