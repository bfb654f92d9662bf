import { cutOff } from './words.js';

/** The longest name of a file, in units: with its folder, Windows takes 260. */
const MAX_FILE_NAME = 100;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Words as the name of a file, without an ending, that every system takes: `Council plan 2026-27`. Letters of every language stay.
 * Where nothing is left of them, it is called after something else.
 */
export function fileNameOf(words: string, fallback = 'plan'): string {
  const plain = words
    .normalize('NFC')
    .replaceAll(/(?<![\p{L}\p{N}])['’]|['’](?!\p{L})/gu, ' ')
    .replaceAll("'", '’')
    .replaceAll(/(?<=[\p{L}\p{N}])[/\\:](?=[\p{L}\p{N}])/gu, '-')
    .replaceAll(/:\s+/g, ' - ')
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_.,’&()–-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.)])|(?<=\() /g, '');
  const name = cutOff(plain, MAX_FILE_NAME).replaceAll(/^[\s.,–-]+|[\s.,–-]+$/g, '');
  return name === '' || DEVICE.test(name) ? fallback : name;
}

/**
 * Where a path leads that is typed in a file of a folder; undefined where that is not within `top`. Both folders end in `/`.
 */
export function pathWithin(top: string, folder: string, typed: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}${typed}`.split('/')) {
    if (part === '..') {
      if (parts.join('') === '') return undefined;
      parts.pop();
    } else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  const path = parts.join('/');
  return path.startsWith(top) ? path : undefined;
}
