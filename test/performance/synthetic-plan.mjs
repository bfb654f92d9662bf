// Writes a synthetic plan of any size. An entity is an outcome or a piece of work with its parent, its leads, a measure
// with four yearly targets, and (the work) four yearly budget lines. Nothing in it is true of any council.

const YEARS = ['2024/25', '2025/26', '2026/27', '2027/28'];
const OUTCOMES_A_PRIORITY = 20;

function head() {
  return `plan Synthetic: Synthetic plan for measuring speed
  organisation: Nowhere Borough Council
  years 2024/25 to 2027/28
  currency GBP
  status approved
  approved by FullCouncil on 2024-02-28
  as at 2024-12-31
  amber within 5%
  rounding £1k

vision Place: A borough where people do well
body FullCouncil: Full council
body Cabinet: Cabinet
portfolio Leader: Leader of the council
officer Director: Director of services
officer Analyst: Performance analyst
group Board: Programme board
  led by Leader, Director
  escalates to Cabinet
fund GeneralFund: General fund
  holds revenue
fund Borrowing: Borrowing
  holds capital
`;
}

function measure(name, index) {
  const base = 100 + (index % 400);
  return `measure ${name}: Residents helped in neighbourhood ${index}
  unit number
  better higher
  tells better off
  reported yearly
  owner Analyst
  source: Returns of the services
  years     2023/24  ${YEARS.join('  ')}
  baseline  ${base}      -        -        -        -
  target    -        ${[1, 2, 3, 4].map((step) => base + step * 10).join('      ')}
`;
}

function outcome(index) {
  return `outcome Outcome${index}: People in neighbourhood ${index} live well
  supports Priority${Math.floor(index / OUTCOMES_A_PRIORITY)}
  led by Leader, Director
  measured by OutcomeMeasure${index}
  > What this means for the people of the neighbourhood, told in a sentence or two.

${measure(`OutcomeMeasure${index}`, index)}`;
}

function work(index, outcomes) {
  const [first, second] = [index % outcomes, (index * 7 + 1) % outcomes];
  const shares = first === second ? `Outcome${first}` : `Outcome${first} 70%, Outcome${second} 30%`;
  const money = (scale) => YEARS.map((_, year) => `£${((index % 90) + 10 + year) * scale}k`).join('  ');
  return `workstream Work${index}: Help for neighbourhood ${index}
  delivers ${shares}
  led by Leader, Director
  reports to Board
  measured by WorkMeasure${index}
  starts 2024-04 ends 2028-03
  milestone by 2026-03 status in progress: First homes visited
  budget
    years                          ${YEARS.join('  ')}
    revenue GeneralFund            ${money(1)}
    growth GeneralFund             ${money(2)}
    capital Borrowing              ${money(10)}
    income GeneralFund             £1k  £1k  £1k  £1k

${measure(`WorkMeasure${index}`, index)}`;
}

/** The files of a plan with this many entities: a fifth are outcomes, the rest is work. */
export function syntheticPlan(entities, entitiesAFile = 500) {
  const outcomes = Math.max(1, Math.floor(entities / 5));
  const priorities = Math.ceil(outcomes / OUTCOMES_A_PRIORITY);
  const files = [{ file: '/synthetic/plan.plan', text: head() }];
  const part = [];
  for (let index = 0; index < priorities; index++) part.push(`priority Priority${index}: Priority ${index}\n  supports Place\n`);
  for (let index = 0; index < outcomes; index++) part.push(outcome(index));
  for (let index = 0; index < entities - outcomes; index++) part.push(work(index, outcomes));
  for (let start = 0; start < part.length; start += entitiesAFile) {
    files.push({
      file: `/synthetic/part-${String(start).padStart(7, '0')}.plan`,
      text: part.slice(start, start + entitiesAFile).join('\n'),
    });
  }
  return files;
}

/** A file with one mistake: a word that the language does not have. */
export const withSlip = ({ file, text }) => ({ file, text: text.replace('better higher', 'beter higher') });
