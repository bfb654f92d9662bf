import { cutOff } from '@goldenthread/model';

/** A file of a site. */
export interface SiteFile {
  /** From the site's top, with `/`. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** Where one file of the site is seen from another; both are paths from the site's top, with `/`. */
export function addressFrom(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const [path = '', hash] = to.split('#');
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)];
  return `${steps.join('/')}${hash === undefined ? '' : `#${encodeURIComponent(hash)}`}`;
}

/**
 * Names for files: no two differ by letter case alone, as some computers take those for one file, and nothing but letters,
 * digits, hyphens and full stops stands in them.
 */
export class FileNames {
  private readonly taken = new Set<string>();

  /** A name that nothing has yet, after what it is to be called. */
  next(folder: string, called: string, ending: string): string {
    const base =
      cutOff(
        called
          .normalize('NFC')
          .replace(/[^\p{L}\p{N}.-]+/gu, '-')
          .replace(/^[-.]+|(?<![-.])[-.]+$/g, ''),
        LONGEST,
      ) || 'page';
    const free = OF_WINDOWS.test(base) ? base.replace(/^[^.]+/, '$&_') : base;
    for (let count = 1; ; count++) {
      const path = `${folder}${count === 1 ? free : `${free}-${count}`}${ending}`;
      // In this order letters such as ß and ſ are what a file system takes them for.
      const key = path.toUpperCase().toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return path;
    }
  }
}

/** Names that mean a device to Windows, whatever ending they have. */
const OF_WINDOWS = /^(?:con|prn|aux|nul|com\p{N}|lpt\p{N})(?:\.|$)/iu;

/** The longest name, in characters: with an ending it fits every file system. */
const LONGEST = 60;
