import type { CancellationToken, Feature, FeatureHost } from '@goldenthread/server/feature';
import { PLANS_CHANGED, type Question } from './protocol.js';

/** Tells the extension when what it shows of the plans may be out of date. */
export const plansChanged: Feature = (host) => {
  host.onChanged(() => {
    host.connection.sendNotification(PLANS_CHANGED).catch(() => {
      // The editor is gone: there is nobody to tell.
    });
  });
  return {};
};

/** Answers a question once every change that came before it is taken in. */
export function answers<Params, Answer>(
  { connection, upToDate }: FeatureHost,
  { method }: Question<Params, Answer>,
  answer: (params: Params) => Answer | Promise<Answer>,
): void {
  connection.onRequest<unknown, void>(method, (params: Params, token: CancellationToken) =>
    upToDate(token, () => answer(params)),
  );
}
