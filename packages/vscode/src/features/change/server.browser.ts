import type { Feature } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { CHANGE, type ChangeAnswer, FIXES } from './protocol.js';

/** In a browser there is no git: says so. */
export const answer: Feature = (host) => {
  answers(
    host,
    CHANGE,
    (): ChangeAnswer => ({
      type: 'none',
      why: 'A browser cannot compare versions of a plan. Open the folder in Visual Studio Code on your computer to see what your change means.',
    }),
  );
  answers(host, FIXES, () => []);
  return {};
};
