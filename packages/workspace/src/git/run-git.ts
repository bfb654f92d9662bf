import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { RepositoryError } from '../disk/errors.js';
import { findGit } from './find-git.js';

/** What a run of git came to. */
export interface GitAnswer {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/**
 * Settings that the configuration of a repository cannot change, as the command line has the last word. git's documentation
 * names each of them as something that runs a program, writes, or reaches the network.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  // A folder of the repository that looks like a repository of its own would bring its own configuration.
  'safe.bareRepository': 'explicit',
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'core.pager': 'cat',
  'core.editor': 'false',
  'core.askPass': '',
  'core.sshCommand': 'false',
  'core.gitProxy': '',
  'core.alternateRefsCommand': 'false',
  'core.attributesFile': devNull,
  'credential.helper': '',
  'diff.external': '',
  'log.showSignature': 'false',
  // What is shown is the whole history, by the objects that git checks itself.
  'log.showRoot': 'true',
  'core.commitGraph': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'submodule.recurse': 'false',
  'protocol.allow': 'never',
  'protocol.ext.allow': 'never',
  'protocol.file.allow': 'never',
};

/** Variables for git in the place of all of its own that are set. */
const VARIABLES: Readonly<Record<string, string>> = {
  // Its messages are compared, so they have to be in one language.
  LC_ALL: 'C',
  LANGUAGE: 'C',
  // No transport is called this: whatever a repository's configuration says, none is used.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_PROTOCOL_FROM_USER: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_PAGER: 'cat',
};

/**
 * Variables of git that are the user's own: where their configuration is, how far up a repository is looked for, and to refuse
 * more than usual.
 */
const KEPT = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_TEST_ASSUME_DIFFERENT_OWNER',
]);

/**
 * The environment that git runs in. All else that git reads from it goes: it could name another repository (`GIT_DIR`, as a
 * hook has it), configuration (`GIT_CONFIG_COUNT`), or a program (`GIT_EXTERNAL_DIFF`).
 */
function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.has(name.toUpperCase()));
  return { ...Object.fromEntries(kept), ...VARIABLES };
}

const TOO_LONG =
  'git did not answer, so it was stopped. Look whether `git status` works in this folder: something among the repository’s own files may be damaged.';

/** Milliseconds that git may take. Nothing that it is asked for takes as long, but a pipe among its settings makes it wait for ever. */
const LONGEST = 120_000;

/**
 * Runs git in a folder, so that nothing of the repository there can run and nothing reaches the network. Where it takes longer than
 * `limit` milliseconds, it is ended and that is said.
 */
export function runGit(folder: string, args: readonly string[], input = '', limit = LONGEST): Promise<GitAnswer> {
  const git = findGit();
  if (git === undefined)
    return Promise.reject(
      new RepositoryError('git is not installed on this machine, so revisions cannot be compared. Install git first.'),
    );
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return new Promise((resolve, reject) => {
    const child = spawn(git, ['--no-pager', ...settings, ...args], {
      cwd: folder,
      windowsHide: true,
      env: gitEnvironment(process.env),
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    // git may end before it has read all: its exit code says why.
    child.stdin.on('error', () => {});
    child.on('error', (error) => reject(new RepositoryError(`git cannot be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') reject(new RepositoryError(TOO_LONG));
      resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() });
    });
    child.stdin.end(input);
  });
}
