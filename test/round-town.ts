import { formatPlan } from '@goldenthread/syntax/format';

// A made-up council with twelve people who report each quarter: the plan that a round is played on.

const OWNERS = Array.from({ length: 12 }, (_, index) => `Head${index + 1}`);

const measure = (owner: string, index: number): string => {
  const table = index % 2 === 0;
  return `
measure M${index + 1}: Calls answered by team ${index + 1}
  unit percent
  better higher
  reported quarterly
  owner ${owner}
  source: Telephone system
${
  table
    ? `  quarters  2026/27 Q1  2026/27 Q2  2026/27 Q3  2026/27 Q4
  target    70%         72%         74%         76%
  actual    68%         71%         -           -  # as the system counts
`
    : `  target 2026/27 Q1 70%, 2026/27 Q2 72%, 2026/27 Q3 74%
  actual 2026/27 Q1 68%, 2026/27 Q2 71%
`
}`;
};

/** The plan: each owner owes a figure, and some owe more. */
export const TOWN = formatPlan(`plan Town: Town plan
  organisation: Example Town Council
  years 2026/27 to 2027/28
  status draft
  as at 2027-01-10
  report quarterly

vision Place: A town where calls are answered

outcome Answered: People reach somebody who can help
  supports Place
  measured by ${OWNERS.map((_, index) => `M${index + 1}`).join(', ')}
${OWNERS.map(measure).join('')}
project Phones: New telephone system
  kind strategic
  delivers Answered
  owner Head1
  starts 2026-04 ends 2027-12
  status green in 2026/27 Q2: The contract is let
  milestone Order by 2026-12-18 owner Head2: Telephones are ordered
  action by 2026-11-30 owner Head2: Train the first team

risk Delay: The supplier is late
  threatens Phones
  owner Head3
  mitigation Second by 2026-12-31 owner Head3: A second supplier is named

${OWNERS.map((owner, index) => `officer ${owner}: Head of team ${index + 1}`).join('\n')}
`);
