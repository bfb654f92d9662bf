import { buildPlan, type FileFacts, isLibrary, type Plan, pathWithin, topFolder } from '@goldenthread/model';

/** Several plans as one, under the settings of the first. What they call each other’s entries by are the entries of the one. */
export function plansTogether([first, ...others]: readonly Plan[]): Plan {
  if (!first) return buildPlan([]);
  if (others.length === 0) return first;
  const folders = foldersOf([first, ...others]);
  const own = first.files.map((file) => asOwn(file, folders));
  const files = others.flatMap((plan) =>
    plan.files.map((file) =>
      asOwn(
        without(file, ({ kind }) => kind === 'plan'),
        folders,
      ),
    ),
  );
  return buildPlan([...own, ...files], first.options);
}

/** The folders that plans are in. */
export const foldersOf = (plans: readonly Plan[]): ReadonlySet<string> =>
  new Set(plans.map(({ files }) => topFolder(files, files[0]?.file ?? '')));

/** A file without some of what it declares. */
export const without = (file: FileFacts, isLeftOut: (element: FileFacts['elements'][number]) => boolean): FileFacts => ({
  ...file,
  elements: file.elements.filter((element) => !isLeftOut(element)),
});

/** A file whose names of plans in these folders are names of its own plan: `Town.Jobs` is `Jobs`. */
export function asOwn(file: FileFacts, folders: ReadonlySet<string>): FileFacts {
  const isOne = (use: FileFacts['uses'][number]): boolean => {
    const folder = file.file.replace(/[^/]*$/, '');
    const path = isLibrary(use) ? undefined : pathWithin('', folder, `${use.path.text}/`);
    return path !== undefined && folders.has(`${path.replace(/\/$/, '')}/`);
  };
  const called = new Set(file.uses.filter(isOne).map(({ name }) => name.name));
  if (called.size === 0) return file;
  return {
    ...file,
    uses: file.uses.filter((use) => !isOne(use)),
    elements: file.elements.map((element) => renamed(element, called) as typeof element),
  };
}

/** A fact whose names lose what they call another plan by. */
function renamed(value: unknown, called: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, called));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    if (key !== 'name' || typeof each !== 'string') return [key, renamed(each, called)];
    const [plan = '', ...rest] = each.split('.');
    return [key, rest.length > 0 && called.has(plan) ? rest.join('.') : each];
  });
  return Object.fromEntries(entries);
}
