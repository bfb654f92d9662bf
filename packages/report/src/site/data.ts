import {
  budgetLines,
  type Element,
  FIGURE_FLAGS,
  figureText,
  formatPeriod,
  formatYear,
  type Plan,
  type Reading,
  readings,
} from '@goldenthread/model';
import { planToJson } from '@goldenthread/model/json';
import { figures, lineOfRow, money, none, table, words } from '../document/cells.js';
import type { Cell, Row, Table } from '../document/document.js';
import { type Html, html } from '../page/html/html.js';
import { titleOf, titlesOf } from '../reports/_titles.js';

/** The whole of a plan as tables for programs: one row a thing, a figure, an amount. */
export function dataTables(plan: Plan): Table[] {
  return [...elements(plan), ...measureFigures(plan), ...amounts(plan), ...links(plan)];
}

const name = (element: Element | undefined, why: string): Cell => (element?.path ? words(element.path) : none(why));

function elements(plan: Plan): Table[] {
  return table(
    'Everything in the plan',
    ['Name', 'Kind', 'Title'],
    plan.elements.map((element) => ({
      cells: [name(element, 'no name'), words(plan.words(element.kind)), words(element.title, 'no title')],
    })),
  );
}

function measureFigures(plan: Plan): Table[] {
  const of = (measure: Element, sort: 'baseline' | 'target' | 'actual'): Row[] =>
    readings(measure, sort).map((reading: Reading) => ({
      cells: [
        name(measure, 'no name'),
        words(titleOf(plan, measure)),
        words(sort),
        words(formatPeriod(reading.period)),
        reading.range
          ? words(figureText(reading))
          : { type: 'figure', amount: reading.amount, text: String(reading.amount), lines: [] },
        words(measure.one('unit')?.unit ?? '', 'no unit'),
        words(reading.point.value.flag === undefined ? '' : FIGURE_FLAGS[reading.point.value.flag], 'no flag'),
      ],
    }));
  const rows = plan
    .of('measure')
    .flatMap((measure) => [...of(measure, 'baseline'), ...of(measure, 'target'), ...of(measure, 'actual')]);
  return table('Figures of measures', ['Name', 'Measure', 'Sort', 'Period', figures('Figure'), 'Unit', 'Flag'], rows);
}

function amounts(plan: Plan): Table[] {
  const rows = budgetLines(plan).flatMap((line) =>
    [...line.years].map(
      ([year, amount]): Row => ({
        cells: [
          name(line.owner, 'for nothing named'),
          line.owner ? words(titleOf(plan, line.owner)) : none('for nothing named'),
          words(line.nature),
          line.fund ? words(titleOf(plan, line.fund)) : none('no fund named'),
          words(formatYear(year)),
          money(amount, [lineOfRow(line.row)]),
        ],
      }),
    ),
  );
  return table('Amounts in the budget', ['Name', 'For', 'Kind', 'Fund', 'Year', figures('Amount')], rows);
}

function links(plan: Plan): Table[] {
  const rows = plan.links.flatMap(({ from, to, type }): Row[] =>
    to ? [{ cells: [name(from.declaration, 'no name'), words(type), name(to, 'no name'), words(titlesOf(plan, [to]))] }] : [],
  );
  return table('What leads to what', ['From', 'Link', 'To', 'Title'], rows);
}

/** The plan as JSON, in the form of its published schema; files are named from the plan's own folder. */
export function dataJson(plan: Plan, shown: (file: string) => string): string {
  const json = planToJson(plan);
  const withShown = (element: (typeof json.elements)[number]): (typeof json.elements)[number] => ({
    ...element,
    file: shown(element.file),
    children: element.children.map(withShown),
  });
  return `${JSON.stringify({ ...json, elements: json.elements.map(withShown) }, undefined, 2)}\n`;
}

/** A description of the data for catalogues of open data (DCAT, W3C). Addresses are relative to the file itself. */
export function catalogue(plan: Plan, publisher: string, modified: string | undefined, files: readonly DataFile[]): string {
  const dataset = {
    '@type': 'dcat:Dataset',
    'dct:title': plan.root?.title ?? '',
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher },
    ...(modified === undefined ? {} : { 'dct:modified': modified }),
    'dcat:distribution': files.map(({ path, title, type }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': title,
      'dcat:downloadURL': path,
      'dcat:mediaType': type,
    })),
  };
  const context = {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
  };
  return `${JSON.stringify({ '@context': context, ...dataset }, undefined, 2)}\n`;
}

/** A file of data, named from the folder of data. */
interface DataFile {
  readonly path: string;
  readonly title: string;
  /** Its media type. */
  readonly type: string;
}

/** The page that lists the data. */
export function dataBody(files: readonly DataFile[]): Html {
  const entries = files.map(
    ({ title, path, type }) =>
      html`<li><a href="data/${encodeURIComponent(path)}">${title}</a> (${type === 'text/csv' ? 'CSV' : 'JSON'})</li>\n`,
  );
  return html`<h1>Data</h1>
<p>The whole plan for use elsewhere. Each CSV file has a description of its columns beside it (CSV on the Web), and <a href="data/catalogue.jsonld">the catalogue</a> describes them all (DCAT). Every table of a page can be downloaded where it stands.</p>
<ul>
${entries}<li><a href="dates.ics">Dates for your calendar</a> (iCalendar)</li>
</ul>
`;
}
