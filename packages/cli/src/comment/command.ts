import { capitalised } from '@goldenthread/model';
import { type Diff, diffToMarkdown } from '@goldenthread/report';
import { Repository } from '@goldenthread/workspace/git';
import type { CommandOf } from '../command.js';
import { compareSides, withExemptDetails } from '../diff/compare.js';
import { failOnOption, gate, waitingForMembers } from '../diff/gate.js';
import { prettyDiff } from '../diff/pretty.js';
import { readSides } from '../diff/sides.js';
import { EXIT } from '../errors.js';
import { writeOutputs } from '../github/job-files.js';
import type { Screen } from '../terminal/screen.js';
import { ServiceError } from './api.js';
import { keepOneComment, MARK, type Outcome } from './keep-one-comment.js';
import { currentPullRequest, type PullRequest } from './services/index.js';

/** The options of `goldenthread comment`. */
interface CommentOptions {
  readonly failOn?: string;
  readonly withExempt?: boolean;
  readonly write?: boolean;
}

/**
 * `goldenthread comment`: keeps one comment on the pull request that a pipeline runs for up to date with what it
 * changes. Where the pipeline may not write comments, the text goes to where those who look at the run see it.
 */
export const comment: CommandOf<[base: string | undefined, options: CommentOptions]> = async (
  screen,
  base,
  { failOn: typed, withExempt = false, write = true },
) => {
  const failOn = failOnOption(typed);
  const request = await currentPullRequest(screen);
  if (!request) {
    screen.say('This pipeline is not running for a pull request, so there is nothing to comment on.');
    return EXIT.fine;
  }
  const { before, after } = await readSides(base ?? (await baseOf(request)), undefined);
  const diff = compareSides(before, after, { withExempt });
  const whole = withExemptDetails(diff, before, after);
  const { outcome, code } = write ? await told(request, diff, screen) : NOT_WRITTEN;
  const waiting = String(waitingForMembers(whole).length);
  await writeOutputs(screen.env, { headline: diff.headline, changes: String(diff.changes.length), waiting, comment: outcome });
  return code === EXIT.fine ? gate(screen, failOn, diff, whole) : code;
};

const DONE: Readonly<Record<Outcome, (called: string) => string>> = {
  added: (called) => `The comment on ${called} says what it changes.`,
  changed: (called) => `The comment on ${called} is up to date.`,
  same: (called) => `The comment on ${called} was up to date already.`,
  none: (called) => `${capitalised(called)} changes nothing in what the plan says, so there is no comment.`,
};

interface Told {
  readonly outcome: Outcome | 'not-written';
  readonly code: number;
}

const NOT_WRITTEN: Told = { outcome: 'not-written', code: EXIT.fine };

async function told(request: PullRequest, diff: Diff, screen: Screen): Promise<Told> {
  const { service, called, conversation, advice, elsewhere } = request;
  const inItsPlace = async (why: string, code: number): Promise<Told> => {
    const note = `It is shown here because the job could not write it as a comment. ${advice}`;
    const place = await elsewhere({ markdown: pageOf(diff, request, note), plain: prettyDiff(diff, screen) });
    screen.say(`${why} What it would say is ${place}. ${advice}`);
    return { outcome: 'not-written', code };
  };
  if (!conversation) return inItsPlace(`There is no token to write a comment on ${called} with.`, EXIT.fine);
  try {
    const page = pageOf(diff, request, 'This comment is kept up to date.');
    const outcome = await keepOneComment(conversation, `${MARK}\n${page}`, isQuiet(diff));
    screen.say(DONE[outcome](called));
    return { outcome, code: EXIT.fine };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const why = `The comment on ${called} could not be kept up to date: ${service} ${error.message}.`;
    return inItsPlace(why, error.refusal === 'failed' ? EXIT.failed : EXIT.fine);
  }
}

/** The text for people, no longer than the service takes. */
function pageOf(diff: Diff, { head, most }: PullRequest, note: string): string {
  const before = '### Golden Thread: summary of changes\n\n';
  const after = `\n\n<sub>As at commit ${head.slice(0, 10)}. ${note}</sub>`;
  return `${before}${diffToMarkdown(diff, most - MARK.length - 1 - before.length - after.length).trimEnd()}${after}`;
}

/** Whether a change means nothing that anybody would want to read about. */
function isQuiet({ matters, caused, fixed, exempt }: Diff): boolean {
  return matters.length + (exempt?.leftOut ?? 0) === 0 && caused.length === 0 && fixed.length === 0;
}

/**
 * The commit that a pull request is to be compared with. Services check out what merging it would give: then its first
 * parent is the branch that it is for, as it is today. Else it is where the two branches parted.
 */
export async function baseOf({ head, target }: Pick<PullRequest, 'head' | 'target'>): Promise<string> {
  const repository = await Repository.around(process.cwd());
  const [into, from] = await Promise.all(['HEAD^1', 'HEAD^2'].map((parent) => repository.find(parent)));
  if (into !== undefined && from === head) return into;
  return repository.mergeBase(await repository.commit(target), await repository.commit('HEAD'));
}
