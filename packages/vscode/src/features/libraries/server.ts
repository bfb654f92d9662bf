import { type Feature, libraryOfFile, libraryText, pathOf } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { LIBRARY_TEXT } from './protocol.js';

/** Gives the texts of libraries. */
export const answer: Feature = (host) => {
  answers(host, LIBRARY_TEXT, async ({ uri }) => {
    const id = libraryOfFile(pathOf(uri));
    return id === undefined ? null : ((await libraryText(id)) ?? null);
  });
  return {};
};
