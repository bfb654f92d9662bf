import { type Feature, titleOnly } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { NAMING } from './protocol.js';

/** Makes names of titles. */
export const answer: Feature = (host) => {
  answers(host, NAMING, ({ uri, line: number }) => {
    const line = host.documents
      .get(uri)
      ?.getText()
      .split(/\r\n|\n|\r/)[number];
    const titled = line === undefined ? undefined : titleOnly(line, host.files.checkedOf(uri)?.plan);
    return titled && line !== undefined ? { line, character: titled.behind, text: ` ${titled.name}` } : null;
  });
  return {};
};
