/** What decides whether a module of rules is run. */
interface Trusting {
  readonly isTrusted: boolean;
  /** The setting `goldenthread.rulesFrom`. */
  readonly named: string;
  /** The path of the first folder of the workspace, where it is on a disk. */
  readonly folder: string | undefined;
  /** How paths are joined here: a path that is whole stays as it is. */
  readonly resolve: (folder: string, file: string) => string;
}

/**
 * The path of the module that the server is to take rules from. None in a folder that nobody trusts, whatever its own settings say:
 * a module is run.
 */
export function rulesModule({ isTrusted, named, folder, resolve }: Trusting): string | undefined {
  if (!isTrusted || named.trim() === '') return undefined;
  return resolve(folder ?? '', named.trim());
}
