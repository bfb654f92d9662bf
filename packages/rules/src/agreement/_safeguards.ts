import { type AttributeChange, type ClauseFact, clausesWith, isNotDeciding, type PlanChange } from '@goldenthread/model';

/** The approval that protects what was agreed; the limits that do are so by their vocabulary. */
const APPROVAL: ReadonlySet<string> = new Set(['planStatus', 'approvedBy']);
const LIMITS: ReadonlySet<string> = clausesWith(({ limit }) => limit !== undefined);
/** What a requirement is for, and what it asks for. */
const REQUIRED: ReadonlySet<string> = new Set(['appliesTo', 'demands']);

/**
 * Whether what protects the plan changes: a limit, its approval, who may decide, or a rule or requirement that is dropped, switched off or
 * softened.
 */
export function isSafeguardChanged(change: PlanChange): boolean {
  if (change.about === 'links') return change.type === 'approvedBy';
  if (change.about === 'whole') return change.kind === 'removed' && change.element.kind === 'requirement' && !change.replacedBy;
  if (change.about !== 'saying') return false;
  if (change.element.kind === 'requirement') return isRequirementSoftened(change);
  if (change.type === 'partyKind') return change.element.kind === 'body' && change.gone.some(({ clause }) => isAdvising(clause));
  if (change.type === 'ruleSetting') return isRuleSoftened(change);
  return APPROVAL.has(change.type) || LIMITS.has(change.type);
}

/** A body that only advised or examined may decide for the council without that. */
const isAdvising = (clause: ClauseFact | undefined): boolean => clause?.type === 'partyKind' && isNotDeciding(clause);

/** From lenient to strict: how serious a rule is, and who has to agree to what it finds. */
const LEVELS = ['off', 'editorial', 'hint', 'officer', 'warning', 'member', 'error'];

/** A rule that is not set counts as strict as can be; to set no longer what only softened it is no softening. */
function isRuleSoftened({ gone, come }: AttributeChange): boolean {
  const level = (clause: ClauseFact | undefined): number =>
    clause?.type === 'ruleSetting' ? LEVELS.indexOf(clause.level) : LEVELS.length;
  const [was, is] = [gone[0]?.clause, come[0]?.clause];
  return is === undefined
    ? level(was) >= LEVELS.indexOf('officer')
    : level(is) < level(was) && level(is) < LEVELS.indexOf('error');
}

/** What is asked for only grows where nothing that was asked for is gone. */
function isRequirementSoftened({ type, gone, come }: AttributeChange): boolean {
  if (REQUIRED.has(type)) return gone.length > 0;
  if (type !== 'requirementSeverity') return false;
  const severity = (clause: ClauseFact | undefined): number =>
    LEVELS.indexOf(clause?.type === 'requirementSeverity' ? clause.severity : 'warning');
  return severity(come[0]?.clause) < severity(gone[0]?.clause);
}
