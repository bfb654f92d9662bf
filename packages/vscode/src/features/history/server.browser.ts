import type { Feature } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { HISTORY, HISTORY_FILE } from './protocol.js';

/** In a browser there is no git: says so. */
export const answer: Feature = (host) => {
  answers(host, HISTORY, () => ({
    title: 'How it changed',
    html: '<p>A browser cannot read earlier versions of a plan. Open the folder in Visual Studio Code on your computer to see how this changed.</p>',
  }));
  answers(host, HISTORY_FILE, () => null);
  return {};
};
