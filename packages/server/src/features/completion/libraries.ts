import { type Declarations, isLibrary, LIBRARIES, type UseFact } from '@goldenthread/model';
import { librariesUsed, libraryNamed, loadLibraries } from '@goldenthread/workspace';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type CompletionRequest, labelled, sortText } from './request.js';

/** A `use` line up to the name of a library: what is typed of it. */
const USE = /^\s*use\s+\S+\s+from(?:\s+library\s*:|\s*:\s*library\s)\s*([^:]*)$/;

/** The libraries, behind `use … from library:`; what is typed may be words of their titles. */
export function libraryNames({ line }: CompletionRequest): CompletionItem[] {
  const typed = USE.exec(line.text)?.[1];
  if (typed === undefined) return [];
  const range = line.rangeFrom(line.text.length - typed.length);
  return Object.entries(LIBRARIES).map(([id, { title, publisher, measures, outcomes }], order) => ({
    ...labelled(id, title),
    kind: CompletionItemKind.Module,
    detail: `${title}. ${outcomes > 0 ? `${outcomes} outcomes, ` : ''}${measures} measures. ${publisher}`,
    sortText: sortText(0, order),
    filterText: `${id} ${title}`,
    textEdit: { range, newText: id },
  }));
}

/** A `use` line up to where it says what it uses. */
const FROM = /^\s*use\s+\S+\s+from\s+(\w*)$/;

/** The word that a library follows, behind `use … from`. */
export function libraryWord({ line }: CompletionRequest): CompletionItem[] {
  const typed = FROM.exec(line.text)?.[1];
  if (typed === undefined) return [];
  const range = line.rangeFrom(line.text.length - typed.length);
  const detail = 'a national framework that comes with Golden Thread';
  return [
    {
      label: 'library',
      kind: CompletionItemKind.Keyword,
      detail,
      sortText: sortText(0, 0),
      textEdit: { range, newText: 'library: ' },
    },
  ];
}

/** Whether a line may name something of a library, so that all of them have to be at hand. */
export function mayNameLibrary(text: string): boolean {
  return /^\s*(as|supports)\s/.test(text);
}

/** Every library as a plan could use it, each under a name of its own. */
const USES: readonly UseFact[] = Object.entries(LIBRARIES).map(([id]) => {
  const at = { start: 0, end: 0 };
  const name = id.replace(/-.*$/, '');
  return { name: { name: name.charAt(0).toUpperCase() + name.slice(1), at }, library: true, path: { text: id, at }, at };
});

/** Loads every library. */
export const loadEveryLibrary = (): Promise<void> => loadLibraries([{ uses: USES }]);

/** A library that a plan does not use yet, the name it would have there, and the line that would use it. */
export interface UnusedLibrary {
  readonly use: string;
  readonly line: string;
  readonly declarations: Declarations;
}

/** The libraries that a plan does not use yet, of those that are loaded. */
export function unusedLibraries({ plan }: CompletionRequest): UnusedLibrary[] {
  const used = new Set(plan?.files.flatMap(({ uses }) => uses.filter(isLibrary).map(libraryNamed)));
  const names = new Set(plan?.options.imports?.keys());
  return USES.filter((use) => !used.has(libraryNamed(use)) && !names.has(use.name.name)).flatMap((use) => {
    const declarations = librariesUsed([{ uses: [use] }]).get(use.name.name);
    return declarations
      ? [{ use: use.name.name, line: `use ${use.name.name} from library: ${use.path.text}\n`, declarations }]
      : [];
  });
}
