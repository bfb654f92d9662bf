// Generated from the files of the rules by scripts/generate-registry.mjs. Do not edit.
import { agreementRules } from './agreement/agreement-rules.js';
import { baselineMoved } from './changes/baseline-moved.js';
import { brokenLineage } from './changes/broken-lineage.js';
import { measureRedefined } from './changes/measure-redefined.js';
import { moneyOverLimit } from './changes/money-over-limit.js';
import { nameReused } from './changes/name-reused.js';
import { outcomeDropped } from './changes/outcome-dropped.js';
import { principleDepartedFrom } from './changes/principle-departed-from.js';
import { slipNotRecorded } from './changes/slip-not-recorded.js';
import { targetWeakened } from './changes/target-weakened.js';
import { actionWithoutDate } from './delivery/action-without-date.js';
import { deliverabilityNotAssessed } from './delivery/deliverability-not-assessed.js';
import { dependsOnLater } from './delivery/depends-on-later.js';
import { issueOpenTooLong } from './delivery/issue-open-too-long.js';
import { outputWithoutDate } from './delivery/output-without-date.js';
import { overdue } from './delivery/overdue.js';
import { percentageMismatch } from './delivery/percentage-mismatch.js';
import { personalData } from './delivery/personal-data.js';
import { placeholderText } from './delivery/placeholder-text.js';
import { redWithoutRecoveryAction } from './delivery/red-without-recovery-action.js';
import { reviewOverdue } from './delivery/review-overdue.js';
import { riskIncomplete } from './delivery/risk-incomplete.js';
import { riskNotReviewed } from './delivery/risk-not-reviewed.js';
import { slippedWithoutReason } from './delivery/slipped-without-reason.js';
import { stepOutOfOrder } from './delivery/step-out-of-order.js';
import { tooManyKeyInitiatives } from './delivery/too-many-key-initiatives.js';
import { translationMissing } from './delivery/translation-missing.js';
import { unitSuspect } from './delivery/unit-suspect.js';
import { updateMissing } from './delivery/update-missing.js';
import { amountNegative } from './funding/amount-negative.js';
import { budgetNotBalanced } from './funding/budget-not-balanced.js';
import { budgetWithoutOutcome } from './funding/budget-without-outcome.js';
import { buildUpMissed } from './funding/build-up-missed.js';
import { capitalFundsRevenue } from './funding/capital-funds-revenue.js';
import { capitalHorizonShort } from './funding/capital-horizon-short.js';
import { capitalWithoutRevenueEffect } from './funding/capital-without-revenue-effect.js';
import { cashableNotInBudget } from './funding/cashable-not-in-budget.js';
import { closingUnlikeOpening } from './funding/closing-unlike-opening.js';
import { councilTaxMismatch } from './funding/council-tax-mismatch.js';
import { countedTwice } from './funding/counted-twice.js';
import { dearerOptionPreferred } from './funding/dearer-option-preferred.js';
import { floorBreached } from './funding/floor-breached.js';
import { fundWithoutAvailable } from './funding/fund-without-available.js';
import { fundingEndsFirst } from './funding/funding-ends-first.js';
import { fundingNotConfirmed } from './funding/funding-not-confirmed.js';
import { gapDoesNotAddUp } from './funding/gap-does-not-add-up.js';
import { gapNotClosed } from './funding/gap-not-closed.js';
import { incomeWithoutOwner } from './funding/income-without-owner.js';
import { moveWithoutEffect } from './funding/move-without-effect.js';
import { oneOffFundsRecurrent } from './funding/one-off-funds-recurrent.js';
import { outcomeUnfunded } from './funding/outcome-unfunded.js';
import { outturnMissing } from './funding/outturn-missing.js';
import { overAllocated } from './funding/over-allocated.js';
import { partsDoNotAddUp } from './funding/parts-do-not-add-up.js';
import { receiptNotInFunding } from './funding/receipt-not-in-funding.js';
import { reservesBelowFloor } from './funding/reserves-below-floor.js';
import { ringFenceCrossed } from './funding/ring-fence-crossed.js';
import { savingAtRiskWithoutMitigation } from './funding/saving-at-risk-without-mitigation.js';
import { savingWithoutEffect } from './funding/saving-without-effect.js';
import { savingsToFind } from './funding/savings-to-find.js';
import { sharesMissing } from './funding/shares-missing.js';
import { sharesNot100 } from './funding/shares-not-100.js';
import { statutoryCutWithoutEffect } from './funding/statutory-cut-without-effect.js';
import { totalMismatch } from './funding/total-mismatch.js';
import { transferOverLimit } from './funding/transfer-over-limit.js';
import { unusedFund } from './funding/unused-fund.js';
import { workUncosted } from './funding/work-uncosted.js';
import { backgroundPaperMissing } from './governance/background-paper-missing.js';
import { barrierWithoutOwner } from './governance/barrier-without-owner.js';
import { commentMissing } from './governance/comment-missing.js';
import { consultationAfterDecision } from './governance/consultation-after-decision.js';
import { countsMismatch } from './governance/counts-mismatch.js';
import { decisionMissing } from './governance/decision-missing.js';
import { endedPost } from './governance/ended-post.js';
import { equalityConsiderationMissing } from './governance/equality-consideration-missing.js';
import { exemptInPublic } from './governance/exempt-in-public.js';
import { feedbackWithoutResponse } from './governance/feedback-without-response.js';
import { keyDecisionNotFlagged } from './governance/key-decision-not-flagged.js';
import { majorRiskNotEscalated } from './governance/major-risk-not-escalated.js';
import { noAccountableLead } from './governance/no-accountable-lead.js';
import { noEscalationRoute } from './governance/no-escalation-route.js';
import { optionIncomplete } from './governance/option-incomplete.js';
import { optionWithoutCost } from './governance/option-without-cost.js';
import { partnerRoleMissing } from './governance/partner-role-missing.js';
import { recommendationUnanswered } from './governance/recommendation-unanswered.js';
import { wrongBody } from './governance/wrong-body.js';
import { acceptExpired } from './language/accept-expired.js';
import { acceptUnused } from './language/accept-unused.js';
import { asAtMissing } from './language/as-at-missing.js';
import { clauseTwice } from './language/clause-twice.js';
import { currencyMismatch } from './language/currency-mismatch.js';
import { datesContradictory } from './language/dates-contradictory.js';
import { duplicateName } from './language/duplicate-name.js';
import { figureConflict } from './language/figure-conflict.js';
import { lineNotUnderstood } from './language/line-not-understood.js';
import { mergeUnfinished } from './language/merge-unfinished.js';
import { misleadingIndentation } from './language/misleading-indentation.js';
import { periodInvalid } from './language/period-invalid.js';
import { planMissing } from './language/plan-missing.js';
import { requirementImpossible } from './language/requirement-impossible.js';
import { requirementUnclear } from './language/requirement-unclear.js';
import { rowLength } from './language/row-length.js';
import { settingNotUnderstood } from './language/setting-not-understood.js';
import { textToNormalise } from './language/text-to-normalise.js';
import { titleMissing } from './language/title-missing.js';
import { unitMismatch } from './language/unit-mismatch.js';
import { unknownName } from './language/unknown-name.js';
import { unknownWord } from './language/unknown-word.js';
import { wrongKindOfName } from './language/wrong-kind-of-name.js';
import { accountableBeyondInfluence } from './measures/accountable-beyond-influence.js';
import { actualCopiedForward } from './measures/actual-copied-forward.js';
import { actualMissing } from './measures/actual-missing.js';
import { baselineMissing } from './measures/baseline-missing.js';
import { benefitBeforeDeliverable } from './measures/benefit-before-deliverable.js';
import { benefitWithoutMeasure } from './measures/benefit-without-measure.js';
import { benefitWithoutOwner } from './measures/benefit-without-owner.js';
import { colourWithoutFigure } from './measures/colour-without-figure.js';
import { definitionMismatch } from './measures/definition-mismatch.js';
import { definitionUnconfirmed } from './measures/definition-unconfirmed.js';
import { disbenefitNotConsidered } from './measures/disbenefit-not-considered.js';
import { evaluationMissing } from './measures/evaluation-missing.js';
import { figuresUnread } from './measures/figures-unread.js';
import { impossibleValue } from './measures/impossible-value.js';
import { levelWithoutMeasure } from './measures/level-without-measure.js';
import { measureDefinitionIncomplete } from './measures/measure-definition-incomplete.js';
import { measureDoesNotAddUp } from './measures/measure-does-not-add-up.js';
import { measureWithoutTarget } from './measures/measure-without-target.js';
import { noUserVoice } from './measures/no-user-voice.js';
import { outcomeWithoutMeasure } from './measures/outcome-without-measure.js';
import { outputsOnly } from './measures/outputs-only.js';
import { periodGap } from './measures/period-gap.js';
import { periodMismatch } from './measures/period-mismatch.js';
import { populationMeasureMissing } from './measures/population-measure-missing.js';
import { profileMissesTarget } from './measures/profile-misses-target.js';
import { projectWithoutBenefitsPlan } from './measures/project-without-benefits-plan.js';
import { ragDoesNotMatch } from './measures/rag-does-not-match.js';
import { sourceMissing } from './measures/source-missing.js';
import { splitPartUnknown } from './measures/split-part-unknown.js';
import { targetAlreadyMet } from './measures/target-already-met.js';
import { targetGoesBackwards } from './measures/target-goes-backwards.js';
import { targetOutsidePlan } from './measures/target-outside-plan.js';
import { targetWithoutDate } from './measures/target-without-date.js';
import { targetWrongWay } from './measures/target-wrong-way.js';
import { trendAcrossReset } from './measures/trend-across-reset.js';
import { trendOnlyWithTarget } from './measures/trend-only-with-target.js';
import { unusedMeasure } from './measures/unused-measure.js';
import { worseningTrend } from './measures/worsening-trend.js';
import { cashLimitOnly } from './parameters/cash-limit-only.js';
import { comparatorMissing } from './parameters/comparator-missing.js';
import { directionContradictsPosition } from './parameters/direction-contradicts-position.js';
import { driveWithoutTargetAndDate } from './parameters/drive-without-target-and-date.js';
import { highCostGrowthWithoutVfm } from './parameters/high-cost-growth-without-vfm.js';
import { holdButTargetChanges } from './parameters/hold-but-target-changes.js';
import { impactScenariosMissing } from './parameters/impact-scenarios-missing.js';
import { parameterMissing } from './parameters/parameter-missing.js';
import { priorityBasisMissing } from './parameters/priority-basis-missing.js';
import { realityCheckMissing } from './parameters/reality-check-missing.js';
import { responseMissing } from './parameters/response-missing.js';
import { scenarioOutOfOrder } from './parameters/scenario-out-of-order.js';
import { squeezeButSpendRises } from './parameters/squeeze-but-spend-rises.js';
import { vfmCheckMissingOrOld } from './parameters/vfm-check-missing-or-old.js';
import { circularLink } from './thread/circular-link.js';
import { corporateWithoutProgramme } from './thread/corporate-without-programme.js';
import { decommissionWithoutEffect } from './thread/decommission-without-effect.js';
import { departureUnexplained } from './thread/departure-unexplained.js';
import { evidenceUndated } from './thread/evidence-undated.js';
import { linksToSuperseded } from './thread/links-to-superseded.js';
import { nationalOutcomeUnanswered } from './thread/national-outcome-unanswered.js';
import { outcomeDeliverableMixed } from './thread/outcome-deliverable-mixed.js';
import { outcomeWithoutDelivery } from './thread/outcome-without-delivery.js';
import { outcomeWithoutParent } from './thread/outcome-without-parent.js';
import { outcomeWordedAsActivity } from './thread/outcome-worded-as-activity.js';
import { principleUnused } from './thread/principle-unused.js';
import { priorityWithoutOutcome } from './thread/priority-without-outcome.js';
import { strategyExpired } from './thread/strategy-expired.js';
import { supportServesNothing } from './thread/support-serves-nothing.js';
import { themeNotAddressed } from './thread/theme-not-addressed.js';
import { visionMissing } from './thread/vision-missing.js';
import { visionTooLong } from './thread/vision-too-long.js';
import { workWithoutOutcome } from './thread/work-without-outcome.js';
import type { RegisteredRule } from './engine/rule.js';

/** Every rule, by group and name. */
export const rules: readonly RegisteredRule[] = [
  acceptExpired,
  acceptUnused,
  asAtMissing,
  clauseTwice,
  currencyMismatch,
  datesContradictory,
  duplicateName,
  figureConflict,
  lineNotUnderstood,
  mergeUnfinished,
  misleadingIndentation,
  periodInvalid,
  planMissing,
  requirementImpossible,
  requirementUnclear,
  rowLength,
  settingNotUnderstood,
  textToNormalise,
  titleMissing,
  unitMismatch,
  unknownName,
  unknownWord,
  wrongKindOfName,
  circularLink,
  corporateWithoutProgramme,
  decommissionWithoutEffect,
  departureUnexplained,
  evidenceUndated,
  linksToSuperseded,
  nationalOutcomeUnanswered,
  outcomeDeliverableMixed,
  outcomeWithoutDelivery,
  outcomeWithoutParent,
  outcomeWordedAsActivity,
  principleUnused,
  priorityWithoutOutcome,
  strategyExpired,
  supportServesNothing,
  themeNotAddressed,
  visionMissing,
  visionTooLong,
  workWithoutOutcome,
  amountNegative,
  budgetNotBalanced,
  budgetWithoutOutcome,
  buildUpMissed,
  capitalFundsRevenue,
  capitalHorizonShort,
  capitalWithoutRevenueEffect,
  cashableNotInBudget,
  closingUnlikeOpening,
  councilTaxMismatch,
  countedTwice,
  dearerOptionPreferred,
  floorBreached,
  fundWithoutAvailable,
  fundingEndsFirst,
  fundingNotConfirmed,
  gapDoesNotAddUp,
  gapNotClosed,
  incomeWithoutOwner,
  moveWithoutEffect,
  oneOffFundsRecurrent,
  outcomeUnfunded,
  outturnMissing,
  overAllocated,
  partsDoNotAddUp,
  receiptNotInFunding,
  reservesBelowFloor,
  ringFenceCrossed,
  savingAtRiskWithoutMitigation,
  savingWithoutEffect,
  savingsToFind,
  sharesMissing,
  sharesNot100,
  statutoryCutWithoutEffect,
  totalMismatch,
  transferOverLimit,
  unusedFund,
  workUncosted,
  accountableBeyondInfluence,
  actualCopiedForward,
  actualMissing,
  baselineMissing,
  benefitBeforeDeliverable,
  benefitWithoutMeasure,
  benefitWithoutOwner,
  colourWithoutFigure,
  definitionMismatch,
  definitionUnconfirmed,
  disbenefitNotConsidered,
  evaluationMissing,
  figuresUnread,
  impossibleValue,
  levelWithoutMeasure,
  measureDefinitionIncomplete,
  measureDoesNotAddUp,
  measureWithoutTarget,
  noUserVoice,
  outcomeWithoutMeasure,
  outputsOnly,
  periodGap,
  periodMismatch,
  populationMeasureMissing,
  profileMissesTarget,
  projectWithoutBenefitsPlan,
  ragDoesNotMatch,
  sourceMissing,
  splitPartUnknown,
  targetAlreadyMet,
  targetGoesBackwards,
  targetOutsidePlan,
  targetWithoutDate,
  targetWrongWay,
  trendAcrossReset,
  trendOnlyWithTarget,
  unusedMeasure,
  worseningTrend,
  cashLimitOnly,
  comparatorMissing,
  directionContradictsPosition,
  driveWithoutTargetAndDate,
  highCostGrowthWithoutVfm,
  holdButTargetChanges,
  impactScenariosMissing,
  parameterMissing,
  priorityBasisMissing,
  realityCheckMissing,
  responseMissing,
  scenarioOutOfOrder,
  squeezeButSpendRises,
  vfmCheckMissingOrOld,
  backgroundPaperMissing,
  barrierWithoutOwner,
  commentMissing,
  consultationAfterDecision,
  countsMismatch,
  decisionMissing,
  endedPost,
  equalityConsiderationMissing,
  exemptInPublic,
  feedbackWithoutResponse,
  keyDecisionNotFlagged,
  majorRiskNotEscalated,
  noAccountableLead,
  noEscalationRoute,
  optionIncomplete,
  optionWithoutCost,
  partnerRoleMissing,
  recommendationUnanswered,
  wrongBody,
  actionWithoutDate,
  deliverabilityNotAssessed,
  dependsOnLater,
  issueOpenTooLong,
  outputWithoutDate,
  overdue,
  percentageMismatch,
  personalData,
  placeholderText,
  redWithoutRecoveryAction,
  reviewOverdue,
  riskIncomplete,
  riskNotReviewed,
  slippedWithoutReason,
  stepOutOfOrder,
  tooManyKeyInitiatives,
  translationMissing,
  unitSuspect,
  updateMissing,
  baselineMoved,
  brokenLineage,
  measureRedefined,
  moneyOverLimit,
  nameReused,
  outcomeDropped,
  principleDepartedFrom,
  slipNotRecorded,
  targetWeakened,
  ...agreementRules,
];
