// Writes what is published of the rules, from the rules and their pages: a page for each in docs/rules, the index, the sample
// council, and the table of rules that code-scanning services read (SARIF's reportingDescriptor).
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { sarifRule } from '../packages/cli/src/check/formats/sarif-rule.ts';
import { importSource } from './lib/import-source.mjs';

const { AUDIENCES, isAgreement, isComparing, rules } = await importSource('packages/rules/src/index.ts');
const { COUNCIL, pages } = await importSource('packages/rules/src/pages/index.ts');

const FOLDER = 'docs/rules';
const GROUPS = {
  language: ['The language', 'What can be read, and what names stand for.'],
  thread: ['The golden thread', 'From vision to priority to outcome to work.'],
  funding: ['Funding', 'Every pound is somewhere, and reaches an outcome.'],
  measures: ['Measures, benefits and targets', 'How anyone will know.'],
  parameters: ['Service planning parameters', 'Squeeze, hold, drive: and what each would mean.'],
  governance: ['Accountability and governance', 'Who is responsible, who decided it.'],
  delivery: ['Delivery, risk and publishing', 'What is late, at risk or not fit to be published.'],
  changes: [
    'Changes',
    'What a change of a plan needs: seen only against the plan as it was, by `goldenthread diff` and `check --changed-since`.',
  ],
  agreement: [
    'Who has to agree to a change',
    'Every change is of one of these sorts, unless a rule above finds more in it. They are no findings, but a plan can make them such.',
  ],
};

const AGREEMENT = { editorial: 'nobody beyond the editor', officer: 'an officer', member: 'members' };

const severityOf = (rule) =>
  isAgreement(rule)
    ? `none, unless the plan sets one (who has to agree: ${AGREEMENT[rule.agreement]})`
    : rule.draftSeverity
      ? `${rule.draftSeverity} in a draft, ${rule.severity} once the plan is approved`
      : rule.severity;

const block = (text) => ['```plan', text.trimEnd(), '```'];

function page(rule) {
  const { summary, why, when, before, example, also, fixed, rest, quickFix } = pages[rule.name];
  const section = (title, ...lines) => [`## ${title}`, '', ...lines, ''];
  return [
    `# ${rule.name}`,
    '',
    summary,
    '',
    `Group: ${GROUPS[rule.group][0]}. For: ${rule.audiences.join(', ')}. Severity: ${isAgreement(rule) ? 'none, unless the plan sets one' : severityOf(rule)}. Since ${rule.since}.`,
    '',
    ...(rule.agreement
      ? [
          `Who has to agree to such a change: ${AGREEMENT[rule.agreement]}, unless the plan sets something else. See [What a change means](../diff.md).`,
          '',
        ]
      : []),
    ...section('Why it matters', why),
    ...(when ? section('When this applies', when) : []),
    ...(before ? section('Before', ...block(before)) : []),
    ...section('Example', ...block(example)),
    ...(also ? [`Also found: ${also.map((name) => `[${name}](${name}.md)`).join(', ')}.`, ''] : []),
    ...section('Fixed', ...block(fixed)),
    ...section(
      'The rest of the plan',
      ...(rest ? [`${COUNCIL_LINK}, with this in it:`, '', ...block(rest)] : [`${COUNCIL_LINK}.`]),
    ),
    ...section('What you can do', ...(quickFix ? [`Quick fix: ${quickFix}`, ''] : []), ways(rule)),
  ].join('\n');
}

const COUNCIL_LINK = 'Both examples are part of the plan of [the sample council](sample-council.md)';

/** How a plan sets a rule or accepts its findings. */
function ways(rule) {
  if (isAgreement(rule))
    return `To set who has to agree: \`rule ${rule.name} member\` (or \`officer\`, \`editorial\`) under \`plan\`. To be told of each such change that no decision approves: \`rule ${rule.name} warning\` (or \`hint\`, \`error\`); what is then found can be explained with \`accept\`.`;
  const agreement = isComparing(rule)
    ? ` Who has to agree is set the same way: \`rule ${rule.name} member\` (or \`officer\`, \`editorial\`).`
    : '';
  const accept = rule.cannotBeAccepted
    ? 'This finding cannot be accepted: it protects people, or the law asks for it.'
    : `Where the gap is known and agreed, say so under the declaration: \`accept ${rule.name} until 2025-12-31: the reason\`.`;
  return `${accept} To set it for the whole plan: \`rule ${rule.name} off\` (or \`hint\`, \`warning\`, \`error\`) under \`plan\`.${agreement}`;
}

/** The plan that the examples of all pages are a part of. */
const council = () =>
  [
    '# The sample council',
    '',
    'The examples of [the rules](README.md) are parts of this plan. What an example declares replaces what has the same name here. Nothing is found in the plan as it is.',
    '',
    ...block(COUNCIL),
    '',
  ].join('\n');

function index() {
  const lines = [
    '# The rules',
    '',
    'One page for each thing that can be wrong with a plan. `goldenthread explain NAME` shows the same in the terminal. [By audience](#by-audience) lists them by who reads what they find.',
    '',
  ];
  for (const [group, [title, what]] of Object.entries(GROUPS)) {
    lines.push(`## ${title}`, '', what, '', '| rule | severity | quick fix | what it does |', '|---|---|---|---|');
    for (const rule of rules.filter((each) => each.group === group)) {
      lines.push(
        `| [${rule.name}](${rule.name}.md) | ${severityOf(rule)} | ${pages[rule.name].quickFix ? 'yes' : '–'} | ${pages[rule.name].summary} |`,
      );
    }
    lines.push('');
  }
  lines.push(
    '## By audience',
    '',
    '`goldenthread check --rules finance` finds only what concerns finance, and so on; `goldenthread explain --rules finance` lists the',
    'rules. Several audiences have commas between them. Rules that find what could not be read are for everyone.',
    '',
    ...Object.entries(AUDIENCES).flatMap(([audience, what]) => byAudience(audience, what)),
  );
  return lines.join('\n');
}

/** The rules for one sort of reader. */
function byAudience(audience, what) {
  const names = rules.filter((rule) => rule.audiences.includes(audience)).map(({ name }) => `[${name}](${name}.md)`);
  return [`### For ${audience}`, '', `To see ${what}: ${names.length} rules.`, '', `${names.join(', ')}.`, ''];
}

mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) rmSync(`${FOLDER}/${file}`);
for (const rule of rules) writeFileSync(`${FOLDER}/${rule.name}.md`, page(rule));
writeFileSync(`${FOLDER}/README.md`, index());
writeFileSync(`${FOLDER}/sample-council.md`, council());
writeFileSync(
  `${FOLDER}/sarif-rules.json`,
  `${JSON.stringify(
    rules.map((rule) => sarifRule(rule, pages[rule.name])),
    null,
    2,
  )}\n`,
);
