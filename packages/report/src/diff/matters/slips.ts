import { describeAttribute } from '../describe/attribute.js';
import { type DescribedChange, type MatterFinder, sentence } from './matter.js';

/** A date that slips, with the reason that is given for it and the first date that is kept. */
export const explainedSlips: MatterFinder = (free) => {
  const told = Map.groupBy(free.filter(explainsSlip), ({ change }) => change.element);
  return free.flatMap((slip) => {
    const others = slip.change.kind === 'date-slipped' ? (told.get(slip.change.element) ?? []) : [];
    if (others.length === 0) return [];
    // Of several dates of one thing, the first has the reason.
    told.delete(slip.change.element);
    const summary = [slip.told.summary, ...others.map(detail)].join(' ');
    return [{ sort: 'slip' as const, brief: slip.told.brief, summary, changes: [slip, ...others] }];
  });
};

const explainsSlip = ({ change }: DescribedChange): boolean =>
  change.about === 'saying' && (change.type === 'because' || change.type === 'originally') && change.come.length > 0;

const detail = ({ change }: DescribedChange): string =>
  change.about === 'saying' ? sentence(`it ${describeAttribute(change)}`) : '';
