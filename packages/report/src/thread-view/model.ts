import type { ElementKind, Rag } from '@goldenthread/model';

/** An element of a plan as a card shows it. Plain data: a page draws it, a picture too. */
export interface ThreadCard {
  readonly id: string;
  readonly kind: ElementKind;
  /** Its kind in the plan's own words. */
  readonly words: string;
  /** What people call it: its title, else its name, else its kind. */
  readonly title: string;
  readonly rag?: Rag;
  /** How it stands, in a word or a figure: `87.9%`, `in progress`. */
  readonly state?: string;
  /** What else is worth knowing: `target 87.5`, `70% counts here`. */
  readonly notes: readonly string[];
  /** This year's money, rounded where there is little room, and to the penny. */
  readonly money?: { readonly short: string; readonly exact: string };
  /** How many gaps it has, with what belongs to it. */
  readonly gaps: number;
  /** Whether something is wrong in a gap, and not only still to add. */
  readonly isWrong: boolean;
  /** The figures of a measure over time, from 0 to 1, with what they show in words. */
  readonly line?: { readonly points: readonly number[]; readonly label: string };
}

/** Money of a fund on its way to what is shown. */
export interface FundBar {
  readonly card: ThreadCard;
  readonly exact: string;
  /** The width of its bar, as a part of the widest, from 0 to 1. */
  readonly part: number;
  /** Set where the money does not come every year: from a reserve, or once. */
  readonly once?: true;
}

/** A gap that is shown, with what it is about. `finding` is its number among the findings of the cards. */
export interface GapCard {
  readonly message: string;
  /** Whether something is wrong, and not only still to add. */
  readonly isWrong: boolean;
  readonly about: ThreadCard;
  readonly finding: number;
}

/** Cards that stand together: `Work`, `Known by`. */
export interface Lane {
  readonly title: string;
  readonly cards: readonly ThreadCard[];
}

/** One element with everything around it, from what it is for down to its gaps. */
export interface ThreadAround {
  /** What it is for, the vision first. */
  readonly above: readonly ThreadCard[];
  readonly centre: ThreadCard;
  readonly lanes: readonly Lane[];
  readonly paidBy: readonly FundBar[];
  readonly gaps: readonly GapCard[];
}

/** A whole plan: a column a priority, each with its outcomes. */
export interface PlanColumns {
  readonly columns: readonly { readonly head?: ThreadCard; readonly title: string; readonly cards: readonly ThreadCard[] }[];
}

/** Those who lead and own, by what they are. */
export interface PeopleGroups {
  readonly groups: readonly Lane[];
}
