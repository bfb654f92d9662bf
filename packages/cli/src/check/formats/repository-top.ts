import { existsSync } from 'node:fs';
import path from 'node:path';

/** The top of the repository that a folder lies in: what services see paths from. The folder itself where it lies in none. */
export function repositoryTop(folder: string): string {
  for (let each = folder; ; each = path.dirname(each)) {
    if (existsSync(path.join(each, '.git'))) return each;
    if (path.dirname(each) === each) return folder;
  }
}
