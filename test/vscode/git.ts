import { execFileSync } from 'node:child_process';

/** Whoever runs the tests is nobody in particular: their own name, branch and keys have no part in it. */
const OWN = ['user.name=test', 'user.email=test', 'init.defaultBranch=main', 'commit.gpgsign=false'];

/** Runs git in a folder. */
export function git(folder: string, ...args: string[]): void {
  const settings = OWN.flatMap((each) => ['-c', each]);
  execFileSync('git', [...settings, ...args], { cwd: folder, stdio: 'ignore' });
}

/** Commits all that is in a folder, as its first version. */
export function commitAll(folder: string): void {
  git(folder, 'init');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-m', 'The plan as it is');
}
