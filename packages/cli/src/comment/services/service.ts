import { CommandError } from '../../errors.js';
import type { Conversation } from '../keep-one-comment.js';

/** A pull request as the pipeline sees it that runs for it. */
export interface PullRequest {
  /** What the service is called. */
  readonly service: string;
  /** What the pull request is called there, in words: `pull request 7`. */
  readonly called: string;
  /** The last commit of the branch that is proposed. */
  readonly head: string;
  /** A revision of the branch that it is proposed for. */
  readonly target: string;
  /** The most characters that a comment may have. */
  readonly most: number;
  /** The comments; undefined where there is no token to write them with. */
  readonly conversation: Conversation | undefined;
  /** What to do so that the job may write comments. */
  readonly advice: string;
  /** Puts the text where those who look at the run see it, as no comment can be written. Gives where that is. */
  readonly elsewhere: (text: CommentText) => Promise<string>;
}

/** What a change means, as a page and as lines for a log. */
export interface CommentText {
  readonly markdown: string;
  readonly plain: string;
}

/** The variables of a pipeline. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that the service sets in every run; a plain sentence where it is missing. */
export function requiredVariable(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new CommandError(`The variable ${name} is missing. The service sets it in its pipelines. Run this in a pipeline.`);
}
