import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Where the sequences of edits begin: workspaces made for this, and the project's examples.

type Files = Readonly<Record<string, string>>;

const COUNTY = `plan CountyPlan: County plan
  as at 2024-12-31
  status approved
  approved by CountyCouncil on 2024-02-28
vision CountyVision: A county that thrives
outcome Jobs: Good jobs near home
  supports CountyVision
body CountyCouncil: County council
`;

const COUNCIL = `use CountyPlan from: ../county
plan CouncilPlan: Council plan
  years 2024/25 to 2025/26
  as at 2024-12-31
vision Place: A better place
  supports CountyPlan.CountyVision
priority Economy: A strong economy
  supports Place
outcome Jobs: People find good work
  supports Economy, CountyPlan.Jobs
  led by Leader, Director
  measured by JobsCreated
  accept outcome-unfunded until 2025-12-31: Bid goes in this autumn
`;

const MEASURES = `measure JobsCreated: Jobs created
  unit number
  better higher
  tells better off
  reported yearly
  owner Director
  source: Monitoring returns
  baseline 2023/24 400
  target 2024/25 450
measure Spare: A measure that nothing uses
  unit percent
`;

const WORK = `workstream Growth: Growth programme
  delivers Jobs
  led by Leader, Director
  reports to Board
  milestone by 2024-09-30 status in progress: First grants paid
  budget
    years                2024/25  2025/26
    revenue GeneralFund  £100k    £100k
    total                £100k    £120k
`;

const PEOPLE = `portfolio Leader: Leader of the council
officer Director: Director of place
  ended 2024-06-30
group Board: Programme board
  led by Leader, Director
  escalates to Cabinet
body Cabinet: Cabinet
fund GeneralFund: General fund
  holds revenue
`;

const DISTRICT = `use CouncilPlan from: ../..
plan DistrictPlan: District plan
  as at 2024-12-31
vision Village: Villages that thrive
  supports CouncilPlan.Place
`;

const SMALL: readonly Files[] = [
  {
    'county/plan.plan': COUNTY,
    'council/plan.plan': COUNCIL,
    'council/measures.plan': MEASURES,
    'council/work/growth.plan': WORK,
    'council/people.plan': PEOPLE,
    'council/areas/district/plan.plan': DISTRICT,
    'council/areas/notes.plan': 'officer Clerk: Clerk to the council\n',
    'loose/a.plan': 'officer Someone: Someone\n',
    'loose/b.plan': 'group Panel: Panel\n  led by Someone\n',
    'node_modules/x/plan.plan': COUNTY,
    '.gitignore': 'drafts/\n*.old.plan\n',
    'council/drafts/idea.plan': 'outcome Idea: An idea\n',
    'council/names #1%/ünï £.plan': 'risk Flood: A flood\n  owner Director\n',
  },
  { 'a.plan': COUNCIL.replace(/^use.*\n/, ''), 'b.plan': WORK + MEASURES, 'c.plan': PEOPLE },
  { 'plan.plan': COUNTY, 'one/plan.plan': COUNCIL.replace('../county', '..'), 'one/rest.plan': `${PEOPLE}${WORK}${MEASURES}` },
  { 'x/only.plan': 'vision V: V\n', 'x/y/z.plan': 'priority P: P\n  supports V\n' },
];

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));

function exampleFiles(...names: readonly string[]): Files {
  const files = names.flatMap((name) =>
    readdirSync(path.join(EXAMPLES, name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.plan'))
      .map((file) => path.join(name, file)),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(EXAMPLES, file), 'utf8')]));
}

const LARGE: readonly Files[] = [
  ...readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => exampleFiles(entry.name)),
  exampleFiles('templates', 'lancaster-peer-review'),
];

/** Every start. The small ones come more often: they take less time, and more of what is done to them meets. */
export const STARTS: readonly Files[] = [...SMALL, ...SMALL, ...SMALL, ...LARGE];
