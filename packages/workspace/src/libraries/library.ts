import { Declarations, type FileFacts, type Imports, isLibrary, LIBRARIES, type UseFact } from '@goldenthread/model';
import { QuickReader } from '@goldenthread/syntax';
import { TEXTS } from './texts.generated.js';

/** How the file of a library begins: it is on no disk, so an editor asks for its text by this address. */
const ADDRESS = 'goldenthread-library:/';

const reader = new QuickReader();
/** The libraries that were asked for. They never change. */
const loaded = new Map<string, Declarations>();

/** The published framework that a `use` names, whether there is such a one or not; undefined where it names a folder. */
export function libraryNamed(use: UseFact): string | undefined {
  return isLibrary(use) ? use.path.text.replace(/^library\s+/, '') : undefined;
}

/** The file of a library. */
function libraryFile(id: string): string {
  return `${ADDRESS}${id}.plan`;
}

/** The library whose file this is; undefined for any other file. */
export function libraryOfFile(file: string): string | undefined {
  return file.startsWith(ADDRESS) ? file.slice(ADDRESS.length).replace(/\.plan$/, '') : undefined;
}

/** The text of a library; undefined where there is no such one. */
export async function libraryText(id: string): Promise<string | undefined> {
  return Object.hasOwn(TEXTS, id) ? (await TEXTS[id]?.())?.text : undefined;
}

/** Loads the libraries that files use, which has to be done before they are checked. */
export async function loadLibraries(files: Iterable<Pick<FileFacts, 'uses'>>): Promise<void> {
  for (const { uses } of files) {
    for (const use of uses) {
      const id = libraryNamed(use);
      if (id === undefined || loaded.has(id) || !Object.hasOwn(LIBRARIES, id)) continue;
      const text = await libraryText(id);
      if (text !== undefined) loaded.set(id, new Declarations([await reader.read(libraryFile(id), text)]));
    }
  }
}

/** What a library declares; undefined where there is no such one, or nobody loaded it. */
function libraryDeclarations(id: string): Declarations | undefined {
  return loaded.get(id);
}

/** The libraries that some files use, by the name that each is used under. */
export function librariesUsed(files: Iterable<Pick<FileFacts, 'uses'>>): Imports {
  const imports = new Map<string, Declarations>();
  for (const { uses } of files) {
    for (const use of uses) {
      const id = libraryNamed(use);
      const declarations = id === undefined ? undefined : libraryDeclarations(id);
      if (declarations) imports.set(use.name.name, declarations);
    }
  }
  return imports;
}
