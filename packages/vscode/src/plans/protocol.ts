/** Something that the extension asks the language server, on top of the protocol. */
export interface Question<Params, Answer> {
  readonly method: string;
  /** Never there: it only holds the types of what is asked and answered together. */
  readonly types?: (params: Params) => Answer;
}

/** A question by its method's name, `goldenthread/…`. */
export const question = <Params, Answer>(method: string): Question<Params, Answer> => ({ method });

/** Sent by the server when it checked a plan anew, or one is gone: what was asked before may be out of date. */
export const PLANS_CHANGED = 'goldenthread/plansChanged';

/** Said with each question that has git asked: a folder's own git settings can have it run programs. */
export interface InTrustedFolder {
  /** Whether the person trusts the folder. Only the editor knows; where it does not say so, git is not asked. */
  readonly trusted: boolean;
}

/** What to do in a folder without earlier versions, behind what is missing. */
export const HOW_TO_KEEP_VERSIONS =
  ' To keep versions of the plan from now on, open Source Control at the left, choose Initialize Repository, write “First version”, and press Commit.';

/** Why git is not asked, in a sentence for people. */
export const NOT_TRUSTED =
  'This folder is not trusted yet. To see what a change means, earlier versions have to be read, and the settings of a folder can then run programs. If you know where the folder comes from, trust it: run “Workspaces: Manage Workspace Trust”.';
