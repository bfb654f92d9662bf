import { type Approval, dayInWords, type Withheld } from '@goldenthread/model';

/** Why a decision that names a change does not approve it: `‘Lower the target’ is drafted, for Cabinet on 10 February 2026`. */
export function whyNotApproved(approval: Approval): string | undefined {
  return approval.withheld && WHY[approval.withheld](new Told(approval));
}

/** Whether a decision is on its way, so that another one would be one too many. */
export const isUnderWay = ({ withheld }: Approval): boolean => withheld === 'proposed' || withheld === 'undated';

const WHY: Readonly<Record<Withheld, (told: Told) => string>> = {
  unread: ({ called }) => `${called} has a line that cannot be read, so nobody knows what was agreed`,
  beyond: ({ called, agreed, agreedElse }) =>
    agreedElse ? `${called} agreed ${agreed}, and nothing else` : `it is more than was agreed: ${called} agreed ${agreed}`,
  proposed: ({ called, forWhom }) => `${called} is drafted${forWhom}`,
  undated: ({ called, forWhom }) => `${called} is drafted${forWhom}, with no date yet`,
  deferred: ({ called, byWhom }) => `${called} was deferred${byWhom}`,
  refused: ({ called, byWhom }) => `${called} was refused${byWhom}`,
  stopped: ({ called }) => `${called} was stopped`,
  delegated: ({ called }) => `${called} was delegated, and members have to agree`,
  'not-council': ({ called, body }) =>
    `${called} is by ${body || 'nobody named'}, and only a deciding body of the council can agree this`,
  'other-matter': ({ called }) => `${called} is not the decision that the plan was approved by`,
  earlier: ({ called }) => `${called} was there before, and does not say that it agreed this`,
};

/** The parts of what is said of a decision. */
class Told {
  readonly called: string;
  readonly body: string;
  readonly forWhom: string;
  readonly byWhom: string;

  constructor(private readonly approval: Approval) {
    const { decision, standing } = approval;
    const day = standing.on ? ` on ${dayInWords(standing.on)}` : '';
    this.called = `‘${decision.title || decision.name || 'a decision'}’`;
    this.body = standing.body?.title || standing.body?.name || decision.one('decidedBy')?.body.name || '';
    this.forWhom = this.body === '' ? day : `, for ${this.body}${day}`;
    this.byWhom = this.body === '' ? day : ` by ${this.body}${day}`;
  }

  get agreedElse(): boolean {
    return this.approval.agreedElse === true;
  }

  get agreed(): string {
    return this.approval.agreed ?? 'less';
  }
}
