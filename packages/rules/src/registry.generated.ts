// Generated from the rule files by scripts/generate-registry.mjs. Do not edit.
import type { Rule } from './engine/rule.js';
import { actionWithoutDate } from './delivery/action-without-date.js';
import { dependsOnLater } from './delivery/depends-on-later.js';
import { overdue } from './delivery/overdue.js';
import { personalData } from './delivery/personal-data.js';
import { placeholderText } from './delivery/placeholder-text.js';
import { redWithoutRecoveryAction } from './delivery/red-without-recovery-action.js';
import { riskIncomplete } from './delivery/risk-incomplete.js';
import { riskNotReviewed } from './delivery/risk-not-reviewed.js';
import { slippedWithoutReason } from './delivery/slipped-without-reason.js';
import { unitSuspect } from './delivery/unit-suspect.js';
import { updateMissing } from './delivery/update-missing.js';
import { decisionMissing } from './governance/decision-missing.js';
import { endedPost } from './governance/ended-post.js';
import { equalityConsiderationMissing } from './governance/equality-consideration-missing.js';
import { noAccountableLead } from './governance/no-accountable-lead.js';
import { noEscalationRoute } from './governance/no-escalation-route.js';
import { optionIncomplete } from './governance/option-incomplete.js';
import { partnerRoleMissing } from './governance/partner-role-missing.js';
import { recommendationUnanswered } from './governance/recommendation-unanswered.js';
import { acceptExpired } from './language/accept-expired.js';
import { acceptUnused } from './language/accept-unused.js';
import { asAtMissing } from './language/as-at-missing.js';
import { clauseTwice } from './language/clause-twice.js';
import { duplicateName } from './language/duplicate-name.js';
import { lineNotUnderstood } from './language/line-not-understood.js';
import { periodInvalid } from './language/period-invalid.js';
import { planMissing } from './language/plan-missing.js';
import { rowLength } from './language/row-length.js';
import { textToNormalise } from './language/text-to-normalise.js';
import { titleMissing } from './language/title-missing.js';
import { unknownName } from './language/unknown-name.js';
import { unknownWord } from './language/unknown-word.js';
import { wrongKindOfName } from './language/wrong-kind-of-name.js';
import { baselineMissing } from './measures/baseline-missing.js';
import { benefitWithoutMeasure } from './measures/benefit-without-measure.js';
import { impossibleValue } from './measures/impossible-value.js';
import { measureDefinitionIncomplete } from './measures/measure-definition-incomplete.js';
import { measureWithoutTarget } from './measures/measure-without-target.js';
import { outcomeWithoutMeasure } from './measures/outcome-without-measure.js';
import { outputsOnly } from './measures/outputs-only.js';
import { projectWithoutBenefitsPlan } from './measures/project-without-benefits-plan.js';
import { ragDoesNotMatch } from './measures/rag-does-not-match.js';
import { targetGoesBackwards } from './measures/target-goes-backwards.js';
import { targetWithoutDate } from './measures/target-without-date.js';
import { targetWrongWay } from './measures/target-wrong-way.js';
import { unusedMeasure } from './measures/unused-measure.js';
import { circularLink } from './thread/circular-link.js';
import { outcomeWithoutDelivery } from './thread/outcome-without-delivery.js';
import { outcomeWithoutParent } from './thread/outcome-without-parent.js';
import { outcomeWordedAsActivity } from './thread/outcome-worded-as-activity.js';
import { priorityWithoutOutcome } from './thread/priority-without-outcome.js';
import { workWithoutOutcome } from './thread/work-without-outcome.js';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  acceptExpired,
  acceptUnused,
  asAtMissing,
  clauseTwice,
  duplicateName,
  lineNotUnderstood,
  periodInvalid,
  planMissing,
  rowLength,
  textToNormalise,
  titleMissing,
  unknownName,
  unknownWord,
  wrongKindOfName,
  circularLink,
  outcomeWithoutDelivery,
  outcomeWithoutParent,
  outcomeWordedAsActivity,
  priorityWithoutOutcome,
  workWithoutOutcome,
  baselineMissing,
  benefitWithoutMeasure,
  impossibleValue,
  measureDefinitionIncomplete,
  measureWithoutTarget,
  outcomeWithoutMeasure,
  outputsOnly,
  projectWithoutBenefitsPlan,
  ragDoesNotMatch,
  targetGoesBackwards,
  targetWithoutDate,
  targetWrongWay,
  unusedMeasure,
  decisionMissing,
  endedPost,
  equalityConsiderationMissing,
  noAccountableLead,
  noEscalationRoute,
  optionIncomplete,
  partnerRoleMissing,
  recommendationUnanswered,
  actionWithoutDate,
  dependsOnLater,
  overdue,
  personalData,
  placeholderText,
  redWithoutRecoveryAction,
  riskIncomplete,
  riskNotReviewed,
  slippedWithoutReason,
  unitSuspect,
  updateMissing,
];
