import {
  type ClauseFact,
  formatPeriod,
  lastDay,
  type Period,
  type Plan,
  type PlanChange,
  type Series,
} from '@goldenthread/model';

/** Rows of figures that say what was; in a budget, those of one nature. */
const RECORDING: ReadonlySet<string> = new Set(['actual', 'achieved', 'line outturn']);
/** Figures that are published before they are final: another one in their place is expected. */
const NOT_FINAL = /\[[pe]\]/;
/** Records that stand by themselves: without them, nobody knows what was found, asked or said. */
const RECORDS: ReadonlySet<string> = new Set(['review', 'consultation', 'recommendation']);

/**
 * Whether what was reported is another now: a figure, a colour of a period that is over, a finding of a review, what people said in a
 * consultation, or a record of equality that is gone. A later period's in the place of it is an update.
 */
export function isRecordRewritten(change: PlanChange): boolean {
  const { before, kind, element } = change;
  if (!before || kind === 'history') return false;
  if (change.about === 'figures') return isRecording(change.was) && change.points.some(isFigureRewritten);
  if (change.about === 'whole') return kind === 'removed' && RECORDS.has(element.kind) && !change.replacedBy;
  if (change.about !== 'saying') return false;
  if (change.type === 'title') return element.kind === 'recommendation';
  return change.gone.some(
    ({ clause }) =>
      clause !== undefined &&
      isLost(
        clause,
        change.come.flatMap((said) => said.clause ?? []),
        change.earlier,
      ),
  );
}

const isRecording = (row: Series | undefined): boolean => RECORDING.has(row?.like ?? '');

function isFigureRewritten({
  before,
  after,
}: {
  readonly before?: Figure | undefined;
  readonly after?: Figure | undefined;
}): boolean {
  return before?.amount !== undefined && !(after && NOT_FINAL.test(before.shown));
}

interface Figure {
  readonly shown: string;
  readonly amount: number | undefined;
}

/** Whether a clause recorded something that what stands in its place does not say. */
function isLost(was: ClauseFact, now: readonly ClauseFact[], earlier: Plan): boolean {
  const [is] = now.filter(({ type }) => type === was.type);
  switch (was.type) {
    case 'status': {
      if (!isOver(earlier, was.period?.period)) return false;
      const same = now.find((each) => each.type === 'status' && periodOf(each) === periodOf(was));
      const undated = now.some((each) => each.type === 'status' && !each.period);
      return same?.type === 'status' ? same.state !== was.state : now.length === 0 || undated;
    }
    case 'assurance':
      return was.level !== undefined && !(is?.type === 'assurance' && is.level === was.level);
    case 'response':
      return was.verdict !== undefined && !(is?.type === 'response' && is.verdict === was.verdict);
    case 'benefitsReview':
      return was.result !== undefined && !(is?.type === 'benefitsReview' && is.result === was.result);
    case 'grade':
    case 'rank':
    case 'said':
    case 'reached':
    case 'responses':
      return true;
    case 'followedUp':
    case 'equalityRecord':
    case 'impactRecord':
      return is === undefined;
    default:
      return false;
  }
}

const periodOf = (clause: ClauseFact | undefined): string | undefined =>
  clause?.type === 'status' && clause.period?.period ? formatPeriod(clause.period.period) : undefined;

function isOver(plan: Plan, period: Period | undefined): boolean {
  const { asAt, startMonth } = plan.settings;
  return asAt !== undefined && period !== undefined && lastDay(period, startMonth) < asAt;
}
