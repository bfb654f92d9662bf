import { FileType, type Uri, workspace } from 'vscode';

/**
 * Writes a file. Nothing is written through a link: one in a folder that came from elsewhere could lead to anything of the
 * person's. Throws an error with a sentence.
 */
export async function writeFile(uri: Uri, contents: Uint8Array): Promise<void> {
  const there = await workspace.fs.stat(uri).then(
    ({ type }) => type,
    () => FileType.Unknown,
  );
  if ((there & FileType.SymbolicLink) !== 0)
    throw new Error(
      `${uri.path.split('/').at(-1)} is a link, and nothing is written through a link. Choose another name, or the place that it leads to.`,
    );
  await workspace.fs.writeFile(uri, contents);
}
