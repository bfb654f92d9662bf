import {
  type ElementFact,
  type FileFacts,
  figuresClauses,
  figuresPath,
  topFolder,
  type WordsFact,
  wordsOf,
} from '@goldenthread/model';
import { usedFolder } from '@goldenthread/workspace';
import type { DocumentLink } from 'vscode-languageserver';
import { uriOf } from '../files/uris.js';
import type { WorkspaceFiles } from '../files/workspace-files.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** An address of the web in words for people. A full stop or a bracket behind it is the sentence's. */
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]/gi;

/** Addresses in words for people, such as `background:`, the plans that `use` names and files of figures, to be opened with a click. */
export const documentLinksFeature: Feature = ({ connection, files, upToDate }) => {
  connection.onDocumentLinks(({ textDocument }, token) =>
    upToDate(token, () => {
      const facts = files.facts(textDocument.uri);
      return facts
        ? [
            ...usedPlans(facts, files),
            ...figureFiles(facts, files),
            ...facts.elements.flatMap((element) => addressesIn(facts, element)),
          ]
        : [];
    }),
  );
  return { documentLinkProvider: {} };
};

function usedPlans(facts: FileFacts, files: WorkspaceFiles): DocumentLink[] {
  return facts.uses.flatMap((use) => {
    const { path } = use;
    const folder = usedFolder(facts.file, use);
    const target = folder === undefined ? undefined : files.checkedIn(folder)?.plan.root?.file.file;
    return target === undefined
      ? []
      : [{ range: rangeOf(facts, path.at), target: uriOf(target), tooltip: 'Open the plan that is used here' }];
  });
}

function figureFiles(facts: FileFacts, files: WorkspaceFiles): DocumentLink[] {
  const plan = files.checkedOfFile(facts.file)?.plan;
  return figuresClauses(facts).flatMap(({ clause }) => {
    const target = plan && figuresPath(facts.file, topFolder(plan.files, facts.file), clause);
    return plan?.files.some(({ file }) => file === target)
      ? [{ range: rangeOf(facts, clause.path.at), target: uriOf(target as string), tooltip: 'Open the figures' }]
      : [];
  });
}

function addressesIn(facts: FileFacts, element: ElementFact): DocumentLink[] {
  return [
    ...wordsOf(element).flatMap((words) => addresses(facts, words)),
    ...element.children.flatMap((child) => addressesIn(facts, child)),
  ];
}

function addresses(facts: FileFacts, { text, at }: WordsFact): DocumentLink[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const start = at.start + match.index;
    return { range: rangeOf(facts, { start, end: start + match[0].length }), target: match[0] };
  });
}
