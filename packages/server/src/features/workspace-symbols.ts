import type { Element, Plan } from '@goldenthread/model';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { symbolKindOf } from '../document-symbols.js';
import type { Feature } from './feature.js';
import { locationOf } from './name-at.js';

/** The most that are listed: nobody reads further, they type another word. */
const MOST = 500;

/** Everything that the plans declare, to be found by its name, its title or its `code:`. */
export const workspaceSymbolsFeature: Feature = ({ connection, files, upToDate, views }) => {
  connection.onWorkspaceSymbol(({ query }, token) =>
    upToDate(token, () => {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const found: WorkspaceSymbol[] = [];
      for (const checked of [...files.plans()].sort((a, b) => (a.root < b.root ? -1 : 1))) {
        const { plan } = views.standing(checked);
        for (const element of plan.everything) {
          if (found.length === MOST) return found;
          if (element.name === undefined && (element.parent || element.title === '')) continue;
          const name = called(element);
          const text = name.toLowerCase();
          if (words.every((word) => text.includes(word))) found.push(symbolOf(plan, element, name));
        }
      }
      return found;
    }),
  );
  return { workspaceSymbolProvider: true };
};

/** Its title, then all else that it may be looked for by: editors sift what they show once more, by this. */
function called(element: Element): string {
  const code = element.one('code')?.words.text;
  const [title, ...others] = [element.title.trim(), element.path, code].filter(Boolean);
  return others.length === 0 ? `${title}` : `${title} (${others.join(', ')})`;
}

function symbolOf(plan: Plan, element: Element, name: string): WorkspaceSymbol {
  const { parent } = element;
  const words = plan.words(element.kind);
  return {
    name,
    kind: symbolKindOf(element.kind),
    containerName: parent ? `${words}, ${parent.title || parent.path || plan.words(parent.kind)}` : words,
    location: locationOf({ file: element.file, at: element.nameAt }),
  };
}
