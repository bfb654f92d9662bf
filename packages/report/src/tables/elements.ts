import { type Element, formatDay, formatYear, type Link, statusAt } from '@goldenthread/model';
import { defineTable, shownFile } from './table.js';

const words = (text: string | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** The editions themselves. */
export const plansTable = defineTable({
  name: 'plans',
  means: 'One row for each edition of each council’s plan.',
  rows: (edition) => [edition],
  columns: [
    { name: 'plan', type: 'text', means: 'The plan’s name.', of: ({ plan }) => plan.name },
    { name: 'title', type: 'text', means: 'Its title.', of: ({ plan }) => words(plan.root?.title) },
    {
      name: 'organisation',
      type: 'text',
      means: 'Whose plan it is.',
      of: ({ plan }) => words(plan.root?.one('organisation')?.words.text),
    },
    {
      name: 'status',
      type: 'text',
      means: 'draft, consultation, approved or superseded.',
      of: ({ plan }) => plan.settings.state,
    },
    {
      name: 'as_at',
      type: 'day',
      means: 'The day that it was brought up to date.',
      of: ({ plan }) => (plan.settings.asAt === undefined ? null : formatDay(plan.settings.asAt)),
    },
    {
      name: 'first_year',
      type: 'text',
      means: 'The first financial year, such as 2025/26.',
      of: ({ plan }) => year(plan.settings.years[0]),
    },
    { name: 'last_year', type: 'text', means: 'The last financial year.', of: ({ plan }) => year(plan.settings.years.at(-1)) },
    { name: 'currency', type: 'text', means: 'The currency of its amounts.', of: ({ plan }) => plan.settings.currency },
    {
      name: 'previous_edition',
      type: 'text',
      means: 'The edition that its changes are compared with; none where it was not at hand.',
      of: ({ before }) => before?.edition,
    },
  ],
});

const year = (first: number | undefined): string | null => (first === undefined ? null : formatYear(first));

/** Everything that plans declare. */
export const elementsTable = defineTable<Element>({
  name: 'elements',
  means: 'Everything that a plan declares: outcomes, work, measures, funds, savings, people, risks and what stands below them.',
  rows: ({ plan }) => plan.everything,
  columns: [
    {
      name: 'element',
      type: 'text',
      means: 'Its name in the plan; of a child with that of its declaration: Project.Milestone.',
      of: (element) => element.path,
    },
    { name: 'kind', type: 'text', means: 'outcome, project, measure, fund, saving, risk …', of: ({ kind }) => kind },
    { name: 'title', type: 'text', means: 'Its title.', of: ({ title }) => words(title) },
    { name: 'parent', type: 'text', means: 'What it stands below.', of: ({ parent }) => parent?.path ?? parent?.label },
    {
      name: 'code',
      type: 'text',
      means: 'The council’s own number for it.',
      of: (element) => words(element.one('code')?.words.text),
    },
    {
      name: 'status',
      type: 'text',
      means: 'How it stands at the plan’s date, as the plan states it.',
      of: (element, { plan }) => statusAt(plan, element)?.state,
    },
    { name: 'stage', type: 'text', means: 'Of a saving: how far it is.', of: (element) => element.one('stage')?.stage },
    {
      name: 'unit',
      type: 'text',
      means: 'Of a measure: what it counts.',
      of: (element) => element.one('unit')?.unit ?? words(element.one('unit')?.words?.text),
    },
    {
      name: 'better',
      type: 'text',
      means: 'Of a measure: higher, lower, between or near.',
      of: (element) => {
        const better = element.one('better');
        return better && (better.direction ?? (better.low ? 'between' : 'near'));
      },
    },
    { name: 'reported', type: 'text', means: 'Of a measure: how often.', of: (element) => element.one('reported')?.frequency },
    {
      name: 'is_national',
      type: 'truth',
      means: 'Of a measure: whether it takes its definition from a published framework or another plan.',
      of: (element) => (element.kind === 'measure' ? element.has('takenFrom') : null),
    },
    { name: 'file', type: 'text', means: 'The file that declares it.', of: ({ file }, { root }) => shownFile(file.file, root) },
    { name: 'line', type: 'whole', means: 'The line of that file.', of: ({ place }) => place.line },
  ],
});

/** What leads to what. */
export const linksTable = defineTable<Link>({
  name: 'links',
  means: 'What leads to what: the golden thread, who leads and owns, what is measured by what, what a measure is the same as.',
  rows: ({ plan }) => plan.links,
  columns: [
    { name: 'from_element', type: 'text', means: 'Where the link is stated.', of: ({ from }) => from.path ?? from.label },
    { name: 'from_kind', type: 'text', means: 'What that is.', of: ({ from }) => from.kind },
    { name: 'link', type: 'text', means: 'supports, delivers, measuredBy, ledBy, owner, takenFrom …', of: ({ type }) => type },
    { name: 'to_element', type: 'text', means: 'The name that it states.', of: ({ name }) => name.name },
    { name: 'to_kind', type: 'text', means: 'What that is; none where nothing has the name.', of: ({ to }) => to?.kind },
    { name: 'to_title', type: 'text', means: 'Its title.', of: ({ to }) => words(to?.title) },
  ],
});
