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
