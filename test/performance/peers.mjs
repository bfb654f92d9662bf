// The checkers that a check is measured beside, each given the same council (see council.mjs) in its own form, and each asked
// for the strictest check that it has of such a file.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { entities, FUNDS, financialYear, OWNERS, PRIORITIES, pounds, YEARS } from './council.mjs';
import { COMMAND, grouped } from './measure.mjs';

const capital = (name) => name[0].toUpperCase() + name.slice(1);
const fundName = (fund) => fund.split('-').map(capital).join('');
/** `£1,234.05` of a number of pence. */
const inWords = (pence) => `£${grouped(Math.trunc(pence / 100))}.${pounds(pence).split('.')[1]}`;

const range = (count) => Array.from({ length: count }, (_, index) => index);

/** How many entities stand in a file of the plan. */
const ENTITIES_A_FILE = 500;

/** What may be wrong with every entity of a plan: three findings for each. Left out, nothing is. */
export const FAULTS = { none: 'none', three: 'three findings an entity' };

function planEntity({ index, kind, id, parent, title, owner, fund, baseline, targets, budget }, faults) {
  const faulty = faults === FAULTS.three;
  const link = `${kind === 'outcome' ? 'supports' : 'delivers'} ${capital(parent)}`;
  return `${kind} ${capital(id)}: ${title}
  ${link}
  led by Lead, ${capital(owner)}
${kind === 'outcome' ? '' : '  reports to Cabinet\n'}  measured by K${index}${faulty ? `, Missing${index}` : ''}
  budget
    years ${YEARS.map(financialYear).join('  ')}
    revenue ${fundName(fund)} ${budget.map(inWords).join('  ')}

measure K${index}: KPI of ${id}
  unit percent
  better higher
${faulty ? '' : `  owner ${capital(owner)}\n`}  reported yearly
  source: ${faulty ? 'TBC' : 'Returns'}
  years ${financialYear(YEARS[0] - 1)}  ${YEARS.map(financialYear).join('  ')}
  baseline ${baseline.toFixed(1)}% - - - -
  target - ${targets.map((target) => `${target.toFixed(1)}%`).join(' ')}
`;
}

/** The files of the council as a plan. */
export function planFiles(count, faults = FAULTS.none) {
  const framework = `plan CouncilPlan: Council plan 2026 to 2030
  organisation: Synthetic council
  years 2026/27 to 2029/30
  currency GBP
  status draft
  as at 2026-06-30

portfolio Lead: Leader
body Cabinet: Cabinet
vision OneCouncil: One council

${range(PRIORITIES)
  .map((index) => `priority P${index}: Priority ${index}\n  supports OneCouncil\n`)
  .join('')}${range(OWNERS)
  .map((index) => `officer R${index}: Role ${index}\n`)
  .join('')}${FUNDS.map((fund) => `fund ${fundName(fund)}: ${fund}\n`).join('')}`;
  const all = entities(count).map((entity) => planEntity(entity, faults));
  const files = [{ file: 'framework.plan', text: framework }];
  for (let start = 0; start < all.length; start += ENTITIES_A_FILE) {
    const part = String(start / ENTITIES_A_FILE).padStart(4, '0');
    files.push({ file: `part${part}.plan`, text: all.slice(start, start + ENTITIES_A_FILE).join('\n') });
  }
  return files;
}

const account = ({ kind, id, priority, parent }) =>
  kind === 'outcome' ? `budget:${priority}:${id}:own` : `budget:${priority}:${parent}:${id}`;

/** The council as a journal of plain-text accounting: accounts and tags declared, an entry for each entity and year. */
function journal(commodities) {
  return (count) => {
    const all = entities(count);
    const declared = [
      commodities,
      ...['owner', 'fund', 'fy', 'kpi'].map((tag) => `tag ${tag}`),
      ...FUNDS.map((fund) => `account funding:${fund}`),
      ...all.map((entity) => `account ${account(entity)}\naccount target:${entity.id}`),
    ];
    const entries = YEARS.flatMap((year, index) =>
      all.map(
        (entity) => `${year}-04-01 ${entity.title}
    ; owner: ${entity.owner}
    ; fund: ${entity.fund}
    ; fy: ${financialYear(year).replace('/', '-')}
    ${account(entity)}  £${pounds(entity.budget[index])}
    (target:${entity.id})  ${entity.targets[index].toFixed(1)} PT
    funding:${entity.fund}
`,
      ),
    );
    return [{ file: 'plan.journal', text: `${declared.join('\n')}\n${entries.join('\n')}` }];
  };
}

/** The council as a project of TaskJuggler: an account and a task for each entity. */
function taskJugglerFiles(count) {
  const all = entities(count);
  const children = Map.groupBy(all, ({ parent }) => parent);
  const under = (id) => children.get(id) ?? [];
  const credits = ({ id, budget }) =>
    `account b_${id}_own "Budget ${id}" { credits ${YEARS.map((year, index) => `${year}-04-01 "${financialYear(year)}" ${pounds(budget[index])}`).join(', ')} }\n`;
  const task = (entity, inside) => `task ${entity.id} "${entity.title}" {
  responsible ${entity.owner}
  Kpi "KPI of ${entity.id}"
  Baseline ${entity.baseline.toFixed(1)}
${YEARS.map((year, index) => `  Target${year} ${entity.targets[index].toFixed(1)}\n`).join('')}  Fund "${entity.fund}"
${inside || '  start 2026-04-01\n  end 2030-03-31\n'}}
`;
  const priorities = range(PRIORITIES).map((index) => `p${index}`);
  const text = `project "Council plan" 2026-04-01 +4y {
  currency "GBP"
  scenario plan "Plan" { }
  extend task {
    text Kpi "KPI"
    number Baseline "Baseline"
${YEARS.map((year) => `    number Target${year} "Target ${financialYear(year)}"\n`).join('')}    text Fund "Funding source"
  }
}
${range(OWNERS)
  .map((index) => `resource r${index} "Role ${index}" { }\n`)
  .join('')}account budget "Budget" {
${priorities
  .map(
    (id) => `account b_${id} "${id}" {
${under(id)
  .map(
    (outcome) => `account b_${outcome.id} "Budget ${outcome.id}" {\n${[outcome, ...under(outcome.id)].map(credits).join('')}}\n`,
  )
  .join('')}}
`,
  )
  .join('')}}
${priorities
  .map(
    (id) => `task ${id} "${id}" {
${under(id)
  .map((outcome) =>
    task(
      outcome,
      under(outcome.id)
        .map((work) => task(work, ''))
        .join(''),
    ),
  )
  .join('')}}
`,
  )
  .join('')}taskreport overview "overview" {
  formats csv
  columns id, name, Kpi, Baseline, Target2026, Target2029
}
`;
  return [{ file: 'plan.tjp', text }];
}

/**
 * Each checker: its name, what it checks of the council, the files that it reads, and the command for the folder that they
 * are in.
 */
export const GOLDEN_THREAD = {
  name: 'goldenthread',
  checks: 'every rule: each name, link, figure, sum, share, lead, owner and date',
  files: planFiles,
  command: (folder) => [process.execPath, [COMMAND, 'check', folder, '--format', 'json']],
};

export const PEERS = [
  {
    name: 'ledger',
    checks: 'that each entry balances and each account, commodity and tag is declared',
    files: journal('commodity £\ncommodity PT'),
    command: (folder) => ['ledger', ['--pedantic', '-f', join(folder, 'plan.journal'), 'source']],
    version: ['ledger', '--version'],
  },
  {
    name: 'hledger',
    checks: 'that each entry balances and each account, commodity and tag is declared',
    files: journal('commodity £1,000.00\ncommodity 1.0 PT'),
    command: (folder) => ['hledger', ['-f', join(folder, 'plan.journal'), 'check', '-s']],
    version: ['hledger', '--version'],
  },
  {
    name: 'tj3',
    checks: 'that tasks, accounts, people and dates fit together',
    files: taskJugglerFiles,
    command: (folder) => ['tj3', ['--silent', '--no-color', '--no-reports', join(folder, 'plan.tjp')]],
    version: ['tj3', '--version'],
    // It schedules as well: a larger council takes it minutes.
    atMost: 1_000,
  },
];

/** The version that a peer says it has; undefined where it is not installed. */
export function versionOf({ version: [program, ...args] }) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? 'unknown') : undefined;
}
