import type { Feature } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { HIDE_EXEMPT } from './protocol.js';

/** Hides what is exempt while others can see the screen. */
export const answer: Feature = (host) => {
  answers(host, HIDE_EXEMPT, ({ hide }) => {
    host.views.hideExempt(hide);
    return null;
  });
  return {};
};
