import type { Comparison, Element, FileFacts, Part, Plan, PlanChange, Span } from '@goldenthread/model';
import type { RuleName } from '../rule-names.generated.js';
import type { Acceptances } from './acceptances.js';
import type { Fix } from './fixes/fixes.js';

/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'hint';

/** The groups of rules, as people look for them. */
export type RuleGroup =
  | 'language'
  | 'thread'
  | 'funding'
  | 'measures'
  | 'parameters'
  | 'governance'
  | 'delivery'
  | 'changes'
  | 'agreement'
  | 'requirements'
  | 'local';

/** A file as findings point into it: its path, its length, and where its lines start. Lighter to keep than its facts. */
export type SourceFile = Pick<FileFacts, 'file' | 'lines' | 'length'>;

/** A place beside a finding that helps to understand it. */
export interface RelatedPlace {
  readonly message: string;
  readonly file: SourceFile;
  readonly at: Span;
}

/** Why a rule finds the same with several elements: those of a file that have it in common are one finding. */
export interface Cause {
  /** What the rule tells its causes apart by. */
  readonly key: string;
  /** The message about all of them, from who they are: `‘A’, ‘B’ and 14 other measures`. */
  readonly say: (those: string) => string;
}

/** What a rule reports. */
export interface RawFinding {
  /** What the finding is about; undefined only outside any declaration. */
  readonly element?: Element | undefined;
  /** The file of the place, where it is not the element's own. */
  readonly file?: FileFacts;
  /** The place; the element's name where left out. */
  readonly at?: Span;
  /** What is wrong, why it matters, one thing to do. In a policy officer's words. */
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** What fixes it: asked only where fixes are shown, as working them out may take longer than finding what is wrong. */
  readonly fixes?: () => readonly Fix[];
  /** The rule's page-wide severity, where this one finding is more or less serious. */
  readonly severity?: Severity;
  /** Set where other elements may have the same finding for the same reason. */
  readonly cause?: Cause;
}

/** Takes what a rule finds. */
export type Reporter = (found: RawFinding) => void;

/** What a rule of a council's own is about. Others have a page of the project. Plain data, as it goes with findings. */
export interface OwnPage {
  /** In one sentence, what has to hold. */
  readonly summary: string;
  /** What the council says about it; empty where it says nothing. */
  readonly why: string;
  /** The lines that say what is asked of what, as they stand in the plan. */
  readonly lines: readonly string[];
}

/** What every rule has. */
interface AnyRule {
  /** Its name: its identity everywhere. That of a rule of the registry is permanent, and that of its files. */
  readonly name: string;
  /** Set where the rule is a council's own. */
  readonly page?: OwnPage;
  readonly group: RuleGroup;
  /** Who wants to know what it finds. */
  readonly audiences: Audiences;
  /** How serious it is; in an approved plan, where it also has a severity for drafts. */
  readonly severity: Severity;
  /** How serious it is until the plan is approved. */
  readonly draftSeverity?: Severity;
  /** The version that brought it. */
  readonly since: string;
  /**
   * Set where the rule finds that something is not said. It is then not asked about an element with a line that could not be
   * read: that line may have said it, and is a finding of its own.
   */
  readonly absence?: true;
  /**
   * Set where the rule adds up money: of the whole plan, or of the element that it finds something with. It is silent while some of
   * that money is not known, because a line about it could not be read: that is a finding of its own.
   */
  readonly sums?: 'plan' | 'element';
  /** Set where not every council needs it: it is off until a plan sets how serious it is. */
  readonly offUntilSet?: true;
  /** Set where the finding protects people or the law, and cannot be accepted away. */
  readonly cannotBeAccepted?: true;
  /** Set where the fix leaves no choice and changes nothing that the plan says, so that an editor may make it at every save. */
  readonly fixedWithoutAsking?: true;
}

/** A rule that is asked about a plan as it is. */
interface CheckingRule extends AnyRule {
  /** What it finds in how the plan sets and accepts rules; asked when all rules have said what they find. */
  checkRun?(run: CheckRun, report: Reporter): void;
}

/** A rule about what stands in one file, whatever the others say: it is asked again only when that file, or a setting, changes. */
export interface FileRule extends CheckingRule {
  readonly scope: 'file';
  check(part: Part, report: Reporter): void;
}

/** A rule that looks from one file of the plan to another. */
export interface PlanRule extends CheckingRule {
  readonly scope?: 'plan';
  check(plan: Plan, report: Reporter): void;
}

/** A check of a plan, when all rules have said what they find. */
export interface CheckRun {
  readonly plan: Plan;
  /** The rules that there are. */
  readonly rules: readonly Rule[];
  /** What the plan accepts, and whether a finding used it. */
  readonly acceptances: Acceptances;
}

/** Who has to agree to a change, from the least to the most. */
export const AGREEMENTS = ['editorial', 'officer', 'member'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** What a comparing rule reports. */
export interface RawChangeFinding extends RawFinding {
  /** The changes that it is about, each of which needs the rule's agreement. */
  readonly changes: readonly PlanChange[];
  /** In one short sentence, why the change needs it. */
  readonly why: string;
}

/**
 * One thing that can be wrong with a change of a plan: it is seen only against the plan as it was. What it finds also says
 * who has to agree to the change.
 */
export interface ComparingRule extends AnyRule {
  readonly group: 'changes' | 'agreement';
  /** Who has to agree to a change that it finds, unless the plan sets it; left out where that depends on the sort of change alone. */
  readonly agreement?: Agreement;
  /**
   * Set where the rule says who has to agree to one sort of change, and is a finding only in plans that set how serious it
   * is: whether a change is of that sort.
   */
  readonly asks?: (change: PlanChange) => boolean;
  /** In one short sentence, what such a change is; with `asks`. */
  readonly why?: string;
  compare(comparison: Comparison, report: (found: RawChangeFinding) => void): void;
}

/** A rule that says who has to agree to one sort of change. */
export type AgreementRule = ComparingRule & Required<Pick<ComparingRule, 'agreement' | 'asks' | 'why'>>;

/** A rule. */
export type Rule = FileRule | PlanRule | ComparingRule;

/** A rule of the registry, which has a page. */
export type RegisteredRule = Rule & { readonly name: RuleName };

/** Whether a rule is one that compares. */
export function isComparing(rule: Rule): rule is ComparingRule {
  return 'compare' in rule;
}

/** Whether a rule says who has to agree to one sort of change. */
export function isAgreement(rule: Rule): rule is AgreementRule {
  return isComparing(rule) && rule.asks !== undefined && rule.agreement !== undefined;
}

/** Defines a rule. A function, so that its parts are checked where they are written. */
export function defineRule<T extends (FileRule | PlanRule) & { readonly name: RuleName }>(rule: T): T {
  return rule;
}

/** Defines a rule that compares a plan with the plan as it was. */
export function defineComparingRule<T extends ComparingRule & { readonly name: RuleName }>(rule: T): T {
  return rule;
}

/** Who reads what rules find, in the order in which people are shown them: what each looks for, as the end of a sentence. */
export const AUDIENCES = {
  finance: 'whether the money adds up, lasts and reaches an outcome',
  performance: 'whether measures, targets, benefits and delivery hold',
  governance: 'who answers for it, who decided it, and what the law asks for',
  scrutiny: 'what members of the public and of scrutiny would ask',
  language: 'whether the plan can be read, and how it is worded',
} as const;

/** One sort of reader. */
export type Audience = keyof typeof AUDIENCES;

/** The readers of a rule. Never none: what nobody reads is no rule. */
export type Audiences = readonly [Audience, ...Audience[]];

/** All of them: for rules that find what was not read, since nothing else can then be relied on. */
export const EVERYONE: Audiences = ['finance', 'performance', 'governance', 'scrutiny', 'language'];
