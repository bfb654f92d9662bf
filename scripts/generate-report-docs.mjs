// Writes docs/reports.md from the reports: what each shows, who reads it, how it is asked for, and how it begins for an
// example plan.
import { readdirSync, writeFileSync } from 'node:fs';
import { importSource } from './lib/import-source.mjs';

const { makeReport, renderReport, reports } = await importSource('packages/report/src/index.ts');
const { checkPaths } = await importSource('packages/workspace/src/node.ts');

const EXAMPLES = 'examples';
/** The plan with the most in it comes first; the others have what it lacks. */
const FIRST = 'synthetic-borough';
/** Lines of an example that are shown. */
const SHOWN = 22;
const WIDTH = 100;

const names = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'templates' && entry.name !== 'sector')
  .map(({ name }) => name)
  .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || a.localeCompare(b));

const plans = [];
for (const name of names)
  for (const { plan, findings } of await checkPaths([`${EXAMPLES}/${name}`])) plans.push({ name, plan, findings });

/** How a report begins for the first example that has the matter. */
async function example(report) {
  const { name, plan, findings } = plans.find((each) => report.has(each.plan));
  const subject = report.parameters.includes('subject')
    ? plan.of(...report.about).find((each) => each.name !== undefined)
    : undefined;
  const text = await renderReport(makeReport(report, { plan, findings, subject }), 'text', { width: WIDTH });
  const lines = text.trimEnd().split('\n');
  const shown = lines.length > SHOWN ? [...lines.slice(0, SHOWN), '…'] : lines;
  const command = ['goldenthread report', report.name, subject?.path, `examples/${name}`].filter(Boolean).join(' ');
  return `\`${command}\` begins:\n\n\`\`\`text\n${shown.join('\n')}\n\`\`\`\n`;
}

const PARAMETERS = {
  period: '`--period` chooses the quarter or year (default: the last quarter that closed before the plan’s date).',
  subject: 'It is about one thing: name it behind the report, or with `--for`.',
};

const sections = [];
for (const report of reports) {
  sections.push(
    `## ${report.title}: \`${report.name}\`\n\n${report.shows} First for: ${report.for}.\n\n${report.parameters
      .map((parameter) => `${PARAMETERS[parameter]}\n\n`)
      .join('')}${await example(report)}`,
  );
}

writeFileSync(
  'docs/reports.md',
  `# Reports

Written by \`npm run generate\` from the reports themselves.

\`goldenthread report\` lists the reports. \`goldenthread report NAME PLAN -o FILE\` writes one. The ending of the file says the
format: \`.docx\` Word, \`.xlsx\` Excel, \`.html\` a web page, \`.csv\`, \`.md\` Markdown, \`.txt\` text, \`.json\`. Without \`-o\` it is shown in
the terminal.

- Every figure is the same in each format. In Excel, amounts are numbers and sums are formulas that add up the rows above.
- No cell is blank: what is missing says so, and who owes it.
- \`--explain\` says which lines of the plan make up each amount. An Excel workbook has a sheet "Lines" that does so too.
- \`--template COUNCIL.docx\` keeps the cover, the styles and the lists of a Word document of your own.
- In Word, charts and pictures are Word’s own, to be changed there. A document of more than 400 rows has none, and its contents have
  no page numbers. Those made in an editor in the browser have no page numbers either.
- A plan that is not approved is marked DRAFT. What is marked \`publish exempt\` is left out.

| | |
|---|---|
| ![A committee report: recommendation, contents with page numbers, options with what they cost](images/word-decision.png) | ![A quarterly report: contents, and what needs attention, worst first](images/word-quarter.png) |
| A committee report in Word | A quarterly report |
| ![A service’s plan: its parameters, its cash limit, and what a change of money would do](images/word-service.png) | ![A financial plan: the gap of each year and what closes it](images/word-medium-term.png) |
| A service delivery and resource plan | A medium-term financial plan |

\`goldenthread what-if\` shows the plan beside itself under its scenarios, in the same formats: what is left to find, what funds have,
what reaches outcomes, what services say a step would do, and which gaps come and go.

| report | shows | first for |
|---|---|---|
${reports
  .map(
    ({ name, title, shows, for: reader }) =>
      `| [\`${name}\`](#${title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-')}-${name}) | ${shows} | ${reader} |`,
  )
  .join('\n')}

${sections.join('\n')}`,
);
