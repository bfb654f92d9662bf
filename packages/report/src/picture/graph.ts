import type { ElementKind, Rag } from '@goldenthread/model';

/** The parts of a thread, from what a plan is for down to what it lives on, in the order in which a picture shows them. */
export const STAGES = ['vision', 'aim', 'outcome', 'work', 'benefit', 'measure', 'money'] as const;

export type Stage = (typeof STAGES)[number];

/** One element of a plan, as a picture of the thread shows it. Plain data. */
export interface GraphNode {
  /** Its name; where it has none, or shares it with another, its place. */
  readonly id: string;
  readonly kind: ElementKind;
  /** Its kind in the plan's own words. */
  readonly words: string;
  readonly stage: Stage;
  /** Its column: everything that it is for stands in an earlier one. */
  readonly level: number;
  /** What people call it: its title, else its name, else its kind. */
  readonly title: string;
  readonly name?: string;
  readonly state?: NodeState;
  readonly money?: NodeMoney;
  /** How many gaps it has. */
  readonly findings: number;
}

/** How something stands, in words; with a colour where there is one. */
export interface NodeState {
  readonly rag?: Rag;
  /** One or two words: `red`, `in progress`, `no figure yet`. */
  readonly short: string;
  /** A sentence: a measure's latest figure against its target, or a status with its reason. */
  readonly words: string;
}

/** The money of an element: in the year that the plan stands in, and in all. */
export interface NodeMoney {
  /** What the amounts are: `Cost`, `Reaches it`, `Available`… */
  readonly label: string;
  /** This year's amount, rounded to three figures: `£1.23m`. Not there where the plan has none this year. */
  readonly short?: string;
  /** Every year with its exact amount: `2025/26 £1,234,500`. */
  readonly years: readonly string[];
}

/** A step of the thread, from what it is for down to what makes it happen. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** How it reads from above: `delivered by`, `measured by`. */
  readonly how: string;
  /** A share of the work, or an amount of this year, beside the line. */
  readonly label?: string;
  /** Leads back to an earlier column: a thread that runs in a circle, or against the usual order. */
  readonly back?: true;
}

/** A plan's thread as nodes and edges. */
export interface ThreadGraph {
  readonly plan: string;
  /** The year that amounts without a year are of: `2025/26`; not there where the plan states no years. */
  readonly year?: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A step as a picture shows it. */
export interface ViewEdge extends Omit<GraphEdge, 'label'> {
  readonly label?: string;
  /** Leads through kinds that are left out. */
  readonly through?: true;
}
