import { CursorLine, declarationOfName, type Feature, titleOnly } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { DECLARATION, NAMING } from './protocol.js';

/** Makes names of titles, and declarations of names. */
export const answer: Feature = (host) => {
  answers(host, NAMING, ({ uri, line: number }) => {
    const line = host.documents
      .get(uri)
      ?.getText()
      .split(/\r\n|\n|\r/)[number];
    const titled = line === undefined ? undefined : titleOnly(line, host.files.checkedOf(uri)?.plan);
    return titled && line !== undefined ? { line, character: titled.behind, text: ` ${titled.name}` } : null;
  });
  answers(host, DECLARATION, ({ uri, kind, ...position }) => {
    const document = host.documents.get(uri);
    const line = document && new CursorLine(document, host.files.facts(uri), position);
    const declaration = line && declarationOfName(line, host.files.checkedOf(uri)?.plan, kind);
    return declaration ? { ...declaration.range.start, text: declaration.newText } : null;
  });
  return {};
};
