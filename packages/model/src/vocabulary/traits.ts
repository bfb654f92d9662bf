import type { ClauseType, ElementKind } from '../facts/generated.js';

/** Which way a link points and how it reads. */
export interface LinkTraits {
  /** How it reads in a sentence: X `depends on` Y. */
  readonly says: string;
  /** Set where it leads up, to what the element is for: how that step reads. */
  readonly up?: string;
  /** How it reads from the other end: Y is `made up of` X, an officer `leads` it. */
  readonly reversed?: string;
  /** How it reads from the other end with a number behind it: somebody `leads` 3. */
  readonly tie?: string;
  /** Set where it does nothing but name others: two are compared name by name. */
  readonly names?: true;
  /** Where the thread of an element tells it: in a part of its own; or that, but `from above` among the other links too. */
  readonly story?: 'elsewhere' | 'from above';
  /** Set where it records what was: it may lead to what has ended or was replaced. */
  readonly past?: true;
  /** Set where it is no bond: it says what was, what might be, or that there is none. */
  readonly noBond?: true;
  /** Set where it says who is to do or to answer for something: it should lead to somebody who is there. */
  readonly accountable?: true;
}

/** How a row of figures counts. */
export interface RowTraits {
  /** What its bare numbers are. */
  readonly counts: 'money' | 'measure' | 'people';
  /** Of money: whether it is spent, or may be; or whether it is saved. */
  readonly sum?: 'spent' | 'saved';
  /** What it is called among the money of an element that states it of itself. */
  readonly stated?: string;
  /** How a sentence says it, in front of and behind the amount: the saving `puts` £1m `at risk`. */
  readonly says?: readonly [before: string, behind: string];
  /** Set where it is the row that a pasted table of one row is taken for, where it may stand. */
  readonly usual?: true;
  /** Set where it states a sum, a limit or what is left, from which an amount could be worked out. */
  readonly total?: true;
  /** Set where it stands in a table with others only, or adds them up. */
  readonly inTable?: true;
  /** Set where one element has several that add up, shown separately by their words: two lines of a budget, posts of two teams. */
  readonly severalAdd?: true;
}

/** What is known of a clause besides what the grammar says. */
export interface ClauseTraits {
  /** What it says, in one sentence of Markdown, for the reference. */
  readonly meaning: string;
  /** The same where it says something else, by the union of the grammar that takes it there. */
  readonly meaningIn?: Readonly<Record<string, string>>;
  /** How it is written, where that reads better by hand than from the grammar; `writtenIn` by union. */
  readonly written?: string;
  readonly writtenIn?: Readonly<Record<string, string>>;
  /** What it is called beside what it says, where its own first words do not do. */
  readonly label?: string;
  /** Of a measure: the part of its definition that it states. A measure `as` another one takes what it does not state itself. */
  readonly defines?: 'unit' | 'direction' | 'frequency' | 'source' | 'identifier' | 'split' | 'uncertainty';
  /** Set where an element says it once: a second is a mistake. */
  readonly once?: true;
  /** The field that tells several apart, so that each is compared with its like. */
  readonly toldApartBy?: string;
  /** What it is called in a sentence, where its term does not do there: the `reason` has changed. */
  readonly noun?: string;
  /**
   * How a change of it reads, behind the name of what says it: what it says now, that it says so no longer, and how the value itself
   * is put, which stands at `…`. `{field}` stands for a part of the clause; `[ … ]` is left out where a part in it is missing. A value
   * that is put in no way of its own is its parts, one after another.
   */
  readonly changed?: readonly [now: string, gone: string, value?: string];
  /** Set where it is a limit that protects what was agreed: how a sentence begins that says so. */
  readonly limit?: string;
  /** Set where its figures have no sign: the language knows which way they count, or they are never below nothing. */
  readonly unsigned?: true;
  /** Set where it records what somebody did, `on` a day that cannot be to come. */
  readonly done?: true;
  /** Set where the page shows it in another place than among the facts, or where it only steers checks and reading. */
  readonly page?: 'elsewhere';
  /** Set where it says on what grounds: of a decision, something about what it decides. */
  readonly grounds?: true;
  /** Set where it is a parameter of service planning. */
  readonly parameter?: true;
  /** Set where it states the periods of the columns below it. */
  readonly columns?: true;
  /** The whole line with its tab stops, where it has several parts. */
  readonly snippet?: string;
  readonly link?: LinkTraits;
  readonly row?: RowTraits;
}

/** The parts of the golden thread, as a picture shows them. */
export type Stage = 'vision' | 'aim' | 'outcome' | 'work' | 'benefit' | 'measure' | 'money';

/** What is known of a kind besides what the grammar says. */
export interface KindTraits {
  /** The editor's icon for it, by its name among the codicons of Visual Studio Code. */
  readonly icon: string;
  /** The part of the golden thread that it is; left out for what is no part of it, such as decisions. */
  readonly stage?: Stage;
  /** Of a child that is part of the thread: how the step from what it stands below reads. */
  readonly fromParent?: string;
  /** Set where it says on what grounds: of a decision, something about what it decides. */
  readonly grounds?: true;
  /** Set where it needs somebody who answers for it in public, and an officer; of projects only strategic ones. */
  readonly led?: true;
  /** Set for something to be done by a date. */
  readonly task?: true;
  /** Of a child: set where it says what the work will bring about. */
  readonly bringsAbout?: true;
  /** Of a child: set where it promises something in so many words. */
  readonly promises?: true;
  /** What the parts of its thread are called, where `What it is for` and the like do not do. */
  readonly purpose?: string;
  readonly rests?: string;
  /** What to ask somebody who writes one for the first time. */
  readonly prompt?: string;
  /** The clauses that a new one comes with: those without which it would be found wanting. */
  readonly startsWith?: readonly ClauseType[];
  /** The kinds that can be added below it from a tree of the thread. */
  readonly below?: readonly ElementKind[];
}
