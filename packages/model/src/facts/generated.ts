// Generated from the grammar by scripts/generate-facts.mjs. Do not edit.
import type { ClauseBase, NameFact, PeriodFact, Span, ValueFact, WordsFact } from './common.js';

export interface ApprovalFact {
  readonly target: NameFact;
  readonly value?: ValueFact;
  readonly period?: PeriodFact;
  readonly limit?: ValueFact;
  readonly at: Span;
}

export interface FigurePairFact {
  readonly period: PeriodFact;
  readonly end?: PeriodFact;
  readonly value: ValueFact;
  readonly onBaseline?: true;
  readonly at: Span;
}

export interface ImpactOnFact {
  readonly measure: NameFact;
  readonly value: ValueFact;
  readonly at: Span;
}

export interface PairFact {
  readonly period: PeriodFact;
  readonly value: ValueFact;
  readonly onBaseline?: true;
  readonly at: Span;
}

export interface PartneringFact {
  readonly partner: NameFact;
  readonly role?: 'lead' | 'support' | 'influencer' | 'advocate' | 'partner' | 'enabler' | 'commissioner' | 'regulator';
  readonly at: Span;
}

export interface PooledSpanFact {
  readonly period: PeriodFact;
  readonly end?: PeriodFact;
  readonly at: Span;
}

export interface ShareFact {
  readonly outcome: NameFact;
  readonly share?: ValueFact;
  readonly at: Span;
}

export interface TermFact {
  readonly word?: string;
  readonly other?: NameFact;
  readonly named?: NameFact;
  readonly figure?: ValueFact;
  readonly period?: PeriodFact;
  readonly at: Span;
}

export interface AcceptClause extends ClauseBase {
  readonly type: 'accept';
  readonly rule: NameFact;
  readonly until?: PeriodFact;
  readonly words: WordsFact;
}

export interface AchievedClause extends ClauseBase {
  readonly type: 'achieved';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface ActualClause extends ClauseBase {
  readonly type: 'actual';
  readonly part?: NameFact;
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly FigurePairFact[];
  readonly words?: WordsFact;
}

export interface AddressesClause extends ClauseBase {
  readonly type: 'addresses';
  readonly targets: readonly NameFact[];
}

export interface AddsUpClause extends ClauseBase {
  readonly type: 'addsUp';
  readonly measures: readonly NameFact[];
}

export interface AdvantageClause extends ClauseBase {
  readonly type: 'advantage';
  readonly words: WordsFact;
}

export interface AmberWithinClause extends ClauseBase {
  readonly type: 'amberWithin';
  readonly value?: ValueFact;
  readonly points?: ValueFact;
}

export interface AmountClause extends ClauseBase {
  readonly type: 'amount';
  readonly basis?: 'new each year' | 'in each year';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly lasting?: true;
  readonly words?: WordsFact;
}

export interface AmountsInClause extends ClauseBase {
  readonly type: 'amountsIn';
  readonly unit: NameFact;
}

export interface AppliesToClause extends ClauseBase {
  readonly type: 'appliesTo';
  readonly terms: readonly TermFact[];
}

export interface ApprovedByClause extends ClauseBase {
  readonly type: 'approvedBy';
  readonly body: NameFact;
  readonly on?: PeriodFact;
}

export interface ApprovesClause extends ClauseBase {
  readonly type: 'approves';
  readonly approvals: readonly ApprovalFact[];
}

export interface AsAtClause extends ClauseBase {
  readonly type: 'asAt';
  readonly on: PeriodFact;
}

export interface AsksClause extends ClauseBase {
  readonly type: 'asks';
  readonly parties: readonly NameFact[];
  readonly words?: WordsFact;
}

export interface AssuranceClause extends ClauseBase {
  readonly type: 'assurance';
  readonly level?: 'full' | 'substantial' | 'reasonable' | 'adequate' | 'partial' | 'limited' | 'none';
  readonly words?: WordsFact;
}

export interface AtRiskClause extends ClauseBase {
  readonly type: 'atRisk';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface AvailableClause extends ClauseBase {
  readonly type: 'available';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface BackgroundClause extends ClauseBase {
  readonly type: 'background';
  readonly words: WordsFact;
}

export interface BaselineClause extends ClauseBase {
  readonly type: 'baseline';
  readonly part?: NameFact;
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly FigurePairFact[];
  readonly words?: WordsFact;
}

export interface BecauseClause extends ClauseBase {
  readonly type: 'because';
  readonly words: WordsFact;
}

export interface BenchmarkClause extends ClauseBase {
  readonly type: 'benchmark';
  readonly comparators: NameFact;
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly FigurePairFact[];
  readonly words?: WordsFact;
}

export interface BenefitsReviewClause extends ClauseBase {
  readonly type: 'benefitsReview';
  readonly on: PeriodFact;
  readonly result?: 'achieved' | 'partly achieved' | 'not achieved';
  readonly words?: WordsFact;
}

export interface BetterClause extends ClauseBase {
  readonly type: 'better';
  readonly direction?: 'higher' | 'lower';
  readonly low?: ValueFact;
  readonly high?: ValueFact;
  readonly near?: ValueFact;
}

export interface BuildUpClause extends ClauseBase {
  readonly type: 'buildUp';
  readonly value: ValueFact;
  readonly by: PeriodFact;
}

export interface BuildsOnClause extends ClauseBase {
  readonly type: 'buildsOn';
  readonly scenarios: readonly NameFact[];
}

export interface ByClause extends ClauseBase {
  readonly type: 'by';
  readonly by: PeriodFact;
}

export interface CalendarYearsClause extends ClauseBase {
  readonly type: 'calendarYears';
  readonly years: readonly ValueFact[];
  readonly end?: ValueFact;
}

export interface CallClause extends ClauseBase {
  readonly type: 'call';
  readonly level: 'plan' | 'vision' | 'principle' | 'priority' | 'theme' | 'duty' | 'strategy' | 'outcome' | 'programme' | 'workstream' | 'project' | 'service' | 'team' | 'measure' | 'fund' | 'saving' | 'portfolio' | 'officer' | 'body' | 'group' | 'partner' | 'risk' | 'issue' | 'decision' | 'benefit' | 'milestone' | 'deliverable' | 'action' | 'level' | 'goal';
  readonly words: WordsFact;
}

export interface CashLimitClause extends ClauseBase {
  readonly type: 'cashLimit';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface CashableClause extends ClauseBase {
  readonly type: 'cashable';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface CertaintyClause extends ClauseBase {
  readonly type: 'certainty';
  readonly certainty: 'confirmed' | 'pending' | 'bid';
  readonly words?: WordsFact;
}

export interface ChangeClause extends ClauseBase {
  readonly type: 'change';
  readonly target: NameFact;
  readonly by?: PeriodFact;
  readonly step?: ValueFact;
  readonly period?: PeriodFact;
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface ClosingClause extends ClauseBase {
  readonly type: 'closing';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface CodeClause extends ClauseBase {
  readonly type: 'code';
  readonly words: WordsFact;
}

export interface CommentClause extends ClauseBase {
  readonly type: 'comment';
  readonly role: 'finance' | 'legal' | 'monitoring' | 'equality' | 'people' | 'property' | 'climate' | 'human rights' | 'community safety' | 'sustainability' | 'risk' | 'information' | 'rural' | 'health' | 'procurement' | 'consultation';
  readonly words: WordsFact;
}

export interface ConcernsClause extends ClauseBase {
  readonly type: 'concerns';
  readonly targets: readonly NameFact[];
}

export interface ConsultedClause extends ClauseBase {
  readonly type: 'consulted';
  readonly consultations: readonly NameFact[];
}

export interface ContributesToClause extends ClauseBase {
  readonly type: 'contributesTo';
  readonly goals: readonly NameFact[];
}

export interface CostsClause extends ClauseBase {
  readonly type: 'costs';
  readonly value: ValueFact;
  readonly fund?: NameFact;
  readonly period?: PeriodFact;
  readonly words?: WordsFact;
}

export interface CouncilTaxClause extends ClauseBase {
  readonly type: 'councilTax';
  readonly period: PeriodFact;
  readonly rise: ValueFact;
  readonly band?: 'band A' | 'band B' | 'band C' | 'band D' | 'band E' | 'band F' | 'band G' | 'band H' | 'band I';
  readonly value?: ValueFact;
  readonly words?: WordsFact;
}

export interface CurrencyClause extends ClauseBase {
  readonly type: 'currency';
  readonly currency: NameFact;
}

export interface CurrentClause extends ClauseBase {
  readonly type: 'current';
  readonly value: ValueFact;
}

export interface DecidedByClause extends ClauseBase {
  readonly type: 'decidedBy';
  readonly body: NameFact;
  readonly on?: PeriodFact;
}

export interface DecisionKindClause extends ClauseBase {
  readonly type: 'decisionKind';
  readonly kinds: readonly ('key' | 'urgent' | 'delegated')[];
}

export interface DecisionStatusClause extends ClauseBase {
  readonly type: 'decisionStatus';
  readonly state: 'proposed' | 'agreed' | 'refused' | 'deferred' | 'not started' | 'in progress' | 'complete' | 'stopped' | 'green' | 'amber' | 'red';
  readonly period?: PeriodFact;
  readonly words?: WordsFact;
}

export interface DeliverabilityClause extends ClauseBase {
  readonly type: 'deliverability';
  readonly level: 'high' | 'medium' | 'low' | 'unknown';
  readonly words?: WordsFact;
}

export interface DeliversClause extends ClauseBase {
  readonly type: 'delivers';
  readonly shares: readonly ShareFact[];
}

export interface DemandsClause extends ClauseBase {
  readonly type: 'demands';
  readonly terms: readonly TermFact[];
}

export interface DepartsFromClause extends ClauseBase {
  readonly type: 'departsFrom';
  readonly principle: NameFact;
  readonly words?: WordsFact;
}

export interface DependsOnClause extends ClauseBase {
  readonly type: 'dependsOn';
  readonly targets: readonly NameFact[];
  readonly words?: WordsFact;
}

export interface DidClause extends ClauseBase {
  readonly type: 'did';
  readonly words: WordsFact;
}

export interface DidChangingClause extends ClauseBase {
  readonly type: 'didChanging';
  readonly targets: readonly NameFact[];
  readonly words: WordsFact;
}

export interface DirectionClause extends ClauseBase {
  readonly type: 'direction';
  readonly direction: 'squeeze' | 'hold' | 'drive';
  readonly subject: 'cost' | 'performance' | 'levels';
  readonly position?: 'below average' | 'average' | 'above average' | 'top quartile' | 'upper quartile' | 'lower quartile';
  readonly measure?: NameFact;
  readonly value?: ValueFact;
  readonly amount?: ValueFact;
  readonly within?: ValueFact;
  readonly unit?: 'years' | 'year' | 'months';
  readonly by?: PeriodFact;
  readonly words?: WordsFact;
}

export interface DisadvantageClause extends ClauseBase {
  readonly type: 'disadvantage';
  readonly words: WordsFact;
}

export interface DisposalClause extends ClauseBase {
  readonly type: 'disposal';
  readonly by: PeriodFact;
  readonly words?: WordsFact;
}

export interface DoesNotAnswerClause extends ClauseBase {
  readonly type: 'doesNotAnswer';
  readonly outcomes: readonly NameFact[];
  readonly words: WordsFact;
}

export interface DoneClause extends ClauseBase {
  readonly type: 'done';
  readonly value: ValueFact;
}

export interface EffectClause extends ClauseBase {
  readonly type: 'effect';
  readonly words: WordsFact;
}

export interface EffectOnClause extends ClauseBase {
  readonly type: 'effectOn';
  readonly measures: readonly NameFact[];
  readonly value?: ValueFact;
  readonly period?: PeriodFact;
  readonly words?: WordsFact;
}

export interface EndedClause extends ClauseBase {
  readonly type: 'ended';
  readonly on: PeriodFact;
}

export interface EndsClause extends ClauseBase {
  readonly type: 'ends';
  readonly on: PeriodFact;
}

export interface EqualityRecordClause extends ClauseBase {
  readonly type: 'equalityRecord';
  readonly record: 'equality screening' | 'equality assessment';
  readonly on?: PeriodFact;
  readonly words?: WordsFact;
}

export interface EscalatesToClause extends ClauseBase {
  readonly type: 'escalatesTo';
  readonly targets: readonly NameFact[];
}

export interface EstablishmentClause extends ClauseBase {
  readonly type: 'establishment';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface EvidenceClause extends ClauseBase {
  readonly type: 'evidence';
  readonly on?: PeriodFact;
  readonly words: WordsFact;
}

export interface FiguresFromClause extends ClauseBase {
  readonly type: 'figuresFrom';
  readonly path: WordsFact;
}

export interface FloorClause extends ClauseBase {
  readonly type: 'floor';
  readonly value?: ValueFact;
  readonly share?: ValueFact;
}

export interface FollowedUpClause extends ClauseBase {
  readonly type: 'followedUp';
  readonly on: PeriodFact;
  readonly words?: WordsFact;
}

export interface FollowsClause extends ClauseBase {
  readonly type: 'follows';
  readonly principles: readonly NameFact[];
}

export interface ForecastClause extends ClauseBase {
  readonly type: 'forecast';
  readonly part?: NameFact;
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly FigurePairFact[];
  readonly words?: WordsFact;
}

export interface FundingClause extends ClauseBase {
  readonly type: 'funding';
  readonly basis?: 'new each year' | 'in each year';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface GaelicClause extends ClauseBase {
  readonly type: 'gaelic';
  readonly words: WordsFact;
}

export interface GapClause extends ClauseBase {
  readonly type: 'gap';
  readonly basis?: 'new each year' | 'in each year';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface GapBetweenClause extends ClauseBase {
  readonly type: 'gapBetween';
  readonly first: NameFact;
  readonly second: NameFact;
}

export interface GovernanceClause extends ClauseBase {
  readonly type: 'governance';
  readonly system: 'cabinet' | 'committee' | 'mayor' | 'board' | 'partnership';
  readonly words?: WordsFact;
}

export interface GradeClause extends ClauseBase {
  readonly type: 'grade';
  readonly grade: 'high' | 'medium' | 'low';
}

export interface GreenWithinClause extends ClauseBase {
  readonly type: 'greenWithin';
  readonly value?: ValueFact;
  readonly points?: ValueFact;
}

export interface HeldByClause extends ClauseBase {
  readonly type: 'heldBy';
  readonly partner: NameFact;
}

export interface HeldOnClause extends ClauseBase {
  readonly type: 'heldOn';
  readonly on: PeriodFact;
}

export interface HoldsClause extends ClauseBase {
  readonly type: 'holds';
  readonly holds: 'revenue' | 'capital' | 'reserve' | 'receipts' | 'grant' | 'housing';
}

export interface IdClause extends ClauseBase {
  readonly type: 'id';
  readonly scheme: NameFact;
  readonly words: WordsFact;
}

export interface ImpactOfClause extends ClauseBase {
  readonly type: 'impactOf';
  readonly amount: ValueFact;
  readonly effects: readonly ImpactOnFact[];
  readonly words?: WordsFact;
}

export interface ImpactRecordClause extends ClauseBase {
  readonly type: 'impactRecord';
  readonly subject: 'welsh language' | 'socio-economic' | 'rural needs' | 'island communities' | 'integrated' | 'health' | 'climate';
  readonly record: 'screening' | 'assessment';
  readonly on?: PeriodFact;
  readonly words?: WordsFact;
}

export interface InherentClause extends ClauseBase {
  readonly type: 'inherent';
  readonly likelihood: ValueFact;
  readonly impact: ValueFact;
}

export interface KeyDecisionClause extends ClauseBase {
  readonly type: 'keyDecision';
  readonly value: ValueFact;
}

export interface LastingClause extends ClauseBase {
  readonly type: 'lasting';
  readonly start: PeriodFact;
  readonly end: PeriodFact;
}

export interface LedByClause extends ClauseBase {
  readonly type: 'ledBy';
  readonly leads: readonly NameFact[];
}

export interface LineClause extends ClauseBase {
  readonly type: 'line';
  readonly nature: 'revenue' | 'capital' | 'growth' | 'income' | 'outturn' | 'forecast' | 'saving';
  readonly fund: NameFact;
  readonly tags: readonly ('once' | 'every year' | 'new' | 'flexible use')[];
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface MeasureAboutClause extends ClauseBase {
  readonly type: 'measureAbout';
  readonly about: 'population' | 'programme' | 'organisation';
}

export interface MeasureKindClause extends ClauseBase {
  readonly type: 'measureKind';
  readonly kinds: readonly ('national' | 'local' | 'statutory' | 'management' | 'key')[];
}

export interface MeasuredByClause extends ClauseBase {
  readonly type: 'measuredBy';
  readonly measures: readonly NameFact[];
}

export interface MeetingsClause extends ClauseBase {
  readonly type: 'meetings';
  readonly frequency: 'monthly' | 'quarterly' | 'yearly';
}

export interface MeetsClause extends ClauseBase {
  readonly type: 'meets';
  readonly duties: readonly NameFact[];
}

export interface MembersClause extends ClauseBase {
  readonly type: 'members';
  readonly members: readonly NameFact[];
}

export interface ModelClause extends ClauseBase {
  readonly type: 'model';
  readonly model: 'direct' | 'shared' | 'commissioned' | 'outsourced' | 'commercial';
  readonly words?: WordsFact;
}

export interface MonthsClause extends ClauseBase {
  readonly type: 'months';
  readonly periods: readonly PeriodFact[];
}

export interface MoveMoneyClause extends ClauseBase {
  readonly type: 'moveMoney';
  readonly amount: ValueFact;
  readonly giver: NameFact;
  readonly taker: NameFact;
  readonly period: PeriodFact;
}

export interface NeedsClause extends ClauseBase {
  readonly type: 'needs';
  readonly value: ValueFact;
}

export interface NoBaselineClause extends ClauseBase {
  readonly type: 'noBaseline';
  readonly until?: PeriodFact;
  readonly words: WordsFact;
}

export interface NoCostClause extends ClauseBase {
  readonly type: 'noCost';
  readonly until?: PeriodFact;
  readonly words: WordsFact;
}

export interface NoTargetClause extends ClauseBase {
  readonly type: 'noTarget';
  readonly until?: PeriodFact;
  readonly words: WordsFact;
}

export interface NoValueForMoneyClause extends ClauseBase {
  readonly type: 'noValueForMoney';
  readonly until?: PeriodFact;
  readonly words: WordsFact;
}

export interface OpeningClause extends ClauseBase {
  readonly type: 'opening';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface OptionRisksClause extends ClauseBase {
  readonly type: 'optionRisks';
  readonly words: WordsFact;
}

export interface OrganisationClause extends ClauseBase {
  readonly type: 'organisation';
  readonly words: WordsFact;
}

export interface OriginallyClause extends ClauseBase {
  readonly type: 'originally';
  readonly by: PeriodFact;
}

export interface OurRoleClause extends ClauseBase {
  readonly type: 'ourRole';
  readonly role: 'lead' | 'support' | 'influencer' | 'advocate' | 'partner' | 'enabler' | 'commissioner' | 'regulator';
  readonly words?: WordsFact;
}

export interface OutlookClause extends ClauseBase {
  readonly type: 'outlook';
  readonly start: PeriodFact;
  readonly end: PeriodFact;
  readonly value?: ValueFact;
  readonly words?: WordsFact;
}

export interface OwnerClause extends ClauseBase {
  readonly type: 'owner';
  readonly owners: readonly NameFact[];
}

export interface PartOfClause extends ClauseBase {
  readonly type: 'partOf';
  readonly whole: NameFact;
}

export interface PartyKindClause extends ClauseBase {
  readonly type: 'partyKind';
  readonly kinds: readonly ('statutory' | 'supplier' | 'sponsor' | 'scrutiny' | 'council' | 'public' | 'voluntary' | 'business')[];
}

export interface PlanStatusClause extends ClauseBase {
  readonly type: 'planStatus';
  readonly state: 'draft' | 'consultation' | 'approved' | 'superseded';
  readonly words?: WordsFact;
}

export interface PooledClause extends ClauseBase {
  readonly type: 'pooled';
  readonly spans: readonly PooledSpanFact[];
}

export interface PostsClause extends ClauseBase {
  readonly type: 'posts';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface PreferredClause extends ClauseBase {
  readonly type: 'preferred';
  readonly preferred: true;
}

export interface PressureClause extends ClauseBase {
  readonly type: 'pressure';
  readonly basis?: 'new each year' | 'in each year';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface PriorityCheckClause extends ClauseBase {
  readonly type: 'priorityCheck';
  readonly bases: readonly ('corporate' | 'residents' | 'statutory' | 'management')[];
}

export interface PublishClause extends ClauseBase {
  readonly type: 'publish';
  readonly publish: 'public' | 'exempt';
  readonly words?: WordsFact;
}

export interface QuartersClause extends ClauseBase {
  readonly type: 'quarters';
  readonly periods: readonly PeriodFact[];
}

export interface RaisedOnClause extends ClauseBase {
  readonly type: 'raisedOn';
  readonly on: PeriodFact;
}

export interface RankClause extends ClauseBase {
  readonly type: 'rank';
  readonly comparators: NameFact;
  readonly period: PeriodFact;
  readonly place: ValueFact;
  readonly count: ValueFact;
  readonly words?: WordsFact;
}

export interface ReachedClause extends ClauseBase {
  readonly type: 'reached';
  readonly value: ValueFact;
  readonly words?: WordsFact;
}

export interface RealisedByClause extends ClauseBase {
  readonly type: 'realisedBy';
  readonly by: PeriodFact;
}

export interface RealityCheckClause extends ClauseBase {
  readonly type: 'realityCheck';
  readonly round?: NameFact;
  readonly words: WordsFact;
}

export interface ReceiptClause extends ClauseBase {
  readonly type: 'receipt';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface RedBelowClause extends ClauseBase {
  readonly type: 'redBelow';
  readonly value: ValueFact;
}

export interface ReplacesClause extends ClauseBase {
  readonly type: 'replaces';
  readonly targets: readonly NameFact[];
}

export interface ReportClause extends ClauseBase {
  readonly type: 'report';
  readonly frequency: 'monthly' | 'quarterly' | 'yearly';
}

export interface ReportedClause extends ClauseBase {
  readonly type: 'reported';
  readonly frequency: 'monthly' | 'quarterly' | 'yearly';
  readonly cumulative?: true;
}

export interface ReportsToClause extends ClauseBase {
  readonly type: 'reportsTo';
  readonly targets: readonly NameFact[];
}

export interface RequirementSeverityClause extends ClauseBase {
  readonly type: 'requirementSeverity';
  readonly severity: 'error' | 'warning' | 'hint';
}

export interface ReservesFloorClause extends ClauseBase {
  readonly type: 'reservesFloor';
  readonly value: ValueFact;
}

export interface ResetClause extends ClauseBase {
  readonly type: 'reset';
  readonly period: PeriodFact;
  readonly words: WordsFact;
}

export interface ResidualClause extends ClauseBase {
  readonly type: 'residual';
  readonly likelihood: ValueFact;
  readonly impact: ValueFact;
}

export interface ResponseClause extends ClauseBase {
  readonly type: 'response';
  readonly verdict?: 'accepted' | 'partly accepted' | 'rejected';
  readonly by?: NameFact;
  readonly words?: WordsFact;
}

export interface ResponseInClause extends ClauseBase {
  readonly type: 'responseIn';
  readonly round: NameFact;
  readonly words: WordsFact;
}

export interface ResponsesClause extends ClauseBase {
  readonly type: 'responses';
  readonly value: ValueFact;
  readonly words?: WordsFact;
}

export interface ReviewByClause extends ClauseBase {
  readonly type: 'reviewBy';
  readonly by: PeriodFact;
}

export interface ReviewedOnClause extends ClauseBase {
  readonly type: 'reviewedOn';
  readonly on: PeriodFact;
  readonly words?: WordsFact;
}

export interface RingFencedClause extends ClauseBase {
  readonly type: 'ringFenced';
  readonly words: WordsFact;
}

export interface RiskKindClause extends ClauseBase {
  readonly type: 'riskKind';
  readonly kind: 'corporate' | 'service';
}

export interface RoundingClause extends ClauseBase {
  readonly type: 'rounding';
  readonly value: ValueFact;
}

export interface RuleSettingClause extends ClauseBase {
  readonly type: 'ruleSetting';
  readonly rule: NameFact;
  readonly level: 'off' | 'hint' | 'warning' | 'error' | 'editorial' | 'officer' | 'member';
  readonly words?: WordsFact;
}

export interface SaidClause extends ClauseBase {
  readonly type: 'said';
  readonly words: WordsFact;
}

export interface SavingFromClause extends ClauseBase {
  readonly type: 'savingFrom';
  readonly works: readonly NameFact[];
}

export interface ScopeKindClause extends ClauseBase {
  readonly type: 'scopeKind';
  readonly kinds: readonly ('discrete' | 'corporate' | 'partnership')[];
}

export interface ServesClause extends ClauseBase {
  readonly type: 'serves';
  readonly services: readonly NameFact[];
}

export interface SiteColourClause extends ClauseBase {
  readonly type: 'siteColour';
  readonly words: WordsFact;
}

export interface SiteReportsClause extends ClauseBase {
  readonly type: 'siteReports';
  readonly words: WordsFact;
}

export interface SourceClause extends ClauseBase {
  readonly type: 'source';
  readonly words: WordsFact;
}

export interface SplitClause extends ClauseBase {
  readonly type: 'split';
  readonly called: NameFact;
  readonly parts: readonly NameFact[];
}

export interface StageClause extends ClauseBase {
  readonly type: 'stage';
  readonly stage: 'to find' | 'identified' | 'agreed' | 'delivered' | 'at risk';
  readonly words?: WordsFact;
}

export interface StartedClause extends ClauseBase {
  readonly type: 'started';
  readonly on: PeriodFact;
}

export interface StartsClause extends ClauseBase {
  readonly type: 'starts';
  readonly on: PeriodFact;
}

export interface StatementKindClause extends ClauseBase {
  readonly type: 'statementKind';
  readonly kinds: readonly ('organisation' | 'place' | 'value' | 'behaviour' | 'statutory' | 'national' | 'local')[];
}

export interface StatusClause extends ClauseBase {
  readonly type: 'status';
  readonly state: 'not started' | 'in progress' | 'partly complete' | 'complete' | 'superseded' | 'stopped' | 'green' | 'amber' | 'red';
  readonly period?: PeriodFact;
  readonly words?: WordsFact;
}

export interface StepByClause extends ClauseBase {
  readonly type: 'stepBy';
  readonly parties: readonly NameFact[];
}

export interface StepInClause extends ClauseBase {
  readonly type: 'stepIn';
  readonly on: PeriodFact;
}

export interface StepOnClause extends ClauseBase {
  readonly type: 'stepOn';
  readonly on: PeriodFact;
}

export interface StopsClause extends ClauseBase {
  readonly type: 'stops';
  readonly work: NameFact;
  readonly measures: readonly NameFact[];
  readonly words?: WordsFact;
}

export interface SupportsClause extends ClauseBase {
  readonly type: 'supports';
  readonly targets: readonly NameFact[];
}

export interface TakenFromClause extends ClauseBase {
  readonly type: 'takenFrom';
  readonly measure: NameFact;
}

export interface TargetClause extends ClauseBase {
  readonly type: 'target';
  readonly part?: NameFact;
  readonly by?: true;
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly FigurePairFact[];
  readonly words?: WordsFact;
}

export interface TaskFromClause extends ClauseBase {
  readonly type: 'taskFrom';
  readonly on: PeriodFact;
}

export interface TellsClause extends ClauseBase {
  readonly type: 'tells';
  readonly tells: 'how much' | 'how well' | 'better off' | 'what goes in' | 'at what cost';
}

export interface TermsClause extends ClauseBase {
  readonly type: 'terms';
  readonly on: PeriodFact;
}

export interface ThreatensClause extends ClauseBase {
  readonly type: 'threatens';
  readonly targets: readonly NameFact[];
}

export interface TotalRowClause extends ClauseBase {
  readonly type: 'totalRow';
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface TowardsClause extends ClauseBase {
  readonly type: 'towards';
  readonly outcomes: readonly NameFact[];
}

export interface TranslationClause extends ClauseBase {
  readonly type: 'translation';
  readonly words: WordsFact;
}

export interface TrendOnlyClause extends ClauseBase {
  readonly type: 'trendOnly';
  readonly trendOnly: true;
  readonly words?: WordsFact;
}

export interface UncertainClause extends ClauseBase {
  readonly type: 'uncertain';
  readonly about: readonly ('title' | 'unit' | 'direction' | 'frequency' | 'source')[];
  readonly words: WordsFact;
}

export interface UnderClause extends ClauseBase {
  readonly type: 'under';
  readonly words: WordsFact;
}

export interface UnitClause extends ClauseBase {
  readonly type: 'unit';
  readonly unit?: 'number' | 'percent' | 'money' | 'days' | 'rate' | 'score';
  readonly words?: WordsFact;
}

export interface UsesClause extends ClauseBase {
  readonly type: 'uses';
  readonly fund: NameFact;
  readonly cells: readonly ValueFact[];
  readonly pairs: readonly PairFact[];
  readonly words?: WordsFact;
}

export interface ValueForMoneyClause extends ClauseBase {
  readonly type: 'valueForMoney';
  readonly cost: 'high' | 'average' | 'low' | 'unknown';
  readonly performance: 'high' | 'average' | 'low' | 'unknown';
  readonly comparators?: NameFact;
  readonly on?: PeriodFact;
  readonly words?: WordsFact;
}

export interface VirementLimitClause extends ClauseBase {
  readonly type: 'virementLimit';
  readonly value: ValueFact;
}

export interface WithClause extends ClauseBase {
  readonly type: 'with';
  readonly partners: readonly PartneringFact[];
  readonly words?: WordsFact;
}

export interface WorkKindClause extends ClauseBase {
  readonly type: 'workKind';
  readonly kinds: readonly ('strategic' | 'statutory' | 'front-line' | 'support' | 'discrete' | 'corporate' | 'partnership' | 'key')[];
}

export interface WorthClause extends ClauseBase {
  readonly type: 'worth';
  readonly value: ValueFact;
}

export interface YearStartsClause extends ClauseBase {
  readonly type: 'yearStarts';
  readonly month: NameFact;
}

export interface YearsClause extends ClauseBase {
  readonly type: 'years';
  readonly periods: readonly PeriodFact[];
  readonly end?: PeriodFact;
}

/** Every clause by its type. */
export interface ClauseTypes {
  readonly accept: AcceptClause;
  readonly achieved: AchievedClause;
  readonly actual: ActualClause;
  readonly addresses: AddressesClause;
  readonly addsUp: AddsUpClause;
  readonly advantage: AdvantageClause;
  readonly amberWithin: AmberWithinClause;
  readonly amount: AmountClause;
  readonly amountsIn: AmountsInClause;
  readonly appliesTo: AppliesToClause;
  readonly approvedBy: ApprovedByClause;
  readonly approves: ApprovesClause;
  readonly asAt: AsAtClause;
  readonly asks: AsksClause;
  readonly assurance: AssuranceClause;
  readonly atRisk: AtRiskClause;
  readonly available: AvailableClause;
  readonly background: BackgroundClause;
  readonly baseline: BaselineClause;
  readonly because: BecauseClause;
  readonly benchmark: BenchmarkClause;
  readonly benefitsReview: BenefitsReviewClause;
  readonly better: BetterClause;
  readonly buildUp: BuildUpClause;
  readonly buildsOn: BuildsOnClause;
  readonly by: ByClause;
  readonly calendarYears: CalendarYearsClause;
  readonly call: CallClause;
  readonly cashLimit: CashLimitClause;
  readonly cashable: CashableClause;
  readonly certainty: CertaintyClause;
  readonly change: ChangeClause;
  readonly closing: ClosingClause;
  readonly code: CodeClause;
  readonly comment: CommentClause;
  readonly concerns: ConcernsClause;
  readonly consulted: ConsultedClause;
  readonly contributesTo: ContributesToClause;
  readonly costs: CostsClause;
  readonly councilTax: CouncilTaxClause;
  readonly currency: CurrencyClause;
  readonly current: CurrentClause;
  readonly decidedBy: DecidedByClause;
  readonly decisionKind: DecisionKindClause;
  readonly decisionStatus: DecisionStatusClause;
  readonly deliverability: DeliverabilityClause;
  readonly delivers: DeliversClause;
  readonly demands: DemandsClause;
  readonly departsFrom: DepartsFromClause;
  readonly dependsOn: DependsOnClause;
  readonly did: DidClause;
  readonly didChanging: DidChangingClause;
  readonly direction: DirectionClause;
  readonly disadvantage: DisadvantageClause;
  readonly disposal: DisposalClause;
  readonly doesNotAnswer: DoesNotAnswerClause;
  readonly done: DoneClause;
  readonly effect: EffectClause;
  readonly effectOn: EffectOnClause;
  readonly ended: EndedClause;
  readonly ends: EndsClause;
  readonly equalityRecord: EqualityRecordClause;
  readonly escalatesTo: EscalatesToClause;
  readonly establishment: EstablishmentClause;
  readonly evidence: EvidenceClause;
  readonly figuresFrom: FiguresFromClause;
  readonly floor: FloorClause;
  readonly followedUp: FollowedUpClause;
  readonly follows: FollowsClause;
  readonly forecast: ForecastClause;
  readonly funding: FundingClause;
  readonly gaelic: GaelicClause;
  readonly gap: GapClause;
  readonly gapBetween: GapBetweenClause;
  readonly governance: GovernanceClause;
  readonly grade: GradeClause;
  readonly greenWithin: GreenWithinClause;
  readonly heldBy: HeldByClause;
  readonly heldOn: HeldOnClause;
  readonly holds: HoldsClause;
  readonly id: IdClause;
  readonly impactOf: ImpactOfClause;
  readonly impactRecord: ImpactRecordClause;
  readonly inherent: InherentClause;
  readonly keyDecision: KeyDecisionClause;
  readonly lasting: LastingClause;
  readonly ledBy: LedByClause;
  readonly line: LineClause;
  readonly measureAbout: MeasureAboutClause;
  readonly measureKind: MeasureKindClause;
  readonly measuredBy: MeasuredByClause;
  readonly meetings: MeetingsClause;
  readonly meets: MeetsClause;
  readonly members: MembersClause;
  readonly model: ModelClause;
  readonly months: MonthsClause;
  readonly moveMoney: MoveMoneyClause;
  readonly needs: NeedsClause;
  readonly noBaseline: NoBaselineClause;
  readonly noCost: NoCostClause;
  readonly noTarget: NoTargetClause;
  readonly noValueForMoney: NoValueForMoneyClause;
  readonly opening: OpeningClause;
  readonly optionRisks: OptionRisksClause;
  readonly organisation: OrganisationClause;
  readonly originally: OriginallyClause;
  readonly ourRole: OurRoleClause;
  readonly outlook: OutlookClause;
  readonly owner: OwnerClause;
  readonly partOf: PartOfClause;
  readonly partyKind: PartyKindClause;
  readonly planStatus: PlanStatusClause;
  readonly pooled: PooledClause;
  readonly posts: PostsClause;
  readonly preferred: PreferredClause;
  readonly pressure: PressureClause;
  readonly priorityCheck: PriorityCheckClause;
  readonly publish: PublishClause;
  readonly quarters: QuartersClause;
  readonly raisedOn: RaisedOnClause;
  readonly rank: RankClause;
  readonly reached: ReachedClause;
  readonly realisedBy: RealisedByClause;
  readonly realityCheck: RealityCheckClause;
  readonly receipt: ReceiptClause;
  readonly redBelow: RedBelowClause;
  readonly replaces: ReplacesClause;
  readonly report: ReportClause;
  readonly reported: ReportedClause;
  readonly reportsTo: ReportsToClause;
  readonly requirementSeverity: RequirementSeverityClause;
  readonly reservesFloor: ReservesFloorClause;
  readonly reset: ResetClause;
  readonly residual: ResidualClause;
  readonly response: ResponseClause;
  readonly responseIn: ResponseInClause;
  readonly responses: ResponsesClause;
  readonly reviewBy: ReviewByClause;
  readonly reviewedOn: ReviewedOnClause;
  readonly ringFenced: RingFencedClause;
  readonly riskKind: RiskKindClause;
  readonly rounding: RoundingClause;
  readonly ruleSetting: RuleSettingClause;
  readonly said: SaidClause;
  readonly savingFrom: SavingFromClause;
  readonly scopeKind: ScopeKindClause;
  readonly serves: ServesClause;
  readonly siteColour: SiteColourClause;
  readonly siteReports: SiteReportsClause;
  readonly source: SourceClause;
  readonly split: SplitClause;
  readonly stage: StageClause;
  readonly started: StartedClause;
  readonly starts: StartsClause;
  readonly statementKind: StatementKindClause;
  readonly status: StatusClause;
  readonly stepBy: StepByClause;
  readonly stepIn: StepInClause;
  readonly stepOn: StepOnClause;
  readonly stops: StopsClause;
  readonly supports: SupportsClause;
  readonly takenFrom: TakenFromClause;
  readonly target: TargetClause;
  readonly taskFrom: TaskFromClause;
  readonly tells: TellsClause;
  readonly terms: TermsClause;
  readonly threatens: ThreatensClause;
  readonly totalRow: TotalRowClause;
  readonly towards: TowardsClause;
  readonly translation: TranslationClause;
  readonly trendOnly: TrendOnlyClause;
  readonly uncertain: UncertainClause;
  readonly under: UnderClause;
  readonly unit: UnitClause;
  readonly uses: UsesClause;
  readonly valueForMoney: ValueForMoneyClause;
  readonly virementLimit: VirementLimitClause;
  readonly with: WithClause;
  readonly workKind: WorkKindClause;
  readonly worth: WorthClause;
  readonly yearStarts: YearStartsClause;
  readonly years: YearsClause;
}

/** The type of a clause. */
export type ClauseType = keyof ClauseTypes;

/** A clause of a declaration or of a child. */
export type ClauseFact = ClauseTypes[ClauseType];

/** The kinds of declarations and children. */
export type ElementKind =
  | 'plan'
  | 'vision'
  | 'principle'
  | 'priority'
  | 'theme'
  | 'duty'
  | 'goal'
  | 'strategy'
  | 'outcome'
  | 'programme'
  | 'workstream'
  | 'project'
  | 'service'
  | 'team'
  | 'measure'
  | 'fund'
  | 'budgetFor'
  | 'budget'
  | 'saving'
  | 'financialPlan'
  | 'asset'
  | 'move'
  | 'portfolio'
  | 'officer'
  | 'body'
  | 'group'
  | 'partner'
  | 'comparators'
  | 'risk'
  | 'issue'
  | 'barrier'
  | 'decision'
  | 'consultation'
  | 'review'
  | 'timetable'
  | 'scenario'
  | 'requirement'
  | 'milestone'
  | 'deliverable'
  | 'action'
  | 'mitigation'
  | 'output'
  | 'benefit'
  | 'disbenefit'
  | 'assumption'
  | 'level'
  | 'option'
  | 'recommendation'
  | 'step'
;

/** The families of kinds. */
export type Family = 'plan' | 'statement' | 'outcome' | 'work' | 'measure' | 'money' | 'child' | 'party' | 'record';

/** Each kind: its words in a plan, its family, and the clauses and children that it takes. */
export const KIND_GRAMMAR: Readonly<Record<ElementKind, { words: string; family: Family; clauses: readonly ClauseType[]; children: readonly ElementKind[] }>> = {
  plan: { words: 'plan', family: 'plan', clauses: ['organisation', 'governance', 'years', 'yearStarts', 'currency', 'planStatus', 'approvedBy', 'asAt', 'call', 'amberWithin', 'greenWithin', 'redBelow', 'keyDecision', 'rounding', 'ruleSetting', 'report', 'doesNotAnswer', 'virementLimit', 'reservesFloor', 'amountsIn', 'siteReports', 'siteColour', 'figuresFrom', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  vision: { words: 'vision', family: 'statement', clauses: ['statementKind', 'supports', 'contributesTo', 'with', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'reviewBy', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable'] },
  principle: { words: 'principle', family: 'statement', clauses: ['statementKind', 'supports', 'contributesTo', 'with', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'reviewBy', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable'] },
  priority: { words: 'priority', family: 'statement', clauses: ['statementKind', 'supports', 'contributesTo', 'with', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'reviewBy', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable'] },
  theme: { words: 'theme', family: 'statement', clauses: ['statementKind', 'supports', 'contributesTo', 'with', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'reviewBy', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable'] },
  duty: { words: 'duty', family: 'statement', clauses: ['statementKind', 'supports', 'contributesTo', 'with', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'reviewBy', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable'] },
  goal: { words: 'goal', family: 'statement', clauses: ['statementKind', 'supports', 'contributesTo', 'with', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'reviewBy', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable'] },
  strategy: { words: 'strategy', family: 'statement', clauses: ['statementKind', 'supports', 'contributesTo', 'with', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'reviewBy', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable'] },
  outcome: { words: 'outcome', family: 'outcome', clauses: ['scopeKind', 'supports', 'contributesTo', 'addresses', 'ourRole', 'with', 'measuredBy', 'meets', 'follows', 'dependsOn', 'status', 'noCost', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['deliverable', 'budget'] },
  programme: { words: 'programme', family: 'work', clauses: ['workKind', 'partOf', 'delivers', 'contributesTo', 'reportsTo', 'escalatesTo', 'dependsOn', 'meets', 'serves', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'ourRole', 'with', 'stops', 'starts', 'ends', 'status', 'model', 'effectOn', 'equalityRecord', 'impactRecord', 'benefitsReview', 'deliverability', 'outlook', 'priorityCheck', 'valueForMoney', 'noValueForMoney', 'direction', 'realityCheck', 'cashLimit', 'impactOf', 'responseIn', 'posts', 'establishment', 'noCost', 'totalRow', 'years', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption', 'milestone', 'output', 'deliverable', 'benefit', 'disbenefit', 'action', 'level', 'budget'] },
  workstream: { words: 'workstream', family: 'work', clauses: ['workKind', 'partOf', 'delivers', 'contributesTo', 'reportsTo', 'escalatesTo', 'dependsOn', 'meets', 'serves', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'ourRole', 'with', 'stops', 'starts', 'ends', 'status', 'model', 'effectOn', 'equalityRecord', 'impactRecord', 'benefitsReview', 'deliverability', 'outlook', 'priorityCheck', 'valueForMoney', 'noValueForMoney', 'direction', 'realityCheck', 'cashLimit', 'impactOf', 'responseIn', 'posts', 'establishment', 'noCost', 'totalRow', 'years', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption', 'milestone', 'output', 'deliverable', 'benefit', 'disbenefit', 'action', 'level', 'budget'] },
  project: { words: 'project', family: 'work', clauses: ['workKind', 'partOf', 'delivers', 'contributesTo', 'reportsTo', 'escalatesTo', 'dependsOn', 'meets', 'serves', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'ourRole', 'with', 'stops', 'starts', 'ends', 'status', 'model', 'effectOn', 'equalityRecord', 'impactRecord', 'benefitsReview', 'deliverability', 'outlook', 'priorityCheck', 'valueForMoney', 'noValueForMoney', 'direction', 'realityCheck', 'cashLimit', 'impactOf', 'responseIn', 'posts', 'establishment', 'noCost', 'totalRow', 'years', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption', 'milestone', 'output', 'deliverable', 'benefit', 'disbenefit', 'action', 'level', 'budget'] },
  service: { words: 'service', family: 'work', clauses: ['workKind', 'partOf', 'delivers', 'contributesTo', 'reportsTo', 'escalatesTo', 'dependsOn', 'meets', 'serves', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'ourRole', 'with', 'stops', 'starts', 'ends', 'status', 'model', 'effectOn', 'equalityRecord', 'impactRecord', 'benefitsReview', 'deliverability', 'outlook', 'priorityCheck', 'valueForMoney', 'noValueForMoney', 'direction', 'realityCheck', 'cashLimit', 'impactOf', 'responseIn', 'posts', 'establishment', 'noCost', 'totalRow', 'years', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption', 'milestone', 'output', 'deliverable', 'benefit', 'disbenefit', 'action', 'level', 'budget'] },
  team: { words: 'team', family: 'work', clauses: ['workKind', 'partOf', 'delivers', 'contributesTo', 'reportsTo', 'escalatesTo', 'dependsOn', 'meets', 'serves', 'follows', 'departsFrom', 'addresses', 'measuredBy', 'ourRole', 'with', 'stops', 'starts', 'ends', 'status', 'model', 'effectOn', 'equalityRecord', 'impactRecord', 'benefitsReview', 'deliverability', 'outlook', 'priorityCheck', 'valueForMoney', 'noValueForMoney', 'direction', 'realityCheck', 'cashLimit', 'impactOf', 'responseIn', 'posts', 'establishment', 'noCost', 'totalRow', 'years', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption', 'milestone', 'output', 'deliverable', 'benefit', 'disbenefit', 'action', 'level', 'budget'] },
  measure: { words: 'measure', family: 'measure', clauses: ['takenFrom', 'unit', 'better', 'trendOnly', 'tells', 'measureAbout', 'measureKind', 'reported', 'source', 'noTarget', 'noBaseline', 'reset', 'amberWithin', 'greenWithin', 'split', 'gapBetween', 'addsUp', 'rank', 'uncertain', 'figuresFrom', 'years', 'quarters', 'months', 'calendarYears', 'pooled', 'baseline', 'target', 'actual', 'forecast', 'benchmark', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['action'] },
  fund: { words: 'fund', family: 'money', clauses: ['holds', 'heldBy', 'certainty', 'ringFenced', 'starts', 'ends', 'outlook', 'floor', 'buildUp', 'available', 'opening', 'closing', 'follows', 'departsFrom', 'years', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  budgetFor: { words: 'budget', family: 'money', clauses: ['years', 'quarters', 'months', 'line', 'totalRow', 'amountsIn', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  budget: { words: 'budget', family: 'child', clauses: ['years', 'quarters', 'months', 'line', 'totalRow', 'amountsIn', 'accept'], children: [] },
  saving: { words: 'saving', family: 'money', clauses: ['savingFrom', 'delivers', 'partOf', 'years', 'amount', 'achieved', 'atRisk', 'stage', 'effectOn', 'effect', 'measuredBy', 'equalityRecord', 'posts', 'establishment', 'follows', 'departsFrom', 'dependsOn', 'starts', 'ends', 'status', 'impactRecord', 'amountsIn', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption', 'mitigation', 'action', 'milestone'] },
  financialPlan: { words: 'financial plan', family: 'money', clauses: ['years', 'gap', 'pressure', 'funding', 'councilTax', 'uses', 'totalRow', 'amountsIn', 'follows', 'departsFrom', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption'] },
  asset: { words: 'asset', family: 'money', clauses: ['disposal', 'receipt', 'worth', 'years', 'outlook', 'status', 'follows', 'departsFrom', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  move: { words: 'move', family: 'money', clauses: ['moveMoney', 'effectOn', 'effect', 'equalityRecord', 'impactRecord', 'follows', 'departsFrom', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  portfolio: { words: 'portfolio', family: 'party', clauses: ['partyKind', 'started', 'ended', 'ends', 'terms', 'reportsTo', 'escalatesTo', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  officer: { words: 'officer', family: 'party', clauses: ['partyKind', 'started', 'ended', 'ends', 'terms', 'reportsTo', 'escalatesTo', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  body: { words: 'body', family: 'party', clauses: ['partyKind', 'started', 'ended', 'ends', 'terms', 'reportsTo', 'escalatesTo', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  group: { words: 'group', family: 'party', clauses: ['members', 'meetings', 'partyKind', 'started', 'ended', 'ends', 'terms', 'reportsTo', 'escalatesTo', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  partner: { words: 'partner', family: 'party', clauses: ['partyKind', 'started', 'ended', 'ends', 'terms', 'reportsTo', 'escalatesTo', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  comparators: { words: 'comparators', family: 'party', clauses: ['partyKind', 'started', 'ended', 'ends', 'terms', 'reportsTo', 'escalatesTo', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  risk: { words: 'risk', family: 'record', clauses: ['riskKind', 'threatens', 'inherent', 'residual', 'escalatesTo', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['mitigation', 'action'] },
  issue: { words: 'issue', family: 'record', clauses: ['raisedOn', 'concerns', 'needs', 'asks', 'threatens', 'escalatesTo', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['action'] },
  barrier: { words: 'barrier', family: 'record', clauses: ['raisedOn', 'concerns', 'needs', 'asks', 'threatens', 'escalatesTo', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['action'] },
  decision: { words: 'decision', family: 'record', clauses: ['decidedBy', 'approves', 'decisionKind', 'follows', 'departsFrom', 'consulted', 'equalityRecord', 'impactRecord', 'decisionStatus', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['option', 'action', 'recommendation'] },
  consultation: { words: 'consultation', family: 'record', clauses: ['lasting', 'reached', 'responses', 'concerns', 'said', 'did', 'didChanging', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  review: { words: 'review', family: 'record', clauses: ['decidedBy', 'heldOn', 'assurance', 'concerns', 'status', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['recommendation', 'action'] },
  timetable: { words: 'timetable', family: 'record', clauses: ['ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['step'] },
  scenario: { words: 'scenario', family: 'record', clauses: ['buildsOn', 'change', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: ['assumption'] },
  requirement: { words: 'requirement', family: 'record', clauses: ['appliesTo', 'demands', 'requirementSeverity', 'ledBy', 'owner', 'code', 'id', 'translation', 'gaelic', 'evidence', 'background', 'publish', 'under', 'because', 'comment', 'accept', 'replaces', 'reviewedOn'], children: [] },
  milestone: { words: 'milestone', family: 'child', clauses: ['by', 'originally', 'taskFrom', 'done', 'owner', 'status', 'dependsOn', 'costs', 'effectOn', 'because', 'translation', 'gaelic'], children: [] },
  deliverable: { words: 'deliverable', family: 'child', clauses: ['by', 'originally', 'taskFrom', 'done', 'owner', 'status', 'dependsOn', 'costs', 'effectOn', 'because', 'translation', 'gaelic', 'scopeKind'], children: [] },
  action: { words: 'action', family: 'child', clauses: ['by', 'originally', 'taskFrom', 'done', 'owner', 'status', 'dependsOn', 'costs', 'effectOn', 'because', 'translation', 'gaelic'], children: [] },
  mitigation: { words: 'mitigation', family: 'child', clauses: ['by', 'originally', 'taskFrom', 'done', 'owner', 'status', 'dependsOn', 'costs', 'effectOn', 'because', 'translation', 'gaelic'], children: [] },
  output: { words: 'output', family: 'child', clauses: ['by', 'originally', 'taskFrom', 'done', 'owner', 'status', 'dependsOn', 'costs', 'effectOn', 'because', 'translation', 'gaelic', 'measuredBy', 'towards'], children: [] },
  benefit: { words: 'benefit', family: 'child', clauses: ['towards', 'measuredBy', 'owner', 'realisedBy', 'cashable', 'achieved', 'status', 'because', 'translation', 'gaelic'], children: [] },
  disbenefit: { words: 'disbenefit', family: 'child', clauses: ['towards', 'measuredBy', 'owner', 'realisedBy', 'cashable', 'achieved', 'status', 'because', 'translation', 'gaelic'], children: [] },
  assumption: { words: 'assumption', family: 'child', clauses: ['owner', 'because', 'evidence', 'reviewedOn', 'translation', 'gaelic'], children: [] },
  level: { words: 'level', family: 'child', clauses: ['measuredBy', 'current', 'years', 'target', 'owner', 'because', 'translation', 'gaelic'], children: [] },
  option: { words: 'option', family: 'child', clauses: ['preferred', 'costs', 'advantage', 'disadvantage', 'optionRisks', 'follows', 'departsFrom', 'translation', 'gaelic'], children: [] },
  recommendation: { words: 'recommendation', family: 'child', clauses: ['response', 'owner', 'status', 'grade', 'by', 'originally', 'done', 'followedUp', 'because', 'translation', 'gaelic'], children: ['action'] },
  step: { words: 'step', family: 'child', clauses: ['stepIn', 'stepOn', 'stepBy', 'status', 'because', 'translation', 'gaelic'], children: [] },
};

/** The kinds that each link of a clause may name. */
export const LINKS: Readonly<Record<string, Readonly<Record<string, readonly ElementKind[]>>>> = {
  addresses: { targets: ['theme', 'priority', 'risk', 'issue', 'barrier', 'recommendation'] },
  addsUp: { measures: ['measure'] },
  approvedBy: { body: ['body'] },
  asks: { parties: ['portfolio', 'officer', 'body', 'group', 'partner', 'comparators'] },
  benchmark: { comparators: ['comparators'] },
  buildsOn: { scenarios: ['scenario'] },
  change: { target: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement', 'milestone', 'deliverable', 'output', 'action', 'benefit', 'disbenefit', 'step'] },
  concerns: { targets: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement'] },
  consulted: { consultations: ['consultation'] },
  contributesTo: { goals: ['goal'] },
  costs: { fund: ['fund'] },
  decidedBy: { body: ['body'] },
  departsFrom: { principle: ['principle'] },
  dependsOn: { targets: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement', 'milestone', 'deliverable', 'output', 'action'] },
  didChanging: { targets: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement'] },
  direction: { measure: ['measure'] },
  doesNotAnswer: { outcomes: ['outcome'] },
  effectOn: { measures: ['measure'] },
  escalatesTo: { targets: ['group', 'body', 'officer'] },
  follows: { principles: ['principle'] },
  heldBy: { partner: ['partner'] },
  ledBy: { leads: ['portfolio', 'officer', 'body', 'group', 'partner'] },
  line: { fund: ['fund'] },
  measuredBy: { measures: ['measure'] },
  meets: { duties: ['duty'] },
  members: { members: ['portfolio', 'officer', 'body', 'group', 'partner'] },
  moveMoney: { giver: ['programme', 'workstream', 'project', 'service', 'team'], taker: ['programme', 'workstream', 'project', 'service', 'team'] },
  owner: { owners: ['officer', 'group', 'portfolio', 'partner', 'body', 'team'] },
  partOf: { whole: ['programme', 'workstream', 'project', 'service', 'team', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move'] },
  rank: { comparators: ['comparators'] },
  realityCheck: { round: ['timetable'] },
  replaces: { targets: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement'] },
  reportsTo: { targets: ['group', 'body', 'officer'] },
  response: { by: ['body', 'group', 'officer', 'portfolio', 'partner'] },
  responseIn: { round: ['timetable'] },
  savingFrom: { works: ['programme', 'workstream', 'project', 'service', 'team'] },
  serves: { services: ['programme', 'workstream', 'project', 'service', 'team'] },
  stepBy: { parties: ['portfolio', 'officer', 'body', 'group', 'partner', 'comparators'] },
  stops: { work: ['programme', 'workstream', 'project', 'service', 'team'], measures: ['measure'] },
  supports: { targets: ['vision', 'priority', 'outcome', 'duty', 'theme', 'strategy'] },
  takenFrom: { measure: ['measure'] },
  threatens: { targets: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement'] },
  towards: { outcomes: ['outcome'] },
  uses: { fund: ['fund'] },
  valueForMoney: { comparators: ['comparators'] },
  approval: { target: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement'] },
  impactOn: { measure: ['measure'] },
  partnering: { partner: ['partner', 'body', 'group'] },
  share: { outcome: ['outcome'] },
  term: { named: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'goal', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'budgetFor', 'saving', 'financialPlan', 'asset', 'move', 'portfolio', 'officer', 'body', 'group', 'partner', 'comparators', 'risk', 'issue', 'barrier', 'decision', 'consultation', 'review', 'timetable', 'scenario', 'requirement'] },
  budgetFor: { target: ['programme', 'workstream', 'project', 'service', 'team', 'outcome', 'saving', 'plan'] },
};

/** The clauses whose names stand in parts of their own: the list, and the part by its name in `LINKS`. */
export const PARTS: Readonly<Record<string, readonly [list: string, part: string]>> = {
  appliesTo: ['terms', 'term'],
  approves: ['approvals', 'approval'],
  delivers: ['shares', 'share'],
  demands: ['terms', 'term'],
  impactOf: ['effects', 'impactOn'],
  with: ['partners', 'partnering'],
};

/** What a fact of each clause must have, and which of its fields are lists. */
export const FIELDS: Readonly<Record<string, { required: readonly string[]; lists: readonly string[] }>> = {
  accept: { required: ['rule', 'words'], lists: [] },
  achieved: { required: [], lists: ['cells', 'pairs'] },
  actual: { required: [], lists: ['cells', 'pairs'] },
  addresses: { required: [], lists: ['targets'] },
  addsUp: { required: [], lists: ['measures'] },
  advantage: { required: ['words'], lists: [] },
  amberWithin: { required: [], lists: [] },
  amount: { required: [], lists: ['cells', 'pairs'] },
  amountsIn: { required: ['unit'], lists: [] },
  appliesTo: { required: [], lists: ['terms'] },
  approvedBy: { required: ['body'], lists: [] },
  approves: { required: [], lists: ['approvals'] },
  asAt: { required: ['on'], lists: [] },
  asks: { required: [], lists: ['parties'] },
  assurance: { required: [], lists: [] },
  atRisk: { required: [], lists: ['cells', 'pairs'] },
  available: { required: [], lists: ['cells', 'pairs'] },
  background: { required: ['words'], lists: [] },
  baseline: { required: [], lists: ['cells', 'pairs'] },
  because: { required: ['words'], lists: [] },
  benchmark: { required: ['comparators'], lists: ['cells', 'pairs'] },
  benefitsReview: { required: ['on'], lists: [] },
  better: { required: [], lists: [] },
  buildUp: { required: ['value', 'by'], lists: [] },
  buildsOn: { required: [], lists: ['scenarios'] },
  by: { required: ['by'], lists: [] },
  calendarYears: { required: [], lists: ['years'] },
  call: { required: ['level', 'words'], lists: [] },
  cashLimit: { required: [], lists: ['cells', 'pairs'] },
  cashable: { required: [], lists: ['cells', 'pairs'] },
  certainty: { required: ['certainty'], lists: [] },
  change: { required: ['target'], lists: ['pairs'] },
  closing: { required: [], lists: ['cells', 'pairs'] },
  code: { required: ['words'], lists: [] },
  comment: { required: ['role', 'words'], lists: [] },
  concerns: { required: [], lists: ['targets'] },
  consulted: { required: [], lists: ['consultations'] },
  contributesTo: { required: [], lists: ['goals'] },
  costs: { required: ['value'], lists: [] },
  councilTax: { required: ['period', 'rise'], lists: [] },
  currency: { required: ['currency'], lists: [] },
  current: { required: ['value'], lists: [] },
  decidedBy: { required: ['body'], lists: [] },
  decisionKind: { required: [], lists: ['kinds'] },
  decisionStatus: { required: ['state'], lists: [] },
  deliverability: { required: ['level'], lists: [] },
  delivers: { required: [], lists: ['shares'] },
  demands: { required: [], lists: ['terms'] },
  departsFrom: { required: ['principle'], lists: [] },
  dependsOn: { required: [], lists: ['targets'] },
  did: { required: ['words'], lists: [] },
  didChanging: { required: ['words'], lists: ['targets'] },
  direction: { required: ['direction', 'subject'], lists: [] },
  disadvantage: { required: ['words'], lists: [] },
  disposal: { required: ['by'], lists: [] },
  doesNotAnswer: { required: ['words'], lists: ['outcomes'] },
  done: { required: ['value'], lists: [] },
  effect: { required: ['words'], lists: [] },
  effectOn: { required: [], lists: ['measures'] },
  ended: { required: ['on'], lists: [] },
  ends: { required: ['on'], lists: [] },
  equalityRecord: { required: ['record'], lists: [] },
  escalatesTo: { required: [], lists: ['targets'] },
  establishment: { required: [], lists: ['cells', 'pairs'] },
  evidence: { required: ['words'], lists: [] },
  figuresFrom: { required: ['path'], lists: [] },
  floor: { required: [], lists: [] },
  followedUp: { required: ['on'], lists: [] },
  follows: { required: [], lists: ['principles'] },
  forecast: { required: [], lists: ['cells', 'pairs'] },
  funding: { required: [], lists: ['cells', 'pairs'] },
  gaelic: { required: ['words'], lists: [] },
  gap: { required: [], lists: ['cells', 'pairs'] },
  gapBetween: { required: ['first', 'second'], lists: [] },
  governance: { required: ['system'], lists: [] },
  grade: { required: ['grade'], lists: [] },
  greenWithin: { required: [], lists: [] },
  heldBy: { required: ['partner'], lists: [] },
  heldOn: { required: ['on'], lists: [] },
  holds: { required: ['holds'], lists: [] },
  id: { required: ['scheme', 'words'], lists: [] },
  impactOf: { required: ['amount'], lists: ['effects'] },
  impactRecord: { required: ['subject', 'record'], lists: [] },
  inherent: { required: ['likelihood', 'impact'], lists: [] },
  keyDecision: { required: ['value'], lists: [] },
  lasting: { required: ['start', 'end'], lists: [] },
  ledBy: { required: [], lists: ['leads'] },
  line: { required: ['nature', 'fund'], lists: ['tags', 'cells', 'pairs'] },
  measureAbout: { required: ['about'], lists: [] },
  measureKind: { required: [], lists: ['kinds'] },
  measuredBy: { required: [], lists: ['measures'] },
  meetings: { required: ['frequency'], lists: [] },
  meets: { required: [], lists: ['duties'] },
  members: { required: [], lists: ['members'] },
  model: { required: ['model'], lists: [] },
  months: { required: [], lists: ['periods'] },
  moveMoney: { required: ['amount', 'giver', 'taker', 'period'], lists: [] },
  needs: { required: ['value'], lists: [] },
  noBaseline: { required: ['words'], lists: [] },
  noCost: { required: ['words'], lists: [] },
  noTarget: { required: ['words'], lists: [] },
  noValueForMoney: { required: ['words'], lists: [] },
  opening: { required: [], lists: ['cells', 'pairs'] },
  optionRisks: { required: ['words'], lists: [] },
  organisation: { required: ['words'], lists: [] },
  originally: { required: ['by'], lists: [] },
  ourRole: { required: ['role'], lists: [] },
  outlook: { required: ['start', 'end'], lists: [] },
  owner: { required: [], lists: ['owners'] },
  partOf: { required: ['whole'], lists: [] },
  partyKind: { required: [], lists: ['kinds'] },
  planStatus: { required: ['state'], lists: [] },
  pooled: { required: [], lists: ['spans'] },
  posts: { required: [], lists: ['cells', 'pairs'] },
  preferred: { required: ['preferred'], lists: [] },
  pressure: { required: [], lists: ['cells', 'pairs'] },
  priorityCheck: { required: [], lists: ['bases'] },
  publish: { required: ['publish'], lists: [] },
  quarters: { required: [], lists: ['periods'] },
  raisedOn: { required: ['on'], lists: [] },
  rank: { required: ['comparators', 'period', 'place', 'count'], lists: [] },
  reached: { required: ['value'], lists: [] },
  realisedBy: { required: ['by'], lists: [] },
  realityCheck: { required: ['words'], lists: [] },
  receipt: { required: [], lists: ['cells', 'pairs'] },
  redBelow: { required: ['value'], lists: [] },
  replaces: { required: [], lists: ['targets'] },
  report: { required: ['frequency'], lists: [] },
  reported: { required: ['frequency'], lists: [] },
  reportsTo: { required: [], lists: ['targets'] },
  requirementSeverity: { required: ['severity'], lists: [] },
  reservesFloor: { required: ['value'], lists: [] },
  reset: { required: ['period', 'words'], lists: [] },
  residual: { required: ['likelihood', 'impact'], lists: [] },
  response: { required: [], lists: [] },
  responseIn: { required: ['round', 'words'], lists: [] },
  responses: { required: ['value'], lists: [] },
  reviewBy: { required: ['by'], lists: [] },
  reviewedOn: { required: ['on'], lists: [] },
  ringFenced: { required: ['words'], lists: [] },
  riskKind: { required: ['kind'], lists: [] },
  rounding: { required: ['value'], lists: [] },
  ruleSetting: { required: ['rule', 'level'], lists: [] },
  said: { required: ['words'], lists: [] },
  savingFrom: { required: [], lists: ['works'] },
  scopeKind: { required: [], lists: ['kinds'] },
  serves: { required: [], lists: ['services'] },
  siteColour: { required: ['words'], lists: [] },
  siteReports: { required: ['words'], lists: [] },
  source: { required: ['words'], lists: [] },
  split: { required: ['called'], lists: ['parts'] },
  stage: { required: ['stage'], lists: [] },
  started: { required: ['on'], lists: [] },
  starts: { required: ['on'], lists: [] },
  statementKind: { required: [], lists: ['kinds'] },
  status: { required: ['state'], lists: [] },
  stepBy: { required: [], lists: ['parties'] },
  stepIn: { required: ['on'], lists: [] },
  stepOn: { required: ['on'], lists: [] },
  stops: { required: ['work'], lists: ['measures'] },
  supports: { required: [], lists: ['targets'] },
  takenFrom: { required: ['measure'], lists: [] },
  target: { required: [], lists: ['cells', 'pairs'] },
  taskFrom: { required: ['on'], lists: [] },
  tells: { required: ['tells'], lists: [] },
  terms: { required: ['on'], lists: [] },
  threatens: { required: [], lists: ['targets'] },
  totalRow: { required: [], lists: ['cells', 'pairs'] },
  towards: { required: [], lists: ['outcomes'] },
  translation: { required: ['words'], lists: [] },
  trendOnly: { required: ['trendOnly'], lists: [] },
  uncertain: { required: ['words'], lists: ['about'] },
  under: { required: ['words'], lists: [] },
  unit: { required: [], lists: [] },
  uses: { required: ['fund'], lists: ['cells', 'pairs'] },
  valueForMoney: { required: ['cost', 'performance'], lists: [] },
  virementLimit: { required: ['value'], lists: [] },
  with: { required: [], lists: ['partners'] },
  workKind: { required: [], lists: ['kinds'] },
  worth: { required: ['value'], lists: [] },
  yearStarts: { required: ['month'], lists: [] },
  years: { required: [], lists: ['periods'] },
  approval: { required: ['target'], lists: [] },
  figurePair: { required: ['period', 'value'], lists: [] },
  impactOn: { required: ['measure', 'value'], lists: [] },
  pair: { required: ['period', 'value'], lists: [] },
  partnering: { required: ['partner'], lists: [] },
  pooledSpan: { required: ['period'], lists: [] },
  share: { required: ['outcome'], lists: [] },
  term: { required: [], lists: [] },
};

/** What each field of a clause holds: one of these words, or a value of this sort. */
export type FieldValue = readonly string[] | 'flag' | 'keyword' | 'name' | 'object' | 'period' | 'value' | 'words';
export const FIELD_VALUES: Readonly<Record<string, Readonly<Record<string, FieldValue>>>> = {
  accept: { rule: 'name', until: 'period', words: 'words' },
  achieved: { cells: 'value', pairs: 'object', words: 'words' },
  actual: { part: 'name', cells: 'value', pairs: 'object', words: 'words' },
  addresses: { targets: 'name' },
  addsUp: { measures: 'name' },
  advantage: { words: 'words' },
  amberWithin: { value: 'value', points: 'value' },
  amount: { basis: ['new each year', 'in each year'], cells: 'value', pairs: 'object', lasting: 'flag', words: 'words' },
  amountsIn: { unit: 'name' },
  appliesTo: { terms: 'object' },
  approvedBy: { body: 'name', on: 'period' },
  approves: { approvals: 'object' },
  asAt: { on: 'period' },
  asks: { parties: 'name', words: 'words' },
  assurance: { level: ['full', 'substantial', 'reasonable', 'adequate', 'partial', 'limited', 'none'], words: 'words' },
  atRisk: { cells: 'value', pairs: 'object', words: 'words' },
  available: { cells: 'value', pairs: 'object', words: 'words' },
  background: { words: 'words' },
  baseline: { part: 'name', cells: 'value', pairs: 'object', words: 'words' },
  because: { words: 'words' },
  benchmark: { comparators: 'name', cells: 'value', pairs: 'object', words: 'words' },
  benefitsReview: { on: 'period', result: ['achieved', 'partly achieved', 'not achieved'], words: 'words' },
  better: { direction: ['higher', 'lower'], low: 'value', high: 'value', near: 'value' },
  buildUp: { value: 'value', by: 'period' },
  buildsOn: { scenarios: 'name' },
  by: { by: 'period' },
  calendarYears: { years: 'value', end: 'value' },
  call: { level: ['plan', 'vision', 'principle', 'priority', 'theme', 'duty', 'strategy', 'outcome', 'programme', 'workstream', 'project', 'service', 'team', 'measure', 'fund', 'saving', 'portfolio', 'officer', 'body', 'group', 'partner', 'risk', 'issue', 'decision', 'benefit', 'milestone', 'deliverable', 'action', 'level', 'goal'], words: 'words' },
  cashLimit: { cells: 'value', pairs: 'object', words: 'words' },
  cashable: { cells: 'value', pairs: 'object', words: 'words' },
  certainty: { certainty: ['confirmed', 'pending', 'bid'], words: 'words' },
  change: { target: 'name', by: 'period', step: 'value', period: 'period', pairs: 'object', words: 'words' },
  closing: { cells: 'value', pairs: 'object', words: 'words' },
  code: { words: 'words' },
  comment: { role: ['finance', 'legal', 'monitoring', 'equality', 'people', 'property', 'climate', 'human rights', 'community safety', 'sustainability', 'risk', 'information', 'rural', 'health', 'procurement', 'consultation'], words: 'words' },
  concerns: { targets: 'name' },
  consulted: { consultations: 'name' },
  contributesTo: { goals: 'name' },
  costs: { value: 'value', fund: 'name', period: 'period', words: 'words' },
  councilTax: { period: 'period', rise: 'value', band: ['band A', 'band B', 'band C', 'band D', 'band E', 'band F', 'band G', 'band H', 'band I'], value: 'value', words: 'words' },
  currency: { currency: 'name' },
  current: { value: 'value' },
  decidedBy: { body: 'name', on: 'period' },
  decisionKind: { kinds: ['key', 'urgent', 'delegated'] },
  decisionStatus: { state: ['proposed', 'agreed', 'refused', 'deferred', 'not started', 'in progress', 'complete', 'stopped', 'green', 'amber', 'red'], period: 'period', words: 'words' },
  deliverability: { level: ['high', 'medium', 'low', 'unknown'], words: 'words' },
  delivers: { shares: 'object' },
  demands: { terms: 'object' },
  departsFrom: { principle: 'name', words: 'words' },
  dependsOn: { targets: 'name', words: 'words' },
  did: { words: 'words' },
  didChanging: { targets: 'name', words: 'words' },
  direction: { direction: ['squeeze', 'hold', 'drive'], subject: ['cost', 'performance', 'levels'], position: ['below average', 'average', 'above average', 'top quartile', 'upper quartile', 'lower quartile'], measure: 'name', value: 'value', amount: 'value', within: 'value', unit: ['years', 'year', 'months'], by: 'period', words: 'words' },
  disadvantage: { words: 'words' },
  disposal: { by: 'period', words: 'words' },
  doesNotAnswer: { outcomes: 'name', words: 'words' },
  done: { value: 'value' },
  effect: { words: 'words' },
  effectOn: { measures: 'name', value: 'value', period: 'period', words: 'words' },
  ended: { on: 'period' },
  ends: { on: 'period' },
  equalityRecord: { record: ['equality screening', 'equality assessment'], on: 'period', words: 'words' },
  escalatesTo: { targets: 'name' },
  establishment: { cells: 'value', pairs: 'object', words: 'words' },
  evidence: { on: 'period', words: 'words' },
  figuresFrom: { path: 'words' },
  floor: { value: 'value', share: 'value' },
  followedUp: { on: 'period', words: 'words' },
  follows: { principles: 'name' },
  forecast: { part: 'name', cells: 'value', pairs: 'object', words: 'words' },
  funding: { basis: ['new each year', 'in each year'], cells: 'value', pairs: 'object', words: 'words' },
  gaelic: { words: 'words' },
  gap: { basis: ['new each year', 'in each year'], cells: 'value', pairs: 'object', words: 'words' },
  gapBetween: { first: 'name', second: 'name' },
  governance: { system: ['cabinet', 'committee', 'mayor', 'board', 'partnership'], words: 'words' },
  grade: { grade: ['high', 'medium', 'low'] },
  greenWithin: { value: 'value', points: 'value' },
  heldBy: { partner: 'name' },
  heldOn: { on: 'period' },
  holds: { holds: ['revenue', 'capital', 'reserve', 'receipts', 'grant', 'housing'] },
  id: { scheme: 'name', words: 'words' },
  impactOf: { amount: 'value', effects: 'object', words: 'words' },
  impactRecord: { subject: ['welsh language', 'socio-economic', 'rural needs', 'island communities', 'integrated', 'health', 'climate'], record: ['screening', 'assessment'], on: 'period', words: 'words' },
  inherent: { likelihood: 'value', impact: 'value' },
  keyDecision: { value: 'value' },
  lasting: { start: 'period', end: 'period' },
  ledBy: { leads: 'name' },
  line: { nature: ['revenue', 'capital', 'growth', 'income', 'outturn', 'forecast', 'saving'], fund: 'name', tags: ['once', 'every year', 'new', 'flexible use'], cells: 'value', pairs: 'object', words: 'words' },
  measureAbout: { about: ['population', 'programme', 'organisation'] },
  measureKind: { kinds: ['national', 'local', 'statutory', 'management', 'key'] },
  measuredBy: { measures: 'name' },
  meetings: { frequency: ['monthly', 'quarterly', 'yearly'] },
  meets: { duties: 'name' },
  members: { members: 'name' },
  model: { model: ['direct', 'shared', 'commissioned', 'outsourced', 'commercial'], words: 'words' },
  months: { periods: 'period' },
  moveMoney: { amount: 'value', giver: 'name', taker: 'name', period: 'period' },
  needs: { value: 'value' },
  noBaseline: { until: 'period', words: 'words' },
  noCost: { until: 'period', words: 'words' },
  noTarget: { until: 'period', words: 'words' },
  noValueForMoney: { until: 'period', words: 'words' },
  opening: { cells: 'value', pairs: 'object', words: 'words' },
  optionRisks: { words: 'words' },
  organisation: { words: 'words' },
  originally: { by: 'period' },
  ourRole: { role: ['lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator'], words: 'words' },
  outlook: { start: 'period', end: 'period', value: 'value', words: 'words' },
  owner: { owners: 'name' },
  partOf: { whole: 'name' },
  partyKind: { kinds: ['statutory', 'supplier', 'sponsor', 'scrutiny', 'council', 'public', 'voluntary', 'business'] },
  planStatus: { state: ['draft', 'consultation', 'approved', 'superseded'], words: 'words' },
  pooled: { spans: 'object' },
  posts: { cells: 'value', pairs: 'object', words: 'words' },
  preferred: { preferred: 'flag' },
  pressure: { basis: ['new each year', 'in each year'], cells: 'value', pairs: 'object', words: 'words' },
  priorityCheck: { bases: ['corporate', 'residents', 'statutory', 'management'] },
  publish: { publish: ['public', 'exempt'], words: 'words' },
  quarters: { periods: 'period' },
  raisedOn: { on: 'period' },
  rank: { comparators: 'name', period: 'period', place: 'value', count: 'value', words: 'words' },
  reached: { value: 'value', words: 'words' },
  realisedBy: { by: 'period' },
  realityCheck: { round: 'name', words: 'words' },
  receipt: { cells: 'value', pairs: 'object', words: 'words' },
  redBelow: { value: 'value' },
  replaces: { targets: 'name' },
  report: { frequency: ['monthly', 'quarterly', 'yearly'] },
  reported: { frequency: ['monthly', 'quarterly', 'yearly'], cumulative: 'flag' },
  reportsTo: { targets: 'name' },
  requirementSeverity: { severity: ['error', 'warning', 'hint'] },
  reservesFloor: { value: 'value' },
  reset: { period: 'period', words: 'words' },
  residual: { likelihood: 'value', impact: 'value' },
  response: { verdict: ['accepted', 'partly accepted', 'rejected'], by: 'name', words: 'words' },
  responseIn: { round: 'name', words: 'words' },
  responses: { value: 'value', words: 'words' },
  reviewBy: { by: 'period' },
  reviewedOn: { on: 'period', words: 'words' },
  ringFenced: { words: 'words' },
  riskKind: { kind: ['corporate', 'service'] },
  rounding: { value: 'value' },
  ruleSetting: { rule: 'name', level: ['off', 'hint', 'warning', 'error', 'editorial', 'officer', 'member'], words: 'words' },
  said: { words: 'words' },
  savingFrom: { works: 'name' },
  scopeKind: { kinds: ['discrete', 'corporate', 'partnership'] },
  serves: { services: 'name' },
  siteColour: { words: 'words' },
  siteReports: { words: 'words' },
  source: { words: 'words' },
  split: { called: 'name', parts: 'name' },
  stage: { stage: ['to find', 'identified', 'agreed', 'delivered', 'at risk'], words: 'words' },
  started: { on: 'period' },
  starts: { on: 'period' },
  statementKind: { kinds: ['organisation', 'place', 'value', 'behaviour', 'statutory', 'national', 'local'] },
  status: { state: ['not started', 'in progress', 'partly complete', 'complete', 'superseded', 'stopped', 'green', 'amber', 'red'], period: 'period', words: 'words' },
  stepBy: { parties: 'name' },
  stepIn: { on: 'period' },
  stepOn: { on: 'period' },
  stops: { work: 'name', measures: 'name', words: 'words' },
  supports: { targets: 'name' },
  takenFrom: { measure: 'name' },
  target: { part: 'name', by: 'flag', cells: 'value', pairs: 'object', words: 'words' },
  taskFrom: { on: 'period' },
  tells: { tells: ['how much', 'how well', 'better off', 'what goes in', 'at what cost'] },
  terms: { on: 'period' },
  threatens: { targets: 'name' },
  totalRow: { cells: 'value', pairs: 'object', words: 'words' },
  towards: { outcomes: 'name' },
  translation: { words: 'words' },
  trendOnly: { trendOnly: 'flag', words: 'words' },
  uncertain: { about: ['title', 'unit', 'direction', 'frequency', 'source'], words: 'words' },
  under: { words: 'words' },
  unit: { unit: ['number', 'percent', 'money', 'days', 'rate', 'score'], words: 'words' },
  uses: { fund: 'name', cells: 'value', pairs: 'object', words: 'words' },
  valueForMoney: { cost: ['high', 'average', 'low', 'unknown'], performance: ['high', 'average', 'low', 'unknown'], comparators: 'name', on: 'period', words: 'words' },
  virementLimit: { value: 'value' },
  with: { partners: 'object', words: 'words' },
  workKind: { kinds: ['strategic', 'statutory', 'front-line', 'support', 'discrete', 'corporate', 'partnership', 'key'] },
  worth: { value: 'value' },
  yearStarts: { month: 'name' },
  years: { periods: 'period', end: 'period' },
  approval: { target: 'name', value: 'value', period: 'period', limit: 'value' },
  figurePair: { period: 'period', end: 'period', value: 'value', onBaseline: 'flag' },
  impactOn: { measure: 'name', value: 'value' },
  pair: { period: 'period', value: 'value', onBaseline: 'flag' },
  partnering: { partner: 'name', role: ['lead', 'support', 'influencer', 'advocate', 'partner', 'enabler', 'commissioner', 'regulator'] },
  pooledSpan: { period: 'period', end: 'period' },
  share: { outcome: 'name', share: 'value' },
  term: { word: 'keyword', other: 'name', named: 'name', figure: 'value', period: 'period' },
};

/** The words that each clause opens with. */
export const OPENING_WORDS: Readonly<Record<ClauseType, readonly string[]>> = {
  accept: ['accept'],
  achieved: ['achieved'],
  actual: ['actual'],
  addresses: ['addresses'],
  addsUp: ['adds up'],
  advantage: ['advantage'],
  amberWithin: ['amber within'],
  amount: ['amount'],
  amountsIn: ['amounts in'],
  appliesTo: ['for'],
  approvedBy: ['approved by'],
  approves: ['approves'],
  asAt: ['as at'],
  asks: ['asks'],
  assurance: ['assurance'],
  atRisk: ['at risk'],
  available: ['available'],
  background: ['background'],
  baseline: ['baseline'],
  because: ['because'],
  benchmark: ['benchmark'],
  benefitsReview: ['benefits review on'],
  better: ['better'],
  buildUp: ['build up to'],
  buildsOn: ['builds on'],
  by: ['by'],
  calendarYears: ['calendar years'],
  call: ['call'],
  cashLimit: ['cash limit'],
  cashable: ['cashable'],
  certainty: ['certainty'],
  change: ['change'],
  closing: ['closing'],
  code: ['code'],
  comment: ['comment'],
  concerns: ['about'],
  consulted: ['consulted'],
  contributesTo: ['contributes to'],
  costs: ['costs'],
  councilTax: ['council tax'],
  currency: ['currency'],
  current: ['current'],
  decidedBy: ['by'],
  decisionKind: ['kind'],
  decisionStatus: ['status'],
  deliverability: ['deliverability'],
  delivers: ['delivers'],
  demands: ['has'],
  departsFrom: ['departs from'],
  dependsOn: ['depends on'],
  did: ['did'],
  didChanging: ['did changing'],
  direction: ['squeeze', 'hold', 'drive'],
  disadvantage: ['disadvantage'],
  disposal: ['disposal by'],
  doesNotAnswer: ['does not answer'],
  done: ['done'],
  effect: ['effect'],
  effectOn: ['effect on'],
  ended: ['ended'],
  ends: ['ends'],
  equalityRecord: ['equality screening', 'equality assessment'],
  escalatesTo: ['escalates to'],
  establishment: ['establishment'],
  evidence: ['evidence'],
  figuresFrom: ['figures from'],
  floor: ['floor'],
  followedUp: ['followed up on'],
  follows: ['follows'],
  forecast: ['forecast'],
  funding: ['funding'],
  gaelic: ['gàidhlig'],
  gap: ['gap'],
  gapBetween: ['gap between'],
  governance: ['governance'],
  grade: ['grade'],
  greenWithin: ['green within'],
  heldBy: ['held by'],
  heldOn: ['held on'],
  holds: ['holds'],
  id: ['id'],
  impactOf: ['impact of'],
  impactRecord: ['impact'],
  inherent: ['inherent'],
  keyDecision: ['key decision'],
  lasting: ['from'],
  ledBy: ['led by'],
  line: ['revenue', 'capital', 'growth', 'income', 'outturn', 'forecast', 'saving'],
  measureAbout: ['about'],
  measureKind: ['kind'],
  measuredBy: ['measured by'],
  meetings: ['meets'],
  meets: ['meets'],
  members: ['members'],
  model: ['model'],
  months: ['months'],
  moveMoney: ['move'],
  needs: ['needs'],
  noBaseline: ['no baseline'],
  noCost: ['no cost'],
  noTarget: ['no target'],
  noValueForMoney: ['no value for money check'],
  opening: ['opening'],
  optionRisks: ['risks'],
  organisation: ['organisation'],
  originally: ['originally'],
  ourRole: ['our role'],
  outlook: ['outlook'],
  owner: ['owner'],
  partOf: ['part of'],
  partyKind: ['kind'],
  planStatus: ['status'],
  pooled: ['pooled'],
  posts: ['posts'],
  preferred: ['preferred'],
  pressure: ['pressure'],
  priorityCheck: ['priority check'],
  publish: ['publish'],
  quarters: ['quarters'],
  raisedOn: ['raised on'],
  rank: ['rank'],
  reached: ['reached'],
  realisedBy: ['realised by'],
  realityCheck: ['reality check'],
  receipt: ['receipt'],
  redBelow: ['red below'],
  replaces: ['replaces'],
  report: ['report'],
  reported: ['reported'],
  reportsTo: ['reports to'],
  requirementSeverity: ['severity'],
  reservesFloor: ['reserves floor'],
  reset: ['reset'],
  residual: ['residual'],
  response: ['response'],
  responseIn: ['response in'],
  responses: ['responses'],
  reviewBy: ['review by'],
  reviewedOn: ['reviewed on'],
  ringFenced: ['ring-fenced for'],
  riskKind: ['kind'],
  rounding: ['rounding'],
  ruleSetting: ['rule'],
  said: ['said'],
  savingFrom: ['from'],
  scopeKind: ['kind'],
  serves: ['serves'],
  siteColour: ['site colour'],
  siteReports: ['site reports'],
  source: ['source'],
  split: ['split'],
  stage: ['stage'],
  started: ['started'],
  starts: ['starts'],
  statementKind: ['kind'],
  status: ['status'],
  stepBy: ['by'],
  stepIn: ['in'],
  stepOn: ['on'],
  stops: ['stops'],
  supports: ['supports'],
  takenFrom: ['as'],
  target: ['target'],
  taskFrom: ['from'],
  tells: ['tells'],
  terms: ['terms on'],
  threatens: ['threatens'],
  totalRow: ['total'],
  towards: ['towards'],
  translation: ['cymraeg'],
  trendOnly: ['trend only'],
  uncertain: ['uncertain'],
  under: ['under'],
  unit: ['unit'],
  uses: ['uses'],
  valueForMoney: ['value for money'],
  virementLimit: ['virement limit'],
  with: ['with'],
  workKind: ['kind'],
  worth: ['worth'],
  yearStarts: ['year starts in'],
  years: ['years'],
};

/** The clauses that may have words for people. */
export const WORDED: readonly ClauseType[] = [
  'accept',
  'achieved',
  'actual',
  'advantage',
  'amount',
  'asks',
  'assurance',
  'atRisk',
  'available',
  'background',
  'baseline',
  'because',
  'benchmark',
  'benefitsReview',
  'call',
  'cashLimit',
  'cashable',
  'certainty',
  'change',
  'closing',
  'code',
  'comment',
  'costs',
  'councilTax',
  'decisionStatus',
  'deliverability',
  'departsFrom',
  'dependsOn',
  'did',
  'didChanging',
  'direction',
  'disadvantage',
  'disposal',
  'doesNotAnswer',
  'effect',
  'effectOn',
  'equalityRecord',
  'establishment',
  'evidence',
  'followedUp',
  'forecast',
  'funding',
  'gaelic',
  'gap',
  'governance',
  'id',
  'impactOf',
  'impactRecord',
  'line',
  'model',
  'noBaseline',
  'noCost',
  'noTarget',
  'noValueForMoney',
  'opening',
  'optionRisks',
  'organisation',
  'ourRole',
  'outlook',
  'planStatus',
  'posts',
  'pressure',
  'publish',
  'rank',
  'reached',
  'realityCheck',
  'receipt',
  'reset',
  'response',
  'responseIn',
  'responses',
  'reviewedOn',
  'ringFenced',
  'ruleSetting',
  'said',
  'siteColour',
  'siteReports',
  'source',
  'stage',
  'status',
  'stops',
  'target',
  'totalRow',
  'translation',
  'trendOnly',
  'uncertain',
  'under',
  'unit',
  'uses',
  'valueForMoney',
  'with',
];
